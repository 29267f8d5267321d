using PublishGate.Scanning.Detection.Words;

namespace PublishGate.Scanning.Detection.Locations;

/// <summary>Finds two decimal numbers side by side that can be latitude and longitude: <c>55.7558, 37.6173</c>.</summary>
internal static class DecimalPairs
{
    private const int ReachOfAddress = 80;
    private const int LongestGap = 24;

    /// <summary>The pair whose first number's point stands at <paramref name="point"/>, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="point">Where a point stands; moved behind the pair that was found.</param>
    public static LocationMatch? At(ReadOnlySpan<char> text, ref int point)
    {
        if (DecimalNumber.AroundPoint(text, point) is not { } first)
        {
            return null;
        }

        var next = text[first.End..Math.Min(text.Length, first.End + LongestGap)].IndexOf('.');
        if (next < 0 || DecimalNumber.AroundPoint(text, first.End + next) is not { } second)
        {
            return null;
        }

        var gap = text[first.End..second.Start];
        var isMapView = first.Start > 0 && (text[first.Start - 1] is '@' || IsStaticMap(text[..first.Start]));
        if (!(IsGap(gap) || IsSpaceOfAddress(text, first, second)) || (!isMapView && IsOneOfMany(text, first, second)))
        {
            return null;
        }

        point = second.End - 1;
        return new LocationMatch(
            first.Value,
            second.Value,
            Math.Min(first.Decimals, second.Decimals),
            first.Start,
            second.End
        );
    }

    // Only what people and map services write between the two: ", " or "/" or "°, " or a word such as "lon".
    private static bool IsGap(ReadOnlySpan<char> gap)
    {
        var hasDivider = false;
        foreach (var character in gap)
        {
            if (character is ',' or ';' or ' ' or '/' or '|' or '~' or '\u00A0' or '\t' or '\n')
            {
                hasDivider = true;
            }
            else if (
                !char.IsLetter(character)
                && character is not ('°' or ':' or '=' or '"' or '\'' or '(' or ')' or '!' or '&' or '_')
            )
            {
                return false;
            }
        }

        return hasDivider || gap.IndexOf('!') >= 0 || gap.IndexOf('&') >= 0;
    }

    // loc:48.51234+35.09876, a space as addresses write it.
    private static bool IsSpaceOfAddress(ReadOnlySpan<char> text, DecimalNumber first, DecimalNumber second) =>
        first.End == second.Start
        && text[second.Start] == '+'
        && first.Start > 0
        && text[first.Start - 1] is ':' or '=' or '/' or '@';

    // …/static/35.09876,48.51234,16/600x400: a picture of a map, with its zoom behind the place.
    private static bool IsStaticMap(ReadOnlySpan<char> before)
    {
        var near = before[Math.Max(0, before.Length - ReachOfAddress)..];
        return near is [.., '/' or '('] && near.Contains("/static/", StringComparison.OrdinalIgnoreCase);
    }

    // A third number right before or behind: a drawing, a table, a matrix.
    private static bool IsOneOfMany(ReadOnlySpan<char> text, DecimalNumber first, DecimalNumber second)
    {
        var before = text[Math.Max(0, first.Start - 3)..first.Start].TrimEnd(" ,;(");
        var after = text[second.End..Math.Min(text.Length, second.End + 3)].TrimStart(" ,;");
        return (!before.IsEmpty && char.IsAsciiDigit(before[^1]) && !ListNumbers.IsOne(text[..first.Start]))
            || (
                !after.IsEmpty
                && (char.IsAsciiDigit(after[0]) || after[0] is '-' && after.Length > 1 && char.IsAsciiDigit(after[1]))
            );
    }
}
