using System.Buffers;
using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Detection.Locations;

/// <summary>Reads places on military and survey grids: <c>MGRS 36U UA 23456 78901</c>, <c>UTM 36U 323456 5378901</c>.</summary>
/// <remarks>
/// NGA.STND.0037 (Universal Grids). The letters and digits are those of any serial number, so a key or the grid's own name
/// in capitals must say what they are.
/// </remarks>
internal static class GridReferences
{
    private const int LongestRemark = 1000;
    private const int LongestGap = 24;
    private const int FewestDigits = 4;
    private const int MostDigits = 14;
    private const int BritishLength = 14;
    private static readonly SearchValues<char> BritishSquares = SearchValues.Create("HNOST");
    private const string Bands = "CDEFGHJKLMNPQRSTUVWX";

    private static readonly string[] Grids = ["MGRS", "USNG", "UTM"];

    /// <summary>Where a reference begins and ends, or null.</summary>
    public static (int Start, int End)? In(Fragment fragment)
    {
        var text = fragment.Text.AsSpan();
        if (fragment.Key is { } key && IsGrid(key))
        {
            return At(text, 0);
        }

        if (text.Length > LongestRemark || !fragment.Traits.HasFlag(FragmentTraits.Digits))
        {
            return null;
        }

        // "37U DB 12345 67890" under "position" needs no more words.
        if (
            text.Length <= LongestGap
            && Surroundings.OfKey(fragment).HasFlag(Topic.Coordinates)
            && At(text, 0) is { } whole
        )
        {
            return whole;
        }

        if (fragment.Form == FragmentForm.Comment && OfBritain(text) is { } british)
        {
            return british;
        }

        foreach (var grid in Grids)
        {
            var at = text.IndexOf(grid, StringComparison.Ordinal);
            for (var i = at + grid.Length; at >= 0 && i < text.Length && i <= at + grid.Length + LongestGap; i++)
            {
                if (char.IsAsciiDigit(text[i]))
                {
                    if (At(text, i) is { } reference)
                    {
                        return reference;
                    }

                    break;
                }
            }
        }

        return null;
    }

    // TQ 30034 80381: the Ordnance Survey's square of a hundred kilometres, then metres east and north.
    private static (int Start, int End)? OfBritain(ReadOnlySpan<char> text)
    {
        for (var from = 0; from < text.Length; )
        {
            var offset = text[from..].IndexOfAny(BritishSquares);
            if (offset < 0)
            {
                break;
            }

            var at = from + offset;
            from = at + 1;
            if (
                (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                && at + BritishLength <= text.Length
                && char.IsAsciiLetterUpper(text[at + 1])
                && IsMetres(text[(at + 2)..(at + 8)])
                && IsMetres(text[(at + 8)..(at + BritishLength)])
                && (at + BritishLength == text.Length || !char.IsLetterOrDigit(text[at + BritishLength]))
            )
            {
                return (at, at + BritishLength);
            }
        }

        return null;
    }

    // A space and five digits.
    private static bool IsMetres(ReadOnlySpan<char> text) =>
        text[0] == ' ' && !text[1..].ContainsAnyExceptInRange('0', '9');

    private static bool IsGrid(string key)
    {
        foreach (var grid in Grids)
        {
            if (
                key.StartsWith(grid, StringComparison.OrdinalIgnoreCase)
                && (key.Length == grid.Length || !key.Contains('_', StringComparison.Ordinal))
            )
            {
                return true;
            }
        }

        return false;
    }

    // 36U UA 23456 78901: zone, band, hundred-kilometre square, easting and northing; UTM leaves out the square.
    private static (int Start, int End)? At(ReadOnlySpan<char> text, int start)
    {
        var at = start;
        var zone = 0;
        while (at < text.Length && char.IsAsciiDigit(text[at]) && at - start < 2)
        {
            zone = (zone * 10) + text[at++] - '0';
        }

        at = Skip(text, at);
        if (zone is 0 or > 60 || at >= text.Length || !Bands.Contains(text[at]))
        {
            return null;
        }

        at = Skip(text, at + 1);
        var letters = 0;
        while (at < text.Length && char.IsAsciiLetterUpper(text[at]))
        {
            letters++;
            at++;
        }

        var digits = 0;
        var end = at = Skip(text, at);
        for (; at < text.Length && (char.IsAsciiDigit(text[at]) || IsSpace(text[at])); at++)
        {
            digits += char.IsAsciiDigit(text[at]) ? 1 : 0;
            end = char.IsAsciiDigit(text[at]) ? at + 1 : end;
        }

        var isSquare = letters == 2 && digits % 2 == 0 && digits >= FewestDigits;
        var isMetres = letters == 0 && digits == 13;
        return digits <= MostDigits && (isSquare || isMetres) ? (start, end) : null;
    }

    private static int Skip(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsSpace(char character) => character is ' ' or ',' or '\u00A0';
}
