using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Metafile;

/// <summary>Picture files inside a metafile: a bitmap's data may be JPEG or PNG, and comments hold any file.</summary>
internal static class MetafilePictures
{
    private static readonly byte[][] Signatures =
    [
        [0xFF, 0xD8, 0xFF, 0xE0],
        [0xFF, 0xD8, 0xFF, 0xE1],
        [0xFF, 0xD8, 0xFF, 0xDB],
        [0x89, .. "PNG\r\n"u8],
        [.. "GIF89a"u8],
    ];

    /// <summary>A comment ([MS-EMF] 2.3.3): the drawing again for other programs (EMF+), or a program's own data.</summary>
    public static void ReadComment(Reading reading, MediaBlock comment)
    {
        if (FirstPicture(comment.Load(reading).Span) is { } start)
        {
            Embed(reading, comment.Slice(start));
            comment = comment.Slice(0, start);
        }

        reading.AddReadable(comment.Then("comment"), Channel.MetafileRecord);
    }

    /// <summary>Pixels are shown; a picture file in their place may hold more.</summary>
    public static void ReadBitmap(Reading reading, MediaBlock record)
    {
        if (FirstPicture(record.Load(reading).Span) is { } start)
        {
            Embed(reading, record.Slice(start));
        }
    }

    private static void Embed(Reading reading, MediaBlock picture)
    {
        var file = picture.Then("picture");
        reading.AddValue(file, Channel.EmbeddedPicture, "picture", $"{file.Length}", MetadataKind.Technical);
        reading.Embed(file.ToArtifact());
    }

    private static int? FirstPicture(ReadOnlySpan<byte> bytes)
    {
        var first = int.MaxValue;
        foreach (var signature in Signatures)
        {
            var at = bytes.IndexOf(signature);
            first = at >= 0 ? Math.Min(first, at) : first;
        }

        return first == int.MaxValue ? null : first;
    }
}
