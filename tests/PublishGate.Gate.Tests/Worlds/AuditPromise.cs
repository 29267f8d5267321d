using PublishGate.Gate.Ports;
using PublishGate.Gate.Publications;

namespace PublishGate.Gate.Tests.Worlds;

/// <summary>Promise 5: what a save changes is told by the audit lines that are saved with it, and they name who did it.</summary>
internal static class AuditPromise
{
    public static void Require(Publication? before, IPublicationStore.Change change)
    {
        var after = change.Publication;
        foreach (var told in ToTell(before, after))
        {
            if (!change.Audit.Any(line => told.Split('|').Contains(line.Action) && IsOf(line, after)))
            {
                throw new BrokenPromiseException($"{after.Key} is {after.State}, and the audit trail lacks `{told}`.");
            }
        }
    }

    /// <summary>What must be told: one line for each, of one of the actions.</summary>
    private static IEnumerable<string> ToTell(Publication? before, Publication after)
    {
        if (before is null)
        {
            yield return "submitted";
            yield break;
        }

        if (after.Round != before.Round)
        {
            yield return "rescan-requested";
        }

        if (after.Overrides.Length != before.Overrides.Length)
        {
            yield return "overridden";
        }

        if (after.IsOverdue && !before.IsOverdue)
        {
            yield return "overdue";
        }

        // Whoever begins a round is told above, and so is who released what was held.
        if (after.State != before.State && after.Round == before.Round)
        {
            yield return Action(before.State, after.State);
        }
    }

    private static string Action(PublicationState before, PublicationState after) =>
        (before, after) switch
        {
            (PublicationState.Scanning, PublicationState.Releasing) => "cleared",
            (PublicationState.Held, PublicationState.Releasing) => "overridden",
            (PublicationState.Scanning, PublicationState.Held) => "held|overdue",
            (PublicationState.Releasing, PublicationState.Held) => "held",
            (PublicationState.Releasing, PublicationState.Released) => "released",
            (PublicationState.Released, PublicationState.Exposed) => "exposed|overdue",
            (PublicationState.Exposed, PublicationState.Released) => "re-scanned|released",
            (_, PublicationState.Superseded) => "superseded",
            _ => throw new BrokenPromiseException($"Nobody knows what to call the way from {before} to {after}."),
        };

    private static bool IsOf(AuditEntry line, Publication publication) =>
        (line.Publication, line.Revision) == (publication.Id, publication.Revision)
        && line.Actor.Length > 0
        && line.Detail.Length > 0;
}
