using System.Buffers.Binary;
using System.Text;

namespace PublishGate.Scanning.Archives.Zip;

/// <summary>The media types of containers that are ZIP archives inside, as far as their first bytes show.</summary>
internal static class ZipTypes
{
    private const string OpenXml = "application/vnd.openxmlformats-officedocument.";
    private const int NameOffset = 30;

    /// <summary>Folder, extension and media type; the first of a folder is taken where the name tells nothing.</summary>
    private static readonly (string Folder, string Extension, string MediaType)[] Types =
    [
        ("word/", ".docx", OpenXml + "wordprocessingml.document"),
        ("word/", ".dotx", OpenXml + "wordprocessingml.template"),
        ("word/", ".docm", "application/vnd.ms-word.document.macroEnabled.12"),
        ("word/", ".dotm", "application/vnd.ms-word.template.macroEnabled.12"),
        ("xl/", ".xlsx", OpenXml + "spreadsheetml.sheet"),
        ("xl/", ".xltx", OpenXml + "spreadsheetml.template"),
        ("xl/", ".xlsm", "application/vnd.ms-excel.sheet.macroEnabled.12"),
        ("xl/", ".xltm", "application/vnd.ms-excel.template.macroEnabled.12"),
        ("xl/", ".xlsb", "application/vnd.ms-excel.sheet.binary.macroEnabled.12"),
        ("ppt/", ".pptx", OpenXml + "presentationml.presentation"),
        ("ppt/", ".potx", OpenXml + "presentationml.template"),
        ("ppt/", ".ppsx", OpenXml + "presentationml.slideshow"),
        ("ppt/", ".pptm", "application/vnd.ms-powerpoint.presentation.macroEnabled.12"),
        ("ppt/", ".potm", "application/vnd.ms-powerpoint.template.macroEnabled.12"),
        ("ppt/", ".ppsm", "application/vnd.ms-powerpoint.slideshow.macroEnabled.12"),
    ];

    public static string? Recognise(ReadOnlySpan<byte> head, string? name)
    {
        if (head is not [(byte)'P', (byte)'K', 3, 4, ..] and not [(byte)'P', (byte)'K', 5, 6, ..])
        {
            return null;
        }

        return DeclaredType(head) ?? OpenXmlType(head, name) ?? "application/zip";
    }

    // EPUB (OCF 3.3, 4.3) and OpenDocument (1.3 part 2, 3.3): the first entry is named mimetype and stored.
    private static string? DeclaredType(ReadOnlySpan<byte> head)
    {
        if (head.Length < NameOffset + 8 || !head[NameOffset..].StartsWith("mimetype"u8))
        {
            return null;
        }

        var length = BinaryPrimitives.ReadUInt32LittleEndian(head[18..]);
        var start = NameOffset + 8 + BinaryPrimitives.ReadUInt16LittleEndian(head[28..]);
        if (length > 100 || start + length > head.Length)
        {
            return null;
        }

        var type = Encoding.Latin1.GetString(head.Slice(start, (int)length)).Trim();
        return type.StartsWith("application/", StringComparison.Ordinal) && type.All(IsOfMediaType) ? type : null;
    }

    private static bool IsOfMediaType(char character) =>
        char.IsAsciiLetterOrDigit(character) || character is '/' or '.' or '-' or '+';

    private static string? OpenXmlType(ReadOnlySpan<byte> head, string? name)
    {
        var isPackage = head.IndexOf("[Content_Types].xml"u8) >= 0 || head.IndexOf("_rels/.rels"u8) >= 0;
        var folder =
            head.IndexOf("word/"u8) >= 0 ? "word/"
            : head.IndexOf("xl/"u8) >= 0 ? "xl/"
            : head.IndexOf("ppt/"u8) >= 0 ? "ppt/"
            : null;
        var extension = Path.GetExtension(name ?? "");
        var byName = Types.FirstOrDefault(type => type.Extension.Equals(extension, StringComparison.OrdinalIgnoreCase));
        if (byName.Folder is not null && (byName.Folder == folder || (folder is null && isPackage)))
        {
            return byName.MediaType;
        }

        return folder is not null ? Types.First(type => type.Folder == folder).MediaType
            : isPackage ? "application/vnd.openxmlformats-package"
            : null;
    }
}
