using System.Buffers.Binary;
using System.IO.Compression;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Archives.Gzip;

/// <summary>Reads gzip (RFC 1952): the file inside is an artifact of its own.</summary>
internal sealed class GzipReader : IFormatReader
{
    private const int FooterSize = 8;
    private const int ReadAhead = 16 * 1024;

    public string? Recognise(ReadOnlySpan<byte> head, string? name) =>
        head is [0x1F, 0x8B, 8, ..] ? "application/gzip" : null;

    // Each member: header | deflate data | crc 4 | size 4. Members may follow one another; they are one file.
    public void Read(Reading reading)
    {
        var content = reading.Current.Content;
        var place = reading.Current.At("gzip");
        List<IContentSource> members = [];
        string? name = null;
        long at = 0;
        while (GzipHeader.Read(content, at) is { } header)
        {
            AddHeader(reading, header, at);
            name ??= header.Name;
            var source = new ContentStream(content) { Position = header.End };
            using var deflate = new DeflateStream(source, CompressionMode.Decompress, leaveOpen: true);
            var expansion = Expansion.Of(reading, deflate, content.Length - header.End, place);
            members.Add(new MemoryContent(expansion.Bytes));
            if (EndOf(reading, expansion, content, header.End, source.Position) is not { } end)
            {
                break;
            }

            at = end;
        }

        if (at < content.Length && reading.Gaps.Count == 0)
        {
            ReadRest(reading, at);
        }

        var whole = MediaBlock.Whole(reading, "gzip");
        IContentSource plain = members is [var only] ? only : new JoinedContent(members);
        reading.Embed(whole.Decoded(plain).ToArtifact(name ?? InnerName(reading.Current.Name)));
    }

    private static void ReadRest(Reading reading, long at)
    {
        if (at == 0)
        {
            reading.Add(Gap.Truncated(reading.Current.At("gzip").ToString(), "The header"));
        }

        DataAfterEnd.Read(
            reading,
            MediaBlock.Of(reading, at, reading.Current.Content.Length - at, "bytes after the archive")
        );
    }

    private static void AddHeader(Reading reading, GzipHeader header, long at)
    {
        var block = MediaBlock.Of(reading, at, header.End - at, "gzip header");
        reading.AddValue(block, Channel.FileSystem, "Name", header.Name ?? "", MetadataKind.FilePath);
        reading.AddValue(block, Channel.FileSystem, "Comment", header.Comment ?? "", MetadataKind.FreeText);
        if (header.Extra.Length > 0)
        {
            reading.AddReadable(block.Then("extra field").Decoded(header.Extra), Channel.FileSystem);
        }
    }

    /// <summary>Behind the footer. The decoder reads ahead, so the footer is looked for in what it read last.</summary>
    private static long? EndOf(
        Reading reading,
        Expansion expansion,
        IContentSource content,
        long dataStart,
        long readUpTo
    )
    {
        var place = reading.Current.At("gzip").ToString();
        Span<byte> footer = stackalloc byte[FooterSize];
        BinaryPrimitives.WriteUInt32LittleEndian(footer, Crc32.Of(expansion.Bytes.Span));
        BinaryPrimitives.WriteUInt32LittleEndian(footer[4..], (uint)expansion.Bytes.Length);
        var start = Math.Max(dataStart, readUpTo - ReadAhead);
        var found = content.ReadUpTo(start, readUpTo + FooterSize - start).AsSpan().IndexOf(footer);
        if (expansion.End == ExpansionEnd.TooLarge)
        {
            reading.Add(Gap.LimitReached(place, "the file inside grows to more than it may"));
            return null;
        }

        if (expansion.End == ExpansionEnd.Damaged || found < 0)
        {
            reading.Add(Gap.Malformed(place, "The archive"));
            return null;
        }

        return start + found + FooterSize;
    }

    private static string? InnerName(string? name) =>
        name switch
        {
            null => null,
            _ when name.EndsWith(".tgz", StringComparison.OrdinalIgnoreCase) => name[..^4] + ".tar",
            _ when name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) => name[..^3],
            _ => name,
        };
}
