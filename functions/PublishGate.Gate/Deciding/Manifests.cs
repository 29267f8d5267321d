using System.Collections.Immutable;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Paths;
using PublishGate.Gate.Ports;
using PublishGate.Gate.Publications;
using PublishGate.Scanning.Reports;

namespace PublishGate.Gate.Deciding;

/// <summary>Keeps a manifest: what a round's results say of its artifacts, and what a page adds to it by reference.</summary>
internal sealed class Manifests(IReportStore reports, ReferenceResolver resolver)
{
    /// <summary>The publication with a result taken in; null if the result says nothing new.</summary>
    public async Task<Publication?> RecordAsync(Step step, ScanResult result, CancellationToken cancellation)
    {
        var publication = step.Publication;
        var index = IndexOf(publication.Manifest, result.StagedPath);
        if (index < 0 || publication.Manifest[index].IsSettled)
        {
            return null;
        }

        var entry = publication.Manifest[index];
        if (entry.Role == ArtifactRole.ReferencedElsewhere && result.Problem?.Reason == GapReason.Missing)
        {
            return publication with { Manifest = publication.Manifest.RemoveAt(index) };
        }

        NoteChangedBytes(step, entry, result);
        var settled = entry with
        {
            Sha256 = result.Sha256 ?? entry.Sha256,
            Bytes = result.Bytes ?? entry.Bytes,
            Ruleset = result.Problem is null ? result.Ruleset : null,
            Problem = result.Problem ?? (result is { Sha256: not null, Ruleset: not null } ? null : Incomplete(entry)),
        };
        publication = publication with { Manifest = publication.Manifest.SetItem(index, settled) };
        return index == 0 && publication.Area == ContentArea.Staged
            ? await JoinReferencesAsync(step, publication, settled, cancellation)
            : publication;
    }

    /// <summary>Adds what the page references, and asks for its scans.</summary>
    private async Task<Publication> JoinReferencesAsync(
        Step step,
        Publication publication,
        ManifestEntry page,
        CancellationToken cancellation
    )
    {
        if (page is not { Sha256: { } sha256, Ruleset: { } ruleset })
        {
            return publication;
        }

        if (await reports.FindAsync(sha256, ruleset, cancellation) is not { } report)
        {
            throw new IOException("The page's report is announced but not stored yet.");
        }

        var manifest = publication.Manifest.ToBuilder();
        foreach (var reference in report.References)
        {
            if (resolver.Resolve(page.PublicPath, reference) is { } entry)
            {
                Join(manifest, entry);
            }
        }

        publication = publication with { Manifest = manifest.ToImmutable() };
        foreach (var entry in publication.Manifest.Skip(1).Where(entry => !entry.IsSettled && entry.Place is not null))
        {
            step.Send(MessageFactory.Request(publication, entry));
        }

        return publication;
    }

    /// <summary>A file that the page names at this site must be there, even if it names it at another host as well.</summary>
    private static void Join(ImmutableArray<ManifestEntry>.Builder manifest, ManifestEntry entry)
    {
        var known = IndexOf(manifest, entry.StagedPath);
        if (known < 0)
        {
            manifest.Add(entry);
        }
        else if (manifest[known].Role == ArtifactRole.ReferencedElsewhere && entry.Role == ArtifactRole.Referenced)
        {
            manifest[known] = entry;
        }
    }

    private static void NoteChangedBytes(Step step, ManifestEntry entry, ScanResult result)
    {
        if (step.Publication.Area == ContentArea.Public && result.Sha256 is { } found && found != entry.Sha256)
        {
            step.Audit(
                "changed",
                AuditEntry.Gate,
                $"`{entry.PublicPath}` is not what was released; its present bytes were scanned."
            );
        }
    }

    private static Gap Incomplete(ManifestEntry entry) =>
        Gap.Unreadable(entry.StagedPath, "its scan ended without a report");

    private static int IndexOf(IReadOnlyList<ManifestEntry> manifest, string stagedPath)
    {
        for (var i = 0; i < manifest.Count; i++)
        {
            if (manifest[i].StagedPath == stagedPath)
            {
                return i;
            }
        }

        return -1;
    }
}
