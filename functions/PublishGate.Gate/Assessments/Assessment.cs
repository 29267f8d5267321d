using System.Collections.Immutable;
using PublishGate.Gate.Publications;
using PublishGate.Scanning.Reports;

namespace PublishGate.Gate.Assessments;

/// <summary>What stands between a revision and its release, seen from its reports and overrides at one moment.</summary>
/// <param name="Artifacts">The manifest with the reports that were found.</param>
/// <param name="Blocking">Findings that block and that no override covers.</param>
/// <param name="Gaps">What could not be read.</param>
public sealed record Assessment(
    ImmutableArray<Assessment.Artifact> Artifacts,
    ImmutableArray<Assessment.Blocked> Blocking,
    ImmutableArray<Assessment.Unread> Gaps
)
{
    /// <summary>Every artifact has a report of its exact bytes, all was read, and nothing blocks.</summary>
    public bool IsClear => Blocking.IsEmpty && Gaps.IsEmpty && !Artifacts.IsEmpty;

    /// <summary>A manifest entry with its report, if there is one.</summary>
    public sealed record Artifact(ManifestEntry Entry, Report? Report);

    /// <summary>A finding that blocks.</summary>
    public sealed record Blocked(ManifestEntry Entry, Finding Finding);

    /// <summary>Something that could not be read.</summary>
    public sealed record Unread(ManifestEntry Entry, Gap Gap);

    /// <summary>Assesses a manifest. An entry without a report of exactly its bytes is a gap, whatever else is known.</summary>
    public static Assessment Of(
        IReadOnlyList<Artifact> artifacts,
        IReadOnlyCollection<Override> overrides,
        DateTimeOffset now
    )
    {
        var blocking = ImmutableArray.CreateBuilder<Blocked>();
        var gaps = ImmutableArray.CreateBuilder<Unread>();
        foreach (var (entry, report) in artifacts)
        {
            if (report is null || report.Sha256 != entry.Sha256 || report.Ruleset != entry.Ruleset)
            {
                gaps.Add(
                    new Unread(entry, entry.Problem ?? Gap.Unreadable(entry.StagedPath, "it has not been scanned yet"))
                );
                continue;
            }

            gaps.AddRange(report.Gaps.Select(gap => new Unread(entry, gap)));
            blocking.AddRange(
                report
                    .Findings.Where(finding => finding.Severity == Severity.Block)
                    .Where(finding =>
                        !overrides.Any(o => o.Covers(report.Sha256, finding.Rule, finding.Fingerprint, now))
                    )
                    .Select(finding => new Blocked(entry, finding))
            );
        }

        return new Assessment([.. artifacts], blocking.ToImmutable(), gaps.ToImmutable());
    }
}
