using System.Globalization;
using System.Text;
using PublishGate.Scanning.Positions;

namespace PublishGate.Scanning.Pages.Scripts;

/// <summary>Removes the escapes of JavaScript and JSON strings and keeps the way back for every character.</summary>
/// <remarks>ECMA-262, 12.9.4 (string literals); RFC 8259, section 7.</remarks>
internal static class ScriptEscapes
{
    /// <summary>The text of a literal, with its origin.</summary>
    public static (string Text, Origin Origin) Decode(string text, int start, int end, Origin origin)
    {
        if (!text.AsSpan(start, end - start).Contains('\\'))
        {
            return (text[start..end], origin.From(start));
        }

        var decoded = new StringBuilder(end - start);
        var steps = new List<(int Decoded, int Encoded)>();
        Append(text, start, end, decoded, steps);
        return (decoded.ToString(), new DecodedOrigin(origin, steps, end));
    }

    /// <summary>Appends the text of a literal and the steps that lead back to indexes of <paramref name="text"/>.</summary>
    public static void Append(string text, int start, int end, StringBuilder decoded, List<(int, int)> steps)
    {
        steps.Add((decoded.Length, start));
        while (start < end)
        {
            var backslash = text.AsSpan(start, end - start).IndexOf('\\');
            if (backslash < 0 || start + backslash + 1 >= end)
            {
                break;
            }

            decoded.Append(text, start, backslash);
            start += backslash;
            start += AppendEscape(text.AsSpan(start, end - start), decoded);
            steps.Add((decoded.Length, start));
        }

        decoded.Append(text, start, end - start);
    }

    // Returns the length of the escape, which is at least two characters.
    private static int AppendEscape(ReadOnlySpan<char> text, StringBuilder decoded)
    {
        switch (text[1])
        {
            case 'u' when text.Length > 2 && text[2] == '{':
                return AppendBraced(text, decoded);
            case 'u' when TryHex(text, 2, 4, out var unit):
                decoded.Append((char)unit);
                return 6;
            case 'x' when TryHex(text, 2, 2, out var unit):
                decoded.Append((char)unit);
                return 4;
            case '\r' when text.Length > 2 && text[2] == '\n':
                return 3;
            case '\r' or '\n' or '\u2028' or '\u2029':
                return 2;
            case >= '0' and <= '7':
                return AppendOctal(text, decoded);
            default:
                decoded.Append(
                    text[1] switch
                    {
                        'n' => '\n',
                        'r' => '\r',
                        't' => '\t',
                        'b' => '\b',
                        'f' => '\f',
                        'v' => '\v',
                        var other => other,
                    }
                );
                return 2;
        }
    }

    private static int AppendBraced(ReadOnlySpan<char> text, StringBuilder decoded)
    {
        var close = text.IndexOf('}');
        if (
            close is >= 4 and <= 10
            && int.TryParse(text[3..close], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            && Rune.IsValid(code)
        )
        {
            decoded.Append(new Rune(code).ToString());
            return close + 1;
        }

        decoded.Append('u');
        return 2;
    }

    private static int AppendOctal(ReadOnlySpan<char> text, StringBuilder decoded)
    {
        var length = 1;
        var value = 0;
        while (length < text.Length && length <= 3 && text[length] is >= '0' and <= '7' && value < 32)
        {
            value = value * 8 + (text[length] - '0');
            length++;
        }

        decoded.Append((char)value);
        return length;
    }

    private static bool TryHex(ReadOnlySpan<char> text, int start, int count, out int value)
    {
        value = 0;
        return text.Length >= start + count
            && int.TryParse(
                text.Slice(start, count),
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out value
            );
    }
}
