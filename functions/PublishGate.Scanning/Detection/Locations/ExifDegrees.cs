using System.Globalization;
using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Detection.Locations;

/// <summary>Degrees, minutes and seconds as three numbers, as cameras keep them: <c>"GPSLatitude": "50, 26, 28.3"</c>.</summary>
/// <remarks>Exif 3.0, section 4.6.7: each may be a fraction, <c>2830/100</c>.</remarks>
internal static class ExifDegrees
{
    private const int MetresOfSecond = 4;
    private const int LongestText = 60;

    /// <summary>The point, told at its latitude.</summary>
    public static LocationMatch? Of(Fragment fragment) =>
        Surroundings.OfKey(fragment).HasFlag(Topic.Latitude)
        && Degrees(Split(fragment.Text)) is { } latitude
        && Surroundings.Beside(fragment, Topic.Longitude) is { } other
        && Degrees(Split(other.Text)) is { } longitude
            ? new LocationMatch(latitude, longitude, MetresOfSecond, 0, fragment.Text.Length)
            : null;

    private static string[] Split(string text) =>
        text.Length <= LongestText
            ? text.Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : [];

    private static double? Degrees(IEnumerable<string> parts)
    {
        var numbers = parts.Select(Number).ToArray();
        return numbers is [{ } degrees and <= 180, { } minutes and < 60, { } seconds and < 60]
            ? degrees + (minutes / 60) + (seconds / 3600)
            : null;
    }

    private static double? Number(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return Decimal(text);
        }

        return Decimal(text[..slash]) is { } above && Decimal(text[(slash + 1)..]) is { } below and > 0
            ? above / below
            : null;
    }

    private static double? Decimal(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
