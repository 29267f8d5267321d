using PublishGate.Scanning.Content;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Id3;

/// <summary>An ID3v2 tag of version 2.2, 2.3 or 2.4, wherever it stands.</summary>
/// <remarks>
/// <code>
/// header            10 bytes, see <see cref="Id3v2Header"/>
/// extended header   if flagged: size 4, flags and their data
/// frames            id 3 (2.2) or 4, size 3 or 4, flags 2 (not in 2.2), data
/// padding           zero bytes
/// footer            10 bytes, 2.4 only
/// </code>
/// Source: id3v2-00, id3v2.3.0, id3v2.4.0-structure.
/// </remarks>
internal static class Id3v2Tag
{
    /// <summary>Reads all tags in the block one after another, then what is left of it.</summary>
    public static void ReadAll(Reading reading, Block block)
    {
        while (Id3v2Header.Find(block.Span) is { } header)
        {
            Read(reading, header, block.Slice(0, header.FullSize));
            block = block.Slice(header.FullSize);
        }

        new MetadataSink(reading, Channel.Id3, "ID3v2").Unnamed("rest of the block", block);
    }

    /// <summary>Reads one tag.</summary>
    /// <param name="reading">Where its fragments go.</param>
    /// <param name="header">Its header.</param>
    /// <param name="block">The whole tag, its header included.</param>
    public static void Read(Reading reading, Id3v2Header header, Block block)
    {
        var sink = new MetadataSink(reading, Channel.Id3, $"ID3v2.{header.Version}");
        if (block.Bytes.Length < header.FullSize)
        {
            sink.Truncated("tag");
        }

        var body = block.Slice(Id3v2Header.Size, header.TagSize);
        if (header.Version is < 2 or > 4 || header.IsCompressed)
        {
            reading.Add(Gap.Unsupported(sink.At("tag").ToString(), "This version of an ID3 tag"));
            sink.Unnamed("tag", body);
            return;
        }

        // Version 2.4 unsynchronises frame by frame.
        if (header.IsUnsynchronised && header.Version < 4)
        {
            body = body.Decoded(Unsynchronisation.Remove(body.Span));
        }

        if (header.HasExtendedHeader)
        {
            body = SkipExtendedHeader(sink, header, body);
        }

        new Id3v2Frames(sink, header).Read(body, 0);
    }

    private static Block SkipExtendedHeader(MetadataSink sink, Id3v2Header header, Block body)
    {
        var reader = new ByteReader(body.Span, bigEndian: true);
        // The size leaves itself out in 2.3 and includes itself in 2.4.
        var size = header.Version == 3 ? reader.UInt32() + 4L : Math.Max(4, reader.SynchSafe32());
        if (size > body.Bytes.Length)
        {
            sink.Malformed("extended header");
            return body.Slice(4);
        }

        sink.Unnamed("extended header", body.Slice(4, size - 4), kind: Fragments.MetadataKind.Technical);
        return body.Slice(size);
    }
}
