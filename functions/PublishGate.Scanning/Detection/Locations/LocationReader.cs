using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Detection.Locations;

/// <summary>Finds the points on the map in one fragment, and tells those from drawings and tables.</summary>
internal static class LocationReader
{
    private const Topic Telling = Topic.Latitude | Topic.Longitude | Topic.Coordinates;
    private const int PreciseDecimals = 4;
    private const int LongestMember = 40;
    private const int Neighbourhood = 32;

    /// <summary>The text has a decimal, a degree sign or a plus sign at all.</summary>
    public static bool MayHold(Fragment fragment)
    {
        var text = fragment.Text.AsSpan();
        for (var point = text.IndexOf('.'); point >= 0 && point + 1 < text.Length; )
        {
            if (char.IsAsciiDigit(text[point + 1]) && point > 0 && char.IsAsciiDigit(text[point - 1]))
            {
                return true;
            }

            var next = text[(point + 1)..].IndexOf('.');
            point = next < 0 ? -1 : point + 1 + next;
        }

        return text.Contains('+') || (fragment.Traits.HasFlag(FragmentTraits.NonAscii) && text.ContainsAny('°', 'º'));
    }

    /// <summary>Points written in the text itself, one after another.</summary>
    public static IEnumerable<LocationMatch> InText(Fragment fragment)
    {
        var text = fragment.Text;
        for (var point = text.IndexOf('.', StringComparison.Ordinal); point >= 0; point = text.IndexOf('.', point + 1))
        {
            if (DecimalPairs.At(text, ref point) is { } pair && Judge(pair, fragment) is { } match)
            {
                yield return match;
            }
        }

        if (NauticalPairs.In(text) is { } nautical)
        {
            yield return nautical;
        }

        foreach (var pair in text.AsSpan().ContainsAny('°', 'º') ? SexagesimalPairs.In(text) : [])
        {
            yield return pair;
        }

        for (var plus = text.IndexOf('+', StringComparison.Ordinal); plus >= 0; plus = text.IndexOf('+', plus + 1))
        {
            if (PlusCodes.Around(text, plus) is { } match)
            {
                yield return match;
            }
        }
    }

    /// <summary>A point whose two halves are members of one object or array, told at its first half.</summary>
    public static LocationMatch? AmongMembers(Fragment fragment)
    {
        if (fragment.Text.Length > LongestMember || fragment.Scope is null)
        {
            return null;
        }

        if (GridMetres.Of(fragment) is { } metres)
        {
            return metres;
        }

        if (ExifDegrees.Of(fragment) is { } exif)
        {
            return exif;
        }

        if (DecimalNumber.Whole(fragment.Text) is not { } half)
        {
            if (ScaledDegrees.Of(fragment) is { } scaled)
            {
                return scaled;
            }

            return fragment.Key is not null && Surroundings.OfKey(fragment).HasFlag(Topic.Geohash)
                ? Geohashes.Whole(fragment.Text)
                : null;
        }

        var key = Surroundings.OfKey(fragment);
        if (key.HasFlag(Topic.Latitude))
        {
            return
                Surroundings.Beside(fragment, Topic.Longitude) is { } other
                && DecimalNumber.Whole(other.Text) is { } longitude
                ? Pair(half, longitude)
                : null;
        }

        if (fragment.Key is "y" or "Y")
        {
            return OfGrid(fragment, half);
        }

        return
            IsFirstOfArray(fragment, out var second)
            && (fragment.Scope?.KeyFacts.Topics ?? Topic.None).HasFlag(Topic.Coordinates)
            ? Pair(half, second)
            : null;
    }

    // "geometry": { "x": 37.6173, "y": 55.7558 }; positions on a screen and in a picture have no such scope or fewer decimals.
    private static LocationMatch? OfGrid(Fragment fragment, DecimalNumber latitude)
    {
        var isPlace =
            fragment.Scope?.Key is "geometry" or "location" or "geo" or "coordinates" or "coords" or "geoPoint";
        if (fragment.Scope is null || !(isPlace || SaysDegrees(fragment.Scope)))
        {
            return null;
        }

        foreach (var member in fragment.Scope.Members)
        {
            if (
                member.Key is "x" or "X"
                && DecimalNumber.Whole(member.Text) is { Decimals: >= PreciseDecimals } longitude
                && latitude.Decimals >= PreciseDecimals
            )
            {
                return Pair(latitude, longitude);
            }
        }

        return null;
    }

