using System.Globalization;

namespace PublishGate.Scanning.Detection.Locations;

/// <summary>A decimal number where it stands.</summary>
/// <param name="Value">The number.</param>
/// <param name="Decimals">Digits behind its point.</param>
/// <param name="Start">First character in the text, its sign included.</param>
/// <param name="End">Character behind the last.</param>
internal readonly record struct DecimalNumber(double Value, int Decimals, int Start, int End)
{
    private const int MostDecimals = 18;

    /// <summary>The number whose point stands at <paramref name="point"/>: <c>-12.3456</c>; up to three digits before it.</summary>
    public static DecimalNumber? AroundPoint(ReadOnlySpan<char> text, int point)
    {
        var start = point;
        while (start > 0 && point - start < 4 && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        var end = point + 1;
        while (end < text.Length && end - point <= MostDecimals && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        var whole = point - start;
        if (
            whole is 0 or > 3
            || end == point + 1
            || (
                end < text.Length
                && ((char.IsLetterOrDigit(text[end]) && !IsHemisphere(text, end)) || IsFurtherPart(text, end))
            )
        )
        {
            return null;
        }

        var isSigned = start > 0 && text[start - 1] is '-' or '+' or '\u2212';
        var first = isSigned ? start - 1 : start;
        var isGlued = first > 0 && char.IsLetterOrDigit(text[first - 1]) && !IsHemisphere(text, first - 1);
        if (isGlued || (first > 0 && text[first - 1] is '.' or '#' or '$'))
        {
            return null;
        }

        var value = double.Parse(text[start..end], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        var isNegative = isSigned && text[first] is not '+';
        return new DecimalNumber(isNegative ? -value : value, end - point - 1, first, end);
    }

    /// <summary>The whole text as a number.</summary>
    public static DecimalNumber? Whole(ReadOnlySpan<char> text)
    {
        var trimmed = text.Trim();
        var point = text.IndexOf('.');
        return point >= 0 && AroundPoint(text, point) is { } number && number.End - number.Start == trimmed.Length
            ? number
            : null;
    }

    /// <summary>N, S, E or W stands there as a word of its own, right before or behind a number.</summary>
    public static bool IsHemisphere(ReadOnlySpan<char> text, int at) =>
        text[at] is 'N' or 'S' or 'E' or 'W'
        && (at == 0 || !char.IsLetter(text[at - 1]))
        && (at + 1 == text.Length || !char.IsLetter(text[at + 1]));

    // 1.2.3 is a version.
    private static bool IsFurtherPart(ReadOnlySpan<char> text, int end) =>
        text[end] is '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]);
}
