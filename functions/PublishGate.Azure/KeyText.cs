using System.Security.Cryptography;
using System.Text;

namespace PublishGate.Azure;

/// <summary>Text as part of a key of a table or a name of a blob.</summary>
/// <remarks>
/// Keys of tables forbid <c>/ \ # ?</c> and control characters, and hold 512 characters. Ids and revisions are of safe
/// characters and at most 128 long; whatever else comes is escaped, and what can be long (a path) is hashed.
/// </remarks>
internal static class KeyText
{
    /// <summary>Joins the parts of a key; no escaped part has it.</summary>
    public const char Separator = ':';

    private const char AfterSeparator = ';';
    private const char EscapeMark = '!';

    /// <summary>Letters, digits and <c>. _ ~ -</c> as they are; each byte of all else (UTF-8) as <c>!xx</c>.</summary>
    public static string Escape(string text)
    {
        if (text.All(IsSafe))
        {
            return text;
        }

        var escaped = new StringBuilder();
        foreach (var one in Encoding.UTF8.GetBytes(text))
        {
            _ = IsSafe((char)one) ? escaped.Append((char)one) : escaped.Append(EscapeMark).Append($"{one:x2}");
        }

        return escaped.ToString();
    }

    public static string Join(params string[] parts) => string.Join(Separator, parts);

    /// <summary>What begins with some parts is from this key on…</summary>
    public static string From(params string[] parts) => Join(parts) + Separator;

    /// <summary>… and before this one.</summary>
    public static string Until(params string[] parts) => Join(parts) + AfterSeparator;

    /// <summary>Sorts with time.</summary>
    public static string Ascending(DateTimeOffset time) => $"{time.UtcTicks:d19}";

    /// <summary>Sorts against time: the latest first.</summary>
    public static string Descending(DateTimeOffset time) => $"{DateTimeOffset.MaxValue.UtcTicks - time.UtcTicks:d19}";

    /// <summary>The first hex digits of the text's SHA-256: spreads what has similar names.</summary>
    public static string Hash(string text, int digits) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..digits];

    private static bool IsSafe(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '~' or '-';
}