    // "srid": 4326, "crs": "EPSG:4326", "spatialReference": {"wkid": 4326}: WGS 84.
    private static bool SaysDegrees(FragmentScope scope) =>
        scope.Members.Any(member => member.Text is "4326" || member.Text.EndsWith(":4326", StringComparison.Ordinal));

    // GeoJSON: "coordinates": [37.6173, 55.7558]; the order of the two does not matter here.
    private static bool IsFirstOfArray(Fragment fragment, out DecimalNumber second)
    {
        second = default;
        if (
            fragment.Form != FragmentForm.Number
            || fragment.Scope?.Members is not { Count: 2 or 3 } members
            || members[0] != fragment
        )
        {
            return false;
        }

        if (DecimalNumber.Whole(members[1].Text) is not { } number)
        {
            return false;
        }

        second = number;
        return true;
    }

    private static LocationMatch? Pair(DecimalNumber first, DecimalNumber second) =>
        IsOnEarth(first.Value, second.Value)
            ? new LocationMatch(
                first.Value,
                second.Value,
                Math.Min(first.Decimals, second.Decimals),
                first.Start,
                first.End
            )
            : null;

    private static LocationMatch? Judge(LocationMatch pair, Fragment fragment)
    {
        if (!IsOnEarth(pair.Latitude, pair.Longitude))
        {
            return null;
        }

        var text = fragment.Text.AsSpan();
        var between = text[pair.Start..pair.End];
        var isTold =
            (Surroundings.OfKey(fragment) & Telling) != Topic.None
            || (Surroundings.CloselyBefore(text, pair.Start) & Telling) != Topic.None
            || IsMapLink(fragment, pair.Start)
            || between.Contains('°')
            || HasHemispheres(text, pair);
        var hasComma = between.ContainsAny(',', ';');
        var isRemark = fragment.Form == FragmentForm.Comment && pair.Decimals > PreciseDecimals;
        var isPrecise = pair.Decimals >= PreciseDecimals && (hasComma || isRemark) && !IsAmongDecimals(text, pair);
        return isTold || isPrecise ? pair : null;
    }

    // N48.51234 E035.09876, 48.51234N 35.09876E, 48.51234 N 35.09876 E
    private static bool HasHemispheres(ReadOnlySpan<char> text, LocationMatch pair)
    {
        var between = text[pair.Start..pair.End];
        var after = text[pair.End..].TrimStart(' ');
        var isBehind = after is ['E' or 'W', ..] && (after.Length == 1 || !char.IsLetterOrDigit(after[1]));
        return (pair.Start > 0 && text[pair.Start - 1] is 'N' or 'S' && between.ContainsAny('E', 'W'))
            || (isBehind && between.ContainsAny('N', 'S'));
    }

    // Drawings and tables: more numbers with a decimal point close by.
    private static bool IsAmongDecimals(ReadOnlySpan<char> text, LocationMatch pair)
    {
        var before = text[Math.Max(0, pair.Start - Neighbourhood)..pair.Start];
        var after = text[pair.End..Math.Min(text.Length, pair.End + Neighbourhood)];
        return HasDecimal(before) || HasDecimal(after);
    }

    private static bool HasDecimal(ReadOnlySpan<char> text)
    {
        for (var point = 1; point + 1 < text.Length; point++)
        {
            if (text[point] is '.' && char.IsAsciiDigit(text[point - 1]) && char.IsAsciiDigit(text[point + 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMapLink(Fragment fragment, int start)
    {
        var before = fragment.Text.AsSpan(0, start);
        before = before[Math.Max(0, before.Length - 200)..];
        return before.EndsWith("geo:", StringComparison.OrdinalIgnoreCase)
            || (
                before.Contains("://", StringComparison.Ordinal)
                && (
                    before.Contains("map", StringComparison.OrdinalIgnoreCase)
                    || before.Contains("ll=", StringComparison.OrdinalIgnoreCase)
                )
            );
    }

    // 0, 0 is no place, and values up to one are shares of a picture's width and height.
    private static bool IsOnEarth(double first, double second)
    {
        var (smaller, larger) =
            Math.Abs(first) < Math.Abs(second)
                ? (Math.Abs(first), Math.Abs(second))
                : (Math.Abs(second), Math.Abs(first));
        return smaller <= 90 && larger is > 1 and <= 180;
    }
}
