using PublishGate.Gate.Ports;
using PublishGate.Gate.Publications;

namespace PublishGate.Gate.Assessments;

/// <summary>Assesses manifests with the reports that are stored.</summary>
public sealed class Assessor(IReportStore reports, TimeProvider time)
{
    public async Task<Assessment> AssessAsync(
        IEnumerable<ManifestEntry> manifest,
        IReadOnlyCollection<Override> overrides,
        CancellationToken cancellation
    )
    {
        var artifacts = new List<Assessment.Artifact>();
        foreach (var entry in manifest)
        {
            var report = entry is { Sha256: { } sha256, Ruleset: { } ruleset, Problem: null }
                ? await reports.FindAsync(sha256, ruleset, cancellation)
                : null;
            artifacts.Add(new Assessment.Artifact(entry, report));
        }

        return Assessment.Of(artifacts, overrides, time.GetUtcNow());
    }

    public Task<Assessment> AssessAsync(Publication publication, CancellationToken cancellation) =>
        AssessAsync(publication.Manifest, publication.Overrides, cancellation);
}
