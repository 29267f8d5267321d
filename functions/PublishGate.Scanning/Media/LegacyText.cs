using System.Text;
using System.Text.Unicode;

namespace PublishGate.Scanning.Media;

/// <summary>Text in formats that never said which character set they mean.</summary>
/// <remarks>
/// Tags "in ISO-8859-1" hold whatever the writer's machine used: most often UTF-8, Windows-1252 or, in half of Europe's
/// newsrooms, Windows-1251. A name that is decoded wrongly is a name that nobody finds.
/// </remarks>
internal static class LegacyText
{
    private const int CyrillicRun = 3;

    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly Encoding Cyrillic = CodePagesEncodingProvider.Instance.GetEncoding(1251)!;

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (Ascii.IsValid(bytes))
        {
            return Encoding.ASCII.GetString(bytes);
        }

        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes)
            : HasCyrillicRun(bytes) ? Cyrillic.GetString(bytes)
            : Western.GetString(bytes);
    }

    /// <summary>Windows-1252, where a format does say so.</summary>
    public static string DecodeWestern(ReadOnlySpan<byte> bytes) => Western.GetString(bytes);

    // In Western text letters above 0xC0 stand between ASCII letters; in Windows-1251 whole words are made of them.
    private static bool HasCyrillicRun(ReadOnlySpan<byte> bytes)
    {
        var run = 0;
        foreach (var value in bytes)
        {
            run = value >= 0xC0 ? run + 1 : 0;
            if (run >= CyrillicRun)
            {
                return true;
            }
        }

        return false;
    }
}
