using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Detection.Locations;

/// <summary>The points of a border or a route: one thing on a map, and one finding, however many they are.</summary>
/// <remarks>
/// GeoJSON (RFC 7946): the positions of lines and polygons are arrays in arrays,
/// <c>"coordinates": [[[30.5, 50.4], …</c>. A short list may as well be places, which are told one by one.
/// </remarks>
internal static class Outlines
{
    private const int FewestPoints = 50;

    /// <summary>The value is a point in a list of points.</summary>
    public static bool Hold(Fragment fragment) =>
        fragment is { Form: FragmentForm.Number, Scope: { Key: { } key, Parent.Key: { } outer } } && key == outer;

    /// <summary>The detections, the points of each long list made one value.</summary>
    public static IReadOnlyList<Detected> Fold(IReadOnlyList<Detected> detections, string rule)
    {
        var lists = detections
            .Where(detected => detected.Rule.Id == rule && Hold(detected.Fragment))
            .GroupBy(detected => WholeOf(detected.Fragment.Scope!))
            .Where(points => points.Skip(FewestPoints).Any())
            .ToDictionary(points => points.Key, points => points.First().Canonical);
        return lists.Count == 0
            ? detections
            :
            [
                .. detections.Select(detected =>
                    detected.Rule.Id == rule
                    && Hold(detected.Fragment)
                    && lists.TryGetValue(WholeOf(detected.Fragment.Scope!), out var first)
                        ? detected with
                        {
                            Canonical = first,
                        }
                        : detected
                ),
            ];
    }

    // The outermost array: a polygon's rings, an island's polygons.
    private static FragmentScope WholeOf(FragmentScope scope)
    {
        while (scope.Parent is { } parent && parent.Key == scope.Key)
        {
            scope = parent;
        }

        return scope;
    }
}
