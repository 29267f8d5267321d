namespace PublishGate.Scanning.Pages.Scripts;

/// <summary>Calls of map libraries that take a place: Leaflet, Google Maps, OpenLayers, Mapbox, MapLibre.</summary>
internal static class MapCalls
{
    /// <summary>What the numbers given to such a call go by, behind the name of what they are for.</summary>
    public const string Name = "map point";

    private static readonly string[] Functions =
    [
        "LatLng",
        "latLng",
        "LngLat",
        "setLngLat",
        "fromLonLat",
        "setView",
        "setCenter",
        "flyTo",
        "panTo",
        "marker",
        "Marker",
        "circleMarker",
        "circle",
    ];

    /// <summary>The word before a parenthesis is such a function.</summary>
    public static bool IsBefore(ReadOnlySpan<char> text, int parenthesis)
    {
        if (parenthesis == 0 || text[parenthesis - 1] is not ('g' or 't' or 'w' or 'r' or 'o' or 'e'))
        {
            return false;
        }

        var before = text[..parenthesis];
        foreach (var function in Functions)
        {
            // circle(178.4, 83.0, 5): a drawing; maps take the two numbers in brackets.
            var isDrawing = function == "circle" && text[(parenthesis + 1)..] is [>= '0' and <= '9' or '-', ..];
            if (
                !isDrawing
                && before.EndsWith(function, StringComparison.Ordinal)
                && (before.Length == function.Length || !char.IsLetterOrDigit(before[^(function.Length + 1)]))
            )
            {
                return true;
            }
        }

        return false;
    }
}
