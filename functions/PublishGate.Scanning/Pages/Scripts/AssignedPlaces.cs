using System.Buffers;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Pages.Scripts;

/// <summary>Puts the two halves of a place together that a script assigns one after the other.</summary>
/// <example><c>home.lat = 48.51234; home.lng = 35.09876;</c></example>
internal sealed class AssignedPlaces(string script)
{
    private const int LongestName = 32;

    private static readonly string[] Halves = ["lat", "latitude", "lng", "lon", "long", "longitude"];

    /// <summary>What scripts call that draw maps: they mostly assign the places that readers see on them.</summary>
    private static readonly SearchValues<string> Maps = SearchValues.Create(
        [
            "LatLng",
            "LngLat",
            "L.map",
            "L.marker",
            ".setView",
            "google.maps",
            "mapboxgl",
            "maplibregl",
            "ymaps",
            "zoom",
            "new ol.",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    private FragmentScope? _place;
    private (bool North, bool East) _given;
    private bool? _drawsMap;

    /// <summary>The name is that of a latitude or longitude: <c>lat</c>, <c>homeLongitude</c>, <c>p2_lng</c>.</summary>
    public static bool IsHalf(string name)
    {
        if (name.Length > LongestName)
        {
            return false;
        }

        foreach (var half in Halves)
        {
            if (
                name.EndsWith(half, StringComparison.OrdinalIgnoreCase)
                && (
                    name.Length == half.Length
                    || !char.IsLetter(name[^(half.Length + 1)])
                    || (char.IsUpper(name[^half.Length]) && char.IsLower(name[^(half.Length + 1)]))
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The place that a half belongs to: that of the half before it, unless it has such a half already.</summary>
    /// <param name="half">The name that is assigned to.</param>
    /// <param name="at">Where the value stands in the script.</param>
    public FragmentScope Of(string half, int at)
    {
        var isNorth =
            half.EndsWith("lat", StringComparison.OrdinalIgnoreCase)
            || half.EndsWith("latitude", StringComparison.OrdinalIgnoreCase);
        if (_place is null || (isNorth ? _given.North : _given.East))
        {
            _given = default;
            _drawsMap ??= script.AsSpan().ContainsAny(Maps);
            var owner = OwnerOf(half, at);
            _place = new FragmentScope(null, _drawsMap.Value ? $"{owner} {MapCalls.Name}" : owner);
        }

        _given = (_given.North || isNorth, _given.East || !isNorth);
        return _place;
    }

    // The word before the point: home.lat
    private string OwnerOf(string half, int at)
    {
        var from = Math.Max(0, at - (2 * LongestName) - half.Length);
        var before = script.AsSpan(from, at - from);
        var point = before.LastIndexOf($".{half}", StringComparison.Ordinal);
        var start = point;
        while (start > 0 && (char.IsLetterOrDigit(before[start - 1]) || before[start - 1] is '_' or '$'))
        {
            start--;
        }

        return point > 0 ? before[start..point].ToString() : "";
    }
}
