using PublishGate.Scanning.Policies;
using PublishGate.Scanning.Reports;

namespace PublishGate.Cli.Baseline;

/// <summary>Tells what of many pages' findings belongs to their template.</summary>
internal static class Furniture
{
    /// <summary>
    /// What blocks or warns with the same value, channel and place on at least <paramref name="minimum"/> of the pages
    /// and on at least half of them.
    /// </summary>
    public static IReadOnlyList<FurnitureEntry> Of(IReadOnlyList<Report> pages, int minimum) =>
        [
            .. pages
                .SelectMany(page => PlacesOf(page).DistinctBy(placed => placed.Key))
                .GroupBy(placed => placed.Key)
                .Select(same => new FurnitureEntry(same.First().Finding, same.First().At, same.Count()))
                .Where(entry => entry.Pages >= minimum && entry.Pages * 2L >= pages.Count)
                .OrderByDescending(entry => entry.Finding.Severity)
                .ThenByDescending(entry => entry.Pages)
                .ThenBy(entry => entry.At.Place, StringComparer.Ordinal)
                .ThenBy(entry => entry.Finding.Fingerprint, StringComparer.Ordinal),
        ];

    private static IEnumerable<(
        (string Fingerprint, Channel Channel, string Place) Key,
        Finding Finding,
        FindingPlace At
    )> PlacesOf(Report page) =>
        from finding in page.Findings
        where finding.Severity != Severity.Info
        from at in finding.Also.Prepend(finding.At)
        let place = GeneralPlace.Of(at.Place)
        select ((finding.Fingerprint, at.Channel, place), finding, at with { Place = place });
}
