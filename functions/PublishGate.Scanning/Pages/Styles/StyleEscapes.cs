using System.Globalization;
using System.Text;
using PublishGate.Scanning.Positions;

namespace PublishGate.Scanning.Pages.Styles;

/// <summary>Removes the escapes of style sheets: <c>\2B</c>, <c>\"</c>.</summary>
/// <remarks>CSS Syntax Level 3, section 4.3.7.</remarks>
internal static class StyleEscapes
{
    private const int LongestCode = 6;

    public static (string Text, Origin Origin) Decode(string text, int start, int end, Origin origin)
    {
        if (!text.AsSpan(start, end - start).Contains('\\'))
        {
            return (text[start..end], origin.From(start));
        }

        var decoded = new StringBuilder(end - start);
        var steps = new List<(int Decoded, int Encoded)> { (0, start) };
        for (var at = start; at < end; )
        {
            if (text[at] != '\\' || at + 1 >= end)
            {
                decoded.Append(text[at++]);
                continue;
            }

            at += AppendEscape(text.AsSpan(at, end - at), decoded);
            steps.Add((decoded.Length, at));
        }

        return (decoded.ToString(), new DecodedOrigin(origin, steps, end));
    }

    private static int AppendEscape(ReadOnlySpan<char> text, StringBuilder decoded)
    {
        var length = 1;
        while (length < text.Length && length <= LongestCode && char.IsAsciiHexDigit(text[length]))
        {
            length++;
        }

        if (length == 1)
        {
            decoded.Append(text[1] is '\n' ? "" : text[1].ToString());
            return 2;
        }

        var code = int.Parse(text[1..length], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        decoded.Append(Rune.IsValid(code) ? new Rune(code).ToString() : "\uFFFD");
        return length < text.Length && char.IsWhiteSpace(text[length]) ? length + 1 : length;
    }
}
