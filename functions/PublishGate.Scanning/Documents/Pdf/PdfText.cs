using System.Text;
using PublishGate.Scanning.Media;

namespace PublishGate.Scanning.Documents.Pdf;

/// <summary>Text strings (ISO 32000-2, 7.9.2.2): UTF-16 or UTF-8 with a byte order mark, else PDFDocEncoding.</summary>
internal static class PdfText
{
    public static string Decode(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
            [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes[3..]),
            _ => LegacyText.Decode(bytes),
        };

    /// <summary>Somebody wrote it: it has letters and nothing that only binary data has.</summary>
    public static bool ReadsLikeWords(string text) =>
        text.Length >= 2 && text.Any(char.IsLetter) && MetadataText.IsReadable(text);
}
