using System.Collections.Immutable;
using PublishGate.Scanning.Detection.Locations;
using PublishGate.Scanning.Fingerprints;
using PublishGate.Scanning.Policies;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection;

/// <summary>Turns detections into findings: one for each value, with all its places, masked and fingerprinted.</summary>
internal sealed class FindingBuilder(PolicyJudge judge, Fingerprinter fingerprinter, ScanLimits limits)
{
    private const int MaximumPlaces = 20;
    private const int MaximumLocated = 1000;

    public RevealedReport Build(Report report, DetectionContext context)
    {
        var shown = new ShownValues(context.VisibleText);
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var values = ImmutableArray.CreateBuilder<string>();
        var gaps = report.Gaps;
        foreach (
            var same in Outlines
                .Fold(ListedPlaces.Soften(context.Detections, "coordinates"), "coordinates")
                .GroupBy(detection => (detection.Rule.Id, detection.Canonical))
        )
        {
            if (ToFinding([.. same], shown, report.MediaType) is not { } built)
            {
                continue;
            }

            if (findings.Count >= limits.Findings)
            {
                gaps = gaps.Add(Gap.LimitReached("whole file", $"more than {limits.Findings} findings"));
                break;
            }

            findings.Add(built.Finding);
            values.Add(built.Value);
        }

        return new RevealedReport(report with { Findings = findings.ToImmutable(), Gaps = gaps }, values.ToImmutable());
    }

    private (Finding Finding, string Value)? ToFinding(
        IReadOnlyList<Detected> same,
        ShownValues shown,
        string mediaType
    )
    {
        var seen =
            same.Any(detected => detected.Fragment.Visible || detected.ForReaders) || shown.Contain(same[0].Value);
        var fingerprint = fingerprinter.Of(same[0].Rule.Id, same[0].Canonical);
        var judged = Judge(same, fingerprint, seen);
        if (judged.Count == 0)
        {
            return null;
        }

        var (main, severity) = judged[0];
        var shownPlaces = PlacesOf(judged);
        var finding = new Finding
        {
            Rule = main.Rule.Id,
            Severity = severity,
            At = shownPlaces[0],
            Also = shownPlaces[1..],
            Excerpt = main.Excerpt,
            Fingerprint = fingerprint,
            Message = Explanation.Of(main, seen),
            Remedy = Remedies.For(main.Rule, main.Fragment.Channel, mediaType),
        };
        return (finding, main.Value);
    }

    private static ImmutableArray<FindingPlace> PlacesOf(List<Judged> judged)
    {
        if (judged is [var only])
        {
            return [PlaceOf(only.Detected)];
        }

        var places = judged.Take(MaximumLocated).Select(pair => PlaceOf(pair.Detected)).Distinct();
        return [.. places.Take(MaximumPlaces + 1)];
    }

    // What the policy does not ignore, the gravest first.
    private List<Judged> Judge(IReadOnlyList<Detected> same, string fingerprint, bool seen)
    {
        List<Judged> judged = [];
        foreach (var detected in same)
        {
            if (judge.SeverityOf(detected, fingerprint, seen) is { } severity)
            {
                judged.Add(new Judged(detected, severity));
            }
        }

        return judged.Count > 1 ? [.. judged.OrderByDescending(pair => pair.Severity)] : judged;
    }

    private static FindingPlace PlaceOf(Detected detection)
    {
        var fragment = detection.Fragment;
        var at = fragment.Origin.Locate(detection.Start, detection.Length);
        return new FindingPlace(
            fragment.Channel,
            fragment.Place.ToString(),
            at?.Line,
            at?.Column,
            at?.Offset,
            at?.Length
        );
    }

    private sealed record Judged(Detected Detected, Severity Severity);
}
