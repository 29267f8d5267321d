using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace PublishGate.Scanning.Documents.Text;

/// <summary>Tells texts from other bytes, and kinds of text by how they begin and by their name.</summary>
internal static class TextTypes
{
    private static readonly SearchValues<byte> Control = SearchValues.Create([
        0,
        1,
        2,
        3,
        4,
        5,
        6,
        7,
        8,
        11,
        14,
        15,
        16,
        17,
        18,
        19,
        20,
        21,
        22,
        23,
        24,
        25,
        26,
        28,
        29,
        30,
        31,
        127,
    ]);

    private static readonly FrozenDictionary<string, (TextKind Kind, string MediaType)> ByExtension = new Dictionary<
        string,
        (TextKind, string)
    >(StringComparer.OrdinalIgnoreCase)
    {
        [".json"] = (TextKind.Json, "application/json"),
        [".geojson"] = (TextKind.Json, "application/geo+json"),
        [".jsonl"] = (TextKind.Json, "application/jsonl"),
        [".map"] = (TextKind.Json, "application/json"),
        [".js"] = (TextKind.Script, "text/javascript"),
        [".mjs"] = (TextKind.Script, "text/javascript"),
        [".csv"] = (TextKind.Table, "text/csv"),
        [".tsv"] = (TextKind.Table, "text/tab-separated-values"),
        [".xml"] = (TextKind.Markup, "application/xml"),
        [".kml"] = (TextKind.Markup, "application/vnd.google-earth.kml+xml"),
        [".gpx"] = (TextKind.Markup, "application/gpx+xml"),
        [".rss"] = (TextKind.Markup, "application/rss+xml"),
        [".opf"] = (TextKind.Markup, "application/oebps-package+xml"),
        [".ncx"] = (TextKind.Markup, "application/x-dtbncx+xml"),
        [".xmp"] = (TextKind.Xmp, "application/rdf+xml"),
        [".vcf"] = (TextKind.Card, "text/vcard"),
        [".ics"] = (TextKind.Card, "text/calendar"),
        [".eml"] = (TextKind.Mail, "message/rfc822"),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Formats with a signature: without it such a file is damaged, and no text.</summary>
    private static readonly FrozenSet<string> Binary = (
        ".jpg .jpeg .png .gif .webp .tif .tiff .dng .heic .heif .avif .jxl .jp2 .bmp .emf .wmf .psd .svg .ico .mp3 .wav .aif .aiff "
        + ".flac .ogg .oga .opus .spx .m4a .m4b .aac .wma .mka .amr .caf .mp4 .mov .mkv .webm .avi .wmv .flv .ts .pdf "
        + ".docx .docm .dotx .dotm .xlsx .xlsm .xltx .xlsb .pptx .pptm .potx .ppsx .odt .ods .odp .epub .doc .xls "
        + ".ppt .zip .tar .gz .tgz .rtf .bin .exe .dll .html .htm .vtt .srt .ttml"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The kind and media type of a text; null if the bytes are none, or none of a text.</summary>
    public static (TextKind Kind, string MediaType)? Of(ReadOnlySpan<byte> head, string? name)
    {
        var extension = Path.GetExtension(name ?? "");
        if (name is null || head.IsEmpty || Binary.Contains(extension) || !IsText(head))
        {
            return null;
        }

        return ByExtension.TryGetValue(extension, out var known) ? known : ByContent(Start(head));
    }

    private static bool IsText(ReadOnlySpan<byte> head) =>
        head is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || !head.ContainsAny(Control);

    private static string Start(ReadOnlySpan<byte> head) => (
            head is [0xFF, 0xFE, ..] ? Encoding.Unicode
            : head is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode
            : Encoding.UTF8
        ).GetString(head[..Math.Min(head.Length, 1024)]).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');

    private static (TextKind Kind, string MediaType) ByContent(string start) =>
        start switch
        {
            ['{', ..] or ['[', '{', ..] => ByExtension[".json"],
            ['<', ..] when start.Contains("<x:xmpmeta", StringComparison.Ordinal) => ByExtension[".xmp"],
            ['<', ..] => ByExtension[".xml"],
            _ when start.StartsWith("BEGIN:VCARD", StringComparison.OrdinalIgnoreCase) => ByExtension[".vcf"],
            _ when start.StartsWith("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase) => ByExtension[".ics"],
            _ when start.StartsWith("Received:", StringComparison.Ordinal) => ByExtension[".eml"],
            _ when start.StartsWith("Return-Path:", StringComparison.Ordinal) => ByExtension[".eml"],
            _ => (TextKind.Plain, "text/plain"),
        };
}
