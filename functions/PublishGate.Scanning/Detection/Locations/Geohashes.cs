namespace PublishGate.Scanning.Detection.Locations;

/// <summary>Reads geohashes, which look like any other word and need a key that says what they are.</summary>
internal static class Geohashes
{
    private const string Alphabet = "0123456789bcdefghjkmnpqrstuvwxyz";
    private const int Shortest = 5;
    private const int Longest = 12;
    private const int LongestRemark = 600;
    private const string Word = "geohash";

    // Each character holds five bits, which halve longitude and latitude in turn.
    public static LocationMatch? Whole(ReadOnlySpan<char> text)
    {
        if (text.Length is < Shortest or > Longest)
        {
            return null;
        }

        (double Low, double High) latitude = (-90, 90);
        (double Low, double High) longitude = (-180, 180);
        var isLongitude = true;
        foreach (var character in text)
        {
            var value = Alphabet.IndexOf(char.ToLowerInvariant(character), StringComparison.Ordinal);
            if (value < 0)
            {
                return null;
            }

            for (var bit = 16; bit > 0; bit >>= 1, isLongitude = !isLongitude)
            {
                if (isLongitude)
                {
                    longitude = Half(longitude, (value & bit) != 0);
                }
                else
                {
                    latitude = Half(latitude, (value & bit) != 0);
                }
            }
        }

        var decimals = text.Length >= 7 ? 4 : 2;
        return new LocationMatch(Middle(latitude), Middle(longitude), decimals, 0, text.Length);
    }

    /// <summary>The hash behind the word that says what it is: <c>geohash u8vxn84mnr</c>.</summary>
    public static LocationMatch? Behind(ReadOnlySpan<char> text)
    {
        var at = text.Length <= LongestRemark ? text.IndexOf(Word, StringComparison.OrdinalIgnoreCase) : -1;
        if (at < 0)
        {
            return null;
        }

        var start = at + Word.Length;
        while (start < text.Length && text[start] is ' ' or ':' or '=' or '"')
        {
            start++;
        }

        var end = start;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        return
            start > at + Word.Length
            && text[start..end].ContainsAnyInRange('0', '9')
            && Whole(text[start..end]) is { } hash
            ? hash with
            {
                Start = start,
                End = end,
            }
            : null;
    }

    private static (double Low, double High) Half((double Low, double High) range, bool isUpper) =>
        isUpper ? ((range.Low + range.High) / 2, range.High) : (range.Low, (range.Low + range.High) / 2);

    private static double Middle((double Low, double High) range) => Math.Round((range.Low + range.High) / 2, 5);
}
