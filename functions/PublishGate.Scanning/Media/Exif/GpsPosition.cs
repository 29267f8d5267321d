using System.Globalization;

namespace PublishGate.Scanning.Media.Exif;

/// <summary>The position that the tags of a GPS directory give together (CIPA DC-008 section 4.6.6).</summary>
internal sealed class GpsPosition
{
    private const int LatitudeRef = 0x0001;
    private const int Latitude = 0x0002;
    private const int LongitudeRef = 0x0003;
    private const int Longitude = 0x0004;
    private const int TimeStamp = 0x0007;
    private const int DestinationLatitude = 0x0014;
    private const int DestinationLongitude = 0x0016;

    private const int LongestCoordinate = 64;

    private readonly Dictionary<int, double> _degrees = [];
    private readonly Dictionary<int, char> _references = [];

    /// <summary>The field in readable form: degrees as a decimal number and as written, time as a clock shows it.</summary>
    public static string? TextOf(TiffField field, IReadOnlyList<double> numbers) =>
        field.Tag switch
        {
            Latitude or Longitude or DestinationLatitude or DestinationLongitude when numbers.Count == 3 =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Degrees(numbers):0.######} ({numbers[0]:0.######}° {numbers[1]:0.######}' {numbers[2]:0.######}\")"
                ),
            TimeStamp when numbers.Count == 3 => string.Create(
                CultureInfo.InvariantCulture,
                $"{numbers[0]:00}:{numbers[1]:00}:{numbers[2]:00.######}"
            ),
            _ => null,
        };

    /// <summary>The degrees of a coordinate as XMP writes it, south and west negative: <c>51,14.07N</c> or <c>51,14,4N</c>.</summary>
    public static double? DegreesIn(string text)
    {
        if (text.Length is < 2 or > LongestCoordinate || !"NSEWnsew".Contains(text[^1], StringComparison.Ordinal))
        {
            return null;
        }

        List<double> parts = [];
        foreach (var part in text[..^1].Split(','))
        {
            if (!double.TryParse(part, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            {
                return null;
            }

            parts.Add(number);
        }

        var sign = char.ToUpperInvariant(text[^1]) is 'S' or 'W' ? -1 : 1;
        return parts.Count is 2 or 3 ? sign * Degrees([.. parts, 0]) : null;
    }

    public void Take(TiffField field, ReadOnlySpan<byte> bytes)
    {
        switch (field.Tag)
        {
            case LatitudeRef or LongitudeRef when bytes.Length > 0:
                _references[field.Tag] = char.ToUpperInvariant((char)bytes[0]);
                break;
            case Latitude or Longitude when field.Numbers(bytes) is { Count: 3 } numbers:
                _degrees[field.Tag] = Degrees(numbers);
                break;
        }
    }

    /// <summary>Latitude and longitude as decimal degrees, south and west negative; null if the tags give none.</summary>
    public string? Text()
    {
        if (!_degrees.TryGetValue(Latitude, out var latitude) || !_degrees.TryGetValue(Longitude, out var longitude))
        {
            return null;
        }

        var south = _references.GetValueOrDefault(LatitudeRef) == 'S' ? -1 : 1;
        var west = _references.GetValueOrDefault(LongitudeRef) == 'W' ? -1 : 1;
        return double.IsFinite(latitude) && double.IsFinite(longitude)
            ? string.Create(CultureInfo.InvariantCulture, $"{latitude * south:0.000000}, {longitude * west:0.000000}")
            : null;
    }

    // Receivers that know only degrees and minutes leave the seconds as 0/0.
    private static double Degrees(IReadOnlyList<double> parts) =>
        parts[0] + (Finite(parts[1]) / 60) + (Finite(parts[2]) / 3600);

    private static double Finite(double value) => double.IsFinite(value) ? value : 0;
}
