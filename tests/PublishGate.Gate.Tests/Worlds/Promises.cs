using PublishGate.Gate.Ports;
using PublishGate.Gate.Publications;
using PublishGate.Gate.Transitions;
using PublishGate.Scanning.Reports;

namespace PublishGate.Gate.Tests.Worlds;

/// <summary>Watches every save and every file that becomes public, and knows from the bytes themselves what may.</summary>
internal sealed class Promises(MemoryPublications publications, MemoryReports reports, TimeProvider time)
{
    private readonly HashSet<(string Path, string Sha256)> _released = [];

    /// <summary>The page that each revision brought out, by its hash.</summary>
    public Dictionary<PublicationKey, string> PagesOut { get; } = [];

    /// <summary>What is being done just now.</summary>
    public OpKind Doing { get; set; }

    /// <summary>Promise 1: only for a release under way, of which every artifact is scanned in these bytes and clear.</summary>
    public void Publishing(string path, byte[] bytes)
    {
        var sha256 = MemoryContent.Hash(bytes);
        var isAllowed = publications.All.Any(publication =>
            publication.State == PublicationState.Releasing
            && publication.Manifest.Any(entry => entry.PublicPath == path && entry.Sha256 == sha256)
            && publication.Manifest.All(entry => IsClear(entry, publication))
        );
        // A later revision that is public already may be put back after an earlier one was copied over it.
        var isPutBack = publications.All.Any(publication =>
            publication.State is PublicationState.Released or PublicationState.Exposed
            && publication.Manifest.Any(entry => entry.PublicPath == path && entry.Sha256 == sha256)
        );
        if (isAllowed)
        {
            _released.Add((path, sha256));
        }
        else if (!isPutBack || !_released.Contains((path, sha256)))
        {
            throw new BrokenPromiseException($"`{path}` became public without being clear.");
        }
    }

    /// <summary>Promise 2, and the transition table: only an act of a person moves on what is held.</summary>
    public void Saving(Publication? before, IPublicationStore.Change change)
    {
        var after = change.Publication;
        AuditPromise.Require(before, change);
        if (after.State == PublicationState.Releasing && !after.Manifest.All(entry => IsClear(entry, after)))
        {
            throw new BrokenPromiseException($"{after.Key} is being released with an artifact that is not clear.");
        }

        if (before is null)
        {
            Require(after is { State: PublicationState.Scanning, Round: 1, IsOverdue: false }, after, "starts oddly");
            return;
        }

        Require(
            before.State == after.State
                || Enum.GetValues<GateEvent>().Any(e => TransitionTable.Next(before.State, e) == after.State),
            after,
            $"moved from {before.State}, which the table does not know"
        );
        var isRescan = Doing is OpKind.Rescan or OpKind.RescanAsset or OpKind.RescanReleased;
        Require(after.Round == before.Round || isRescan, after, "began a round that nobody asked for");
        Require(!before.IsOverdue || after.IsOverdue || isRescan, after, "forgot that it was overdue");
        Require(
            after.Overrides.Length == before.Overrides.Length || Doing == OpKind.Override,
            after,
            "was overridden by nobody"
        );
        if (before.State == PublicationState.Releasing && after.State == PublicationState.Released)
        {
            PagesOut[after.Key] = after.Page.Sha256!;
        }

        if (before.State == PublicationState.Held && after.State == PublicationState.Releasing)
        {
            Require(Doing == OpKind.Override && !before.IsOverdue, after, "was released from being held");
        }

        if (before.State == PublicationState.Held && after.State == PublicationState.Scanning)
        {
            Require(isRescan, after, "was looked at again though nobody asked");
        }
    }

    /// <summary>Whether these bytes may be public under these overrides now.</summary>
    public bool MayBePublic(byte[] bytes, IReadOnlyCollection<Override> overrides)
    {
        var truth = Contents.TruthOf(bytes);
        return truth.Gaps.IsEmpty
            && truth
                .Findings.Where(finding => finding.Severity == Severity.Block)
                .All(finding =>
                    overrides.Any(o =>
                        (o.Sha256, o.Rule, o.Fingerprint) == (truth.Sha256, finding.Rule, finding.Fingerprint)
                        && time.GetUtcNow() < o.Expires
                    )
                );
    }

    private bool IsClear(ManifestEntry entry, Publication publication)
    {
        if (entry is not { Sha256: { } sha256, Problem: null, Ruleset: { } ruleset })
        {
            return false;
        }

        return ruleset == Contents.Scanner.RulesetFor(entry.StagedPath)
            && reports.Find(sha256, ruleset) is not null
            && BytesOf(sha256) is { } bytes
            && MayBePublic(bytes, publication.Overrides);
    }

    /// <summary>Every content that was ever staged, by its hash.</summary>
    public Dictionary<string, byte[]> Known { get; } = [];

    private byte[]? BytesOf(string sha256) => Known.GetValueOrDefault(sha256);

    private static void Require(bool isSo, Publication publication, string otherwise)
    {
        if (!isSo)
        {
            throw new BrokenPromiseException($"{publication.Key} ({publication.State}) {otherwise}.");
        }
    }
}
