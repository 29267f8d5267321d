using System.Buffers.Binary;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media.Id3;
using PublishGate.Scanning.Media.Riff;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Aiff;

/// <summary>AIFF, AIFF-C and 8SVX.</summary>
/// <remarks>
/// <code>FORM 4 | size 4, big-endian | AIFF, AIFC or 8SVX | chunks, as in RIFF</code>
/// Source: Apple, Audio Interchange File Format 1.3 and AIFF-C draft.
/// </remarks>
internal sealed class AiffReader : IFormatReader
{
    private const int HeaderSize = 12;

    public string? Recognise(ReadOnlySpan<byte> head, string? name) =>
        head.Length >= HeaderSize
        && head.StartsWith("FORM"u8)
        && (
            head[8..12].SequenceEqual("AIFF"u8)
            || head[8..12].SequenceEqual("AIFC"u8)
            || head[8..12].SequenceEqual("8SVX"u8)
        )
            ? "audio/aiff"
            : null;

    public void Read(Reading reading)
    {
        var content = new BufferedContent(reading.Current.Content, 1024);
        var claimed = RiffChunk.HeaderSize + (long)BinaryPrimitives.ReadUInt32BigEndian(content.ReadUpTo(4, 4));
        var end = Math.Min(content.Length, claimed);
        if (end < claimed)
        {
            reading.Add(Gap.Truncated(reading.Current.At("AIFF").ToString(), "The file"));
        }

        long last = HeaderSize;
        foreach (var chunk in RiffChunks.Read(content, HeaderSize, end, bigEndian: true))
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            ReadChunk(reading, content, chunk);
            last = chunk.End;
        }

        TrailingBytes.Read(reading, content, Math.Min(last, end), content.Length);
    }

    private static void ReadChunk(Reading reading, BufferedContent content, RiffChunk chunk)
    {
        var sink = new MetadataSink(reading, Channel.AiffChunk, "AIFF");
        var tag = RiffChunks.Show(chunk.Id);
        if (chunk.IsTruncated)
        {
            sink.Truncated(tag);
        }

        if (chunk.Id is "SSND" or "BODY")
        {
            return;
        }

        var data = Block.Read(reading, content, chunk.DataOffset, chunk.Size, sink.At(tag));
        switch (chunk.Id)
        {
            case "NAME":
                sink.Legacy(tag, MetadataKind.Title, data);
                break;
            case "AUTH":
                sink.Legacy(tag, MetadataKind.Person, data);
                break;
            case "(c) ":
                sink.Legacy("copyright", MetadataKind.Credit, data);
                break;
            case "ANNO":
                sink.Legacy(tag, MetadataKind.FreeText, data);
                break;
            case "COMT":
                ReadComments(sink, data);
                break;
            // What is needed to play the sound.
            case "VHDR" or "FVER":
                sink.Sentences(tag, data);
                break;
            case "COMM":
                // Channels 2, frames 4, bits 2, rate 10; in AIFF-C the name of the compression.
                sink.Unnamed(tag, data.Slice(18), kind: MetadataKind.Technical);
                break;
            case "ID3 " or "id3 ":
                Id3v2Tag.ReadAll(reading, data);
                break;
            default:
                sink.Unnamed(tag, data);
                break;
        }
    }

    // Count 2, then for each: time 4, marker 2, length 2, text padded to an even length.
    private static void ReadComments(MetadataSink sink, Block data)
    {
        var reader = new ByteReader(data.Span, bigEndian: true);
        for (var left = reader.UInt16(); left > 0 && !reader.Overran; left--)
        {
            reader.Skip(6);
            int length = reader.UInt16();
            sink.Legacy("COMT", MetadataKind.FreeText, data.Slice(reader.Position, length));
            reader.Skip(Math.Min(reader.Remaining, length + (length & 1)));
        }

        sink.Unnamed("COMT rest", data.Slice(reader.Position));
    }
}
