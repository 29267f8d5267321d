using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace PublishGate.Evaluation.Pages.Ways;

/// <summary>Values as software writes them into pages.</summary>
internal static class Written
{
    public static string Text(string value) => value.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    public static string Attribute(string value) => Text(value).Replace("\"", "&quot;");

    public static string NumericReferences(string value) =>
        string.Concat(value.EnumerateRunes().Select(rune => $"&#x{rune.Value:x};"));

    /// <summary>An object as JSON; <paramref name="ascii"/> escapes what is not ASCII, as Python and PHP do.</summary>
    public static string Json(IReadOnlyList<(string Key, object Value)> members, bool ascii = false) =>
        "{"
        + string.Join(
            ',',
            members.Select(member => $"{JsonString(member.Key, ascii)}:{JsonValue(member.Value, ascii)}")
        )
        + "}";

    public static string JsonString(string value, bool ascii = false)
    {
        var text = new StringBuilder("\"");
        foreach (var c in value)
        {
            text.Append(
                c switch
                {
                    '"' => "\\\"",
                    '\\' => "\\\\",
                    '\n' => "\\n",
                    '<' => "\\u003c",
                    _ when ascii && c > '~' => $"\\u{(int)c:x4}",
                    _ => c.ToString(),
                }
            );
        }

        return text.Append('"').ToString();
    }

    private static string JsonValue(object value, bool ascii) =>
        value switch
        {
            string text => JsonString(text, ascii),
            IReadOnlyList<(string, object)> members => Json(members, ascii),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => "null",
        };

    /// <summary>An object as minifiers write it: bare keys, single quotes, what JSON does not know.</summary>
    public static string Script(IReadOnlyList<(string Key, object Value)> members) =>
        "{"
        + string.Join(',', members.Select(member => $"{member.Key}:{ScriptValue(member.Value)}"))
        + ",ok:!0,next:void 0,}";

    private static string ScriptValue(object value) =>
        value switch
        {
            string text => ScriptString(text),
            IReadOnlyList<(string, object)> members => Script(members),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => "null",
        };

    public static string ScriptString(string value) =>
        "'" + value.Replace("\\", "\\\\").Replace("'", "\\'").Replace("\n", "\\n").Replace("<", "\\x3c") + "'";

    public static string HexEscapes(string value) =>
        "\"" + string.Concat(value.Select(c => c < 256 ? $"\\x{(int)c:x2}" : $"\\u{(int)c:x4}")) + "\"";

    public static string Template(string value) =>
        "`" + value.Replace("\\", "\\\\").Replace("`", "\\`").Replace("${", "\\${").Replace("<", "\\x3c") + "`";

    public static string Css(string value) =>
        "\"" + value.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\a ").Replace("<", "\\3c ") + "\"";

    public static string Percent(string value) => Uri.EscapeDataString(value);

    public static string Hexadecimal(string value) => Convert.ToHexStringLower(Encoding.UTF8.GetBytes(value));

    public static string CharacterEscapes(string value) =>
        string.Concat(value.Select(character => $"%u{(int)character:X4}"));

    public static string Base64(string value) => Convert.ToBase64String(Encoding.UTF8.GetBytes(value));

    public static string Base64Url(string value) => Base64(value).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    public static string Gzip(string value)
    {
        var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal))
        {
            gzip.Write(Encoding.UTF8.GetBytes(value));
        }

        return Convert.ToBase64String(bytes.ToArray());
    }

    public static string Zlib(string value)
    {
        var bytes = new MemoryStream();
        using (var zlib = new ZLibStream(bytes, CompressionLevel.Optimal))
        {
            zlib.Write(Encoding.UTF8.GetBytes(value));
        }

        return Convert.ToBase64String(bytes.ToArray());
    }

    public static string QuotedPrintable(string value) =>
        string.Concat(
            Encoding
                .UTF8.GetBytes(value)
                .Select(b =>
                    b is >= 33 and <= 126 and not (byte)'=' and not (byte)'<' || b == ' ' ? $"{(char)b}" : $"={b:X2}"
                )
        );
}
