using System.Globalization;

namespace PublishGate.Scanning.Detection.Locations;

/// <summary>Reads the position in a receiver's sentence, the first of a text: <c>4830.7407,N,03505.9260,E</c>.</summary>
/// <remarks>NMEA 0183: degrees and minutes run together, two digits of degrees for latitude, three for longitude.</remarks>
internal static class NauticalPairs
{
    private const int Decimals = 4;
    private const int MinutesInDegree = 60;

    /// <summary>The position, or null.</summary>
    public static LocationMatch? In(ReadOnlySpan<char> text)
    {
        var mark = text.IndexOf(",N,");
        mark = mark < 0 ? text.IndexOf(",S,") : mark;
        if (mark < 0)
        {
            return null;
        }

        var start = mark;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        var rest = text[(mark + 3)..];
        var comma = rest.IndexOf(',');
        if (comma < 0 || rest[(comma + 1)..] is not ['E' or 'W', ..])
        {
            return null;
        }

        return TryDegrees(text[start..mark], 2, out var latitude) && TryDegrees(rest[..comma], 3, out var longitude)
            ? new LocationMatch(
                text[mark + 1] == 'S' ? -latitude : latitude,
                rest[comma + 1] == 'W' ? -longitude : longitude,
                Decimals,
                start,
                mark + 3 + comma + 2
            )
            : null;
    }

    private static bool TryDegrees(ReadOnlySpan<char> text, int digits, out double degrees)
    {
        degrees = 0;
        if (
            text.IndexOf('.') != digits + 2
            || !int.TryParse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var whole)
        )
        {
            return false;
        }

        var isNumber = double.TryParse(
            text[digits..],
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var minutes
        );
        degrees = whole + (minutes / MinutesInDegree);
        return isNumber && minutes < MinutesInDegree && whole <= 180;
    }
}
