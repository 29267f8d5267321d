using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection.Locations;

/// <summary>Tells the places of a list of cards, a guide's or a shop finder's, from the one place that someone is at.</summary>
internal static class ListedPlaces
{
    private const int FewestPlaces = 4;

    /// <summary>The detections, those warned of only that are among several of the same name in the page's markup.</summary>
    public static IReadOnlyList<Detected> Soften(IReadOnlyList<Detected> detections, string rule)
    {
        var lists = detections
            .Where(detected => MayBeListed(detected, rule))
            .GroupBy(NameOf)
            .Where(places => places.DistinctBy(place => place.Canonical).Count() >= FewestPlaces)
            .Select(places => places.Key)
            .ToHashSet();
        return lists.Count == 0
            ? detections
            :
            [
                .. detections.Select(detected =>
                    MayBeListed(detected, rule) && lists.Contains(NameOf(detected))
                        ? detected with
                        {
                            Severity = Severity.Warn,
                            Because = "it is one of several places of a list",
                        }
                        : detected
                ),
            ];
    }

    private static bool MayBeListed(Detected detected, string rule) =>
        detected.Rule.Id == rule
        && detected.Severity is null
        && detected.Fragment
            is { Channel: Channel.HiddenElement or Channel.DataAttribute or Channel.Attribute, Key: not null }
        && (Surroundings.OfKey(detected.Fragment) & (Topic.Person | Topic.Line)) == Topic.None;

    private static (Channel Channel, string? Name) NameOf(Detected detected) =>
        (detected.Fragment.Channel, detected.Fragment.Key);
}
