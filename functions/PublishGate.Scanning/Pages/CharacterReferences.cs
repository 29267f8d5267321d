using System.Globalization;
using System.Text;
using AngleSharp.Html;
using PublishGate.Scanning.Positions;

namespace PublishGate.Scanning.Pages;

/// <summary>Decodes character references (<c>&amp;amp;</c>, <c>&amp;#43;</c>) and keeps the way back for every character.</summary>
/// <remarks>WHATWG HTML, "character reference state".</remarks>
internal static class CharacterReferences
{
    private const int LongestName = 33;

    /// <summary>The decoded text of a range, with its origin.</summary>
    /// <param name="text">The text that holds the range.</param>
    /// <param name="start">First character of the range.</param>
    /// <param name="end">Behind its last character.</param>
    /// <param name="origin">The origin of <paramref name="text"/> as a whole.</param>
    public static (string Text, Origin Origin) Decode(string text, int start, int end, Origin origin)
    {
        if (!text.AsSpan(start, end - start).Contains('&'))
        {
            return (text[start..end], origin.From(start));
        }

        var decoded = new StringBuilder(end - start);
        var steps = new List<(int Decoded, int Encoded)>();
        Append(text, start, end, decoded, steps);
        return (decoded.ToString(), new DecodedOrigin(origin, steps, end));
    }

    /// <summary>Appends the decoded range and the steps that lead back to indexes of <paramref name="text"/>.</summary>
    public static void Append(string text, int start, int end, StringBuilder decoded, List<(int, int)> steps)
    {
        steps.Add((decoded.Length, start));
        while (start < end)
        {
            var ampersand = text.AsSpan(start, end - start).IndexOf('&');
            if (ampersand < 0)
            {
                break;
            }

            decoded.Append(text, start, ampersand);
            start += ampersand;
            var (symbol, length) = Read(text.AsSpan(start, end - start));
            decoded.Append(symbol);
            start += length;
            if (symbol.Length != length)
            {
                steps.Add((decoded.Length, start));
            }
        }

        decoded.Append(text, start, end - start);
    }

    private static (string Symbol, int Length) Read(ReadOnlySpan<char> text)
    {
        if (text.Length < 3)
        {
            return ("&", 1);
        }

        return text[1] == '#' ? ReadNumber(text) : ReadName(text);
    }

    private static (string Symbol, int Length) ReadNumber(ReadOnlySpan<char> text)
    {
        var isHex = text[2] is 'x' or 'X';
        var first = isHex ? 3 : 2;
        var end = first;
        while (end < text.Length && (isHex ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end])))
        {
            end++;
        }

        if (end == first)
        {
            return ("&", 1);
        }

        var digits = text[first..end].TrimStart('0');
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        var isValid = int.TryParse(digits, style, CultureInfo.InvariantCulture, out var code);
        var symbol =
            digits.IsEmpty || !isValid || !Rune.IsValid(code) ? "\uFFFD"
            : code is >= 0x80 and <= 0x9F ? PageEncoding.Western.GetString([(byte)code])
            : new Rune(code).ToString();
        return (symbol, end < text.Length && text[end] == ';' ? end + 1 : end);
    }

    private static (string Symbol, int Length) ReadName(ReadOnlySpan<char> text)
    {
        var end = 1;
        while (end < text.Length && end < LongestName && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        if (end == 1)
        {
            return ("&", 1);
        }

        if (end < text.Length && text[end] == ';')
        {
            return HtmlEntityProvider.Resolver.GetSymbol(text[1..(end + 1)].ToString()) is { } symbol
                ? (symbol, end + 1)
                : ("&", 1);
        }

        // Old names also count without their semicolon, unless a parameter of an address goes on (&copy=1).
        var isParameter = end < text.Length && text[end] == '=';
        return !isParameter && HtmlEntityProvider.Resolver.GetSymbol(text[1..end].ToString()) is { } old
            ? (old, end)
            : ("&", 1);
    }
}
