namespace PublishGate.Scanning.Detection.Locations;

/// <summary>Reads full Open Location Codes, such as <c>9G7VQJ46+8R</c>.</summary>
/// <remarks>https://github.com/google/open-location-code/blob/main/Documentation/Specification/specification.md</remarks>
internal static class PlusCodes
{
    private const string Alphabet = "23456789CFGHJMPQRVWX";
    private const int PairDigits = 8;
    private const int ShortestTail = 2;
    private const int LongestTail = 7;

    // 9G7VQJ46 + 8R: four pairs (20°, 1°, 0.05°, 0.0025°), then at least one more pair (0.000125°).
    public static LocationMatch? Around(ReadOnlySpan<char> text, int plus)
    {
        var start = plus - PairDigits;
        if (start < 0 || (start > 0 && char.IsLetterOrDigit(text[start - 1])))
        {
            return null;
        }

        var end = plus + 1;
        while (end < text.Length && end - plus <= LongestTail && Value(text[end]) >= 0)
        {
            end++;
        }

        if (end - plus - 1 < ShortestTail || (end < text.Length && char.IsLetterOrDigit(text[end])))
        {
            return null;
        }

        return Decode(text[start..plus], text[(plus + 1)..end]) is { } point && HasLetter(text[start..plus])
            ? new LocationMatch(point.Latitude, point.Longitude, 4, start, end)
            : null;
    }

    private static (double Latitude, double Longitude)? Decode(ReadOnlySpan<char> pairs, ReadOnlySpan<char> tail)
    {
        double latitude = -90;
        double longitude = -180;
        double size = 20;
        for (var i = 0; i < PairDigits + ShortestTail; i += 2)
        {
            var pair = i < PairDigits ? pairs.Slice(i, 2) : tail[..2];
            var (north, east) = (Value(pair[0]), Value(pair[1]));
            if (north < 0 || east < 0)
            {
                return null;
            }

            latitude += north * size;
            longitude += east * size;
            size /= 20;
        }

        return latitude < 90 && longitude < 180 ? (Math.Round(latitude, 6), Math.Round(longitude, 6)) : null;
    }

    // Eight digits and a plus sign are a sum.
    private static bool HasLetter(ReadOnlySpan<char> code) => code.ContainsAnyExceptInRange('0', '9');

    private static int Value(char character) =>
        Alphabet.IndexOf(char.ToUpperInvariant(character), StringComparison.Ordinal);
}
