using System.Globalization;
using System.Text;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Lyrics3;

/// <summary>A Lyrics3 tag: LYRICSBEGIN, fields of an id of three characters, a size of five digits, and a text.</summary>
/// <remarks>Source: id3.org, Lyrics3 and Lyrics3v2.</remarks>
internal static class Lyrics3Tag
{
    /// <summary>Most bytes that the first version takes.</summary>
    public const int MaximumOldSize = 5100 + BeginSize + 9;

    private const int BeginSize = 11;
    private const int FieldHeaderSize = 8;
    private const int EndingSize = 15;

    public static void Read(Reading reading, Block block)
    {
        var sink = new MetadataSink(reading, Channel.Lyrics3, "Lyrics3v2");
        var body = block.Slice(0, Math.Max(0, block.Bytes.Length - EndingSize));
        if (!body.Span.StartsWith("LYRICSBEGIN"u8))
        {
            sink.Malformed("tag");
            sink.Legacy("tag", MetadataKind.FreeText, body);
            return;
        }

        body = body.Slice(BeginSize);
        while (!body.Bytes.IsEmpty)
        {
            if (!TryReadSize(body.Span, out var size) || size > body.Bytes.Length - FieldHeaderSize)
            {
                sink.Malformed("field");
                sink.Legacy("field", MetadataKind.FreeText, body);
                return;
            }

            var id = Encoding.Latin1.GetString(body.Span[..3]);
            var isKnown = id.All(char.IsAsciiLetterUpper);
            sink.Legacy(isKnown ? id : "field", KindOf(id), body.Slice(FieldHeaderSize, size));
            body = body.Slice(FieldHeaderSize + size);
        }
    }

    /// <summary>The first version has no fields, only the lyrics.</summary>
    public static void ReadOld(Reading reading, Block block) =>
        new MetadataSink(reading, Channel.Lyrics3, "Lyrics3").Legacy(
            "lyrics",
            MetadataKind.FreeText,
            block.Slice(BeginSize, Math.Max(0, block.Bytes.Length - BeginSize - 9))
        );

    private static bool TryReadSize(ReadOnlySpan<byte> field, out int size)
    {
        size = 0;
        return field.Length >= FieldHeaderSize
            && int.TryParse(
                Encoding.ASCII.GetString(field[3..FieldHeaderSize]),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out size
            );
    }

    private static MetadataKind KindOf(string id) =>
        id switch
        {
            "EAL" or "EAR" or "ETT" or "GRE" => MetadataKind.Title,
            "AUT" => MetadataKind.Person,
            "IMG" => MetadataKind.FilePath,
            "IND" => MetadataKind.Technical,
            _ => MetadataKind.FreeText,
        };
}
