using System.Globalization;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Detection.Locations;

/// <summary>Metres east and north on a survey grid, side by side: <c>"easting": 530034, "northing": 180381</c>.</summary>
internal static class GridMetres
{
    private const int Metre = 4;
    private const double Least = 10_000;
    private const double Most = 10_000_000;

    /// <summary>The point, told at its easting; its two halves are metres, not degrees.</summary>
    public static LocationMatch? Of(Fragment fragment)
    {
        if (!Is(fragment.Key, "easting") || !TryMetres(fragment.Text, out var east))
        {
            return null;
        }

        foreach (var member in fragment.Scope?.Members ?? [])
        {
            if (Is(member.Key, "northing") && TryMetres(member.Text, out var north))
            {
                return new LocationMatch(north, east, Metre, 0, fragment.Text.Length);
            }
        }

        return null;
    }

    private static bool Is(string? key, string name) => key?.Contains(name, StringComparison.OrdinalIgnoreCase) == true;

    private static bool TryMetres(string text, out double metres) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out metres)
        && metres is >= Least and < Most;
}
