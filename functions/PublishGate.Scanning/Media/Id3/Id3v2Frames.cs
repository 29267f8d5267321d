using System.Text;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Media.Id3;

/// <summary>Walks the frames of one tag and undoes what their flags say was done to them.</summary>
/// <remarks>
/// <code>
/// 2.2   id 3 | size 3
/// 2.3   id 4 | size 4 | flags 2 (compressed 0x80, encrypted 0x40, grouped 0x20)
///       then: decompressed size 4 if compressed, method 1 if encrypted, group 1 if grouped
/// 2.4   id 4 | size 4, seven bits a byte | flags 2 (grouped 0x40, compressed 0x08, encrypted 0x04,
///       unsynchronised 0x02, length 0x01)
///       then: group 1 if grouped, method 1 if encrypted, length 4 if flagged
/// </code>
/// </remarks>
internal sealed class Id3v2Frames(MetadataSink sink, Id3v2Header header)
{
    private const int MaximumDepth = 8;

    private readonly Id3FrameReader _frames = new(sink);

    private int IdSize => header.Version == 2 ? 3 : 4;

    private int HeaderSize => header.Version == 2 ? 6 : 10;

    /// <summary>Reads frames to the padding, and the padding if there is something in it.</summary>
    public void Read(Block body, int depth)
    {
        var at = 0;
        while (IsFrameAt(body.Span, at))
        {
            var id = Encoding.ASCII.GetString(body.Span.Slice(at, IdSize));
            var size = SizeAt(body.Span, at);
            if (size > body.Bytes.Length - at - HeaderSize)
            {
                sink.Truncated(id);
            }

            ReadFrame(id, FlagsAt(body.Span, at), body.Slice(at + HeaderSize, size), depth);
            at = (int)Math.Min(body.Bytes.Length, at + HeaderSize + size);
        }

        sink.Unnamed("padding", body.Slice(at));
    }

    private void ReadFrame(string id, int flags, Block data, int depth)
    {
        if (depth >= MaximumDepth)
        {
            sink.Malformed("frames inside one another");
            return;
        }

        if (Undo(id, flags, data) is not { } plain)
        {
            return;
        }

        switch (id)
        {
            case "CHAP":
                // Element id, zero; start and end time and offset: 4 each; frames.
                AddIds(id, plain.Slice(0, AfterText(plain)));
                Read(plain.Slice(AfterText(plain) + 16), depth + 1);
                break;
            case "CTOC":
                // Element id, zero; flags 1; count 1; as many ids, each with a zero; frames.
                var inner = AfterChildren(plain.Slice(AfterText(plain)));
                AddIds(id, plain.Slice(0, plain.Bytes.Length - inner.Bytes.Length));
                Read(inner, depth + 1);
                break;
            default:
                _frames.Read(id, plain);
                break;
        }
    }

    // Ids that chapters are called by, which a writer may choose.
    private void AddIds(string id, Block ids) =>
        sink.Text(
            $"{id} id",
            string.Join('\n', ReadableRuns.Find(ids.Span).Select(run => run.Text)),
            MetadataKind.Technical,
            ids
        );

    private static Block AfterChildren(Block block)
    {
        var count = block.Span is [_, var children, ..] ? children : 0;
        block = block.Slice(2);
        for (; count > 0; count--)
        {
            block = block.Slice(AfterText(block));
        }

        return block;
    }

    private static int AfterText(Block block)
    {
        var end = block.Span.IndexOf((byte)0);
        return end < 0 ? block.Bytes.Length : end + 1;
    }

    private Block? Undo(string id, int flags, Block data)
    {
        var isOld = header.Version == 3;
        var isCompressed = (flags & (isOld ? 0x80 : 0x08)) != 0;
        var isEncrypted = (flags & (isOld ? 0x40 : 0x04)) != 0;
        var isGrouped = (flags & (isOld ? 0x20 : 0x40)) != 0;
        var hasLength = isOld ? isCompressed : (flags & 0x01) != 0;
        var isUnsynchronised = !isOld && ((flags & 0x02) != 0 || header is { Version: 4, IsUnsynchronised: true });
        if (isEncrypted)
        {
            sink.Encrypted(id);
            return null;
        }

        data = data.Slice((hasLength ? 4 : 0) + (isGrouped ? 1 : 0));
        if (isUnsynchronised)
        {
            data = data.Decoded(Unsynchronisation.Remove(data.Span));
        }

        if (!isCompressed)
        {
            return data;
        }

        if (Inflater.Inflate(sink.Reading, data.Bytes, sink.At(id)) is { } plain)
        {
            return data.Decoded(plain);
        }

        sink.Malformed(id);
        sink.Unnamed(id, data);
        return null;
    }

    private bool IsFrameAt(ReadOnlySpan<byte> body, long at) =>
        at + HeaderSize <= body.Length
        && body.Slice((int)at, IdSize).IndexOfAnyExcept(Id3FrameReader.IdCharacters) < 0
        && body[(int)at] != (byte)' ';

    private int FlagsAt(ReadOnlySpan<byte> body, int at) => header.Version == 2 ? 0 : body[at + 9];

    private long SizeAt(ReadOnlySpan<byte> body, int at)
    {
        var reader = new ByteReader(body[(at + IdSize)..], bigEndian: true);
        if (header.Version == 2)
        {
            return reader.UInt24();
        }

        long plain = reader.UInt32();
        var again = new ByteReader(body[(at + IdSize)..], bigEndian: true);
        long synchSafe = again.SynchSafe32();
        // iTunes once wrote plain sizes into 2.4, others seven-bit sizes into 2.3: the one that leads to a frame is right.
        var (declared, other) = header.Version == 4 ? (synchSafe, plain) : (plain, synchSafe);
        return LeadsOn(body, at + HeaderSize + declared) || !LeadsOn(body, at + HeaderSize + other) ? declared : other;
    }

    private bool LeadsOn(ReadOnlySpan<byte> body, long next) =>
        next == body.Length || (next < body.Length && (body[(int)next] == 0 || IsFrameAt(body, next)));
}
