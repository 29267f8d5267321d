using System.Globalization;
using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Detection.Locations;

/// <summary>Degrees as whole numbers of ten-millionths or millionths: <c>latitudeE7</c> beside <c>longitudeE7</c>.</summary>
/// <remarks>So written by Google's location history and by Android's first map interface.</remarks>
internal static class ScaledDegrees
{
    private const int DecimalsOfE6 = 6;
    private const int DecimalsOfE7 = 7;

    /// <summary>The point, told at its latitude.</summary>
    public static LocationMatch? Of(Fragment fragment)
    {
        if (
            DecimalsOf(fragment.Key) is not { } decimals
            || !Surroundings.OfKey(fragment).HasFlag(Topic.Latitude)
            || Surroundings.Beside(fragment, Topic.Longitude) is not { } other
            || DecimalsOf(other.Key) != decimals
            || !TryDegrees(fragment.Text, decimals, out var latitude)
            || !TryDegrees(other.Text, decimals, out var longitude)
        )
        {
            return null;
        }

        return Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180 && (latitude, longitude) != (0, 0)
            ? new LocationMatch(latitude, longitude, decimals, 0, fragment.Text.Length)
            : null;
    }

    private static int? DecimalsOf(string? key) =>
        key is null ? null
        : key.EndsWith("E7", StringComparison.OrdinalIgnoreCase) ? DecimalsOfE7
        : key.EndsWith("E6", StringComparison.OrdinalIgnoreCase) ? DecimalsOfE6
        : null;

    private static bool TryDegrees(string text, int decimals, out double degrees)
    {
        var isNumber = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var scaled);
        degrees = scaled / Math.Pow(10, decimals);
        return isNumber;
    }
}
