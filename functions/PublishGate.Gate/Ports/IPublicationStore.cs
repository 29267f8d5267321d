using PublishGate.Gate.Messages;
using PublishGate.Gate.Paths;
using PublishGate.Gate.Publications;

namespace PublishGate.Gate.Ports;

/// <summary>Publications, their audit trail, and the messages that follow from a change: saved together or not at all.</summary>
public interface IPublicationStore
{
    /// <summary>One revision with its version, or null.</summary>
    Task<Stored?> FindAsync(PublicationKey key, CancellationToken cancellation);

    /// <summary>All revisions of a publication, in no particular order.</summary>
    Task<IReadOnlyList<Publication>> RevisionsAsync(string id, CancellationToken cancellation);

    /// <summary>Saves a revision, appends to the audit trail, and sees to it that the messages are sent at least once.</summary>
    /// <param name="change">What to save.</param>
    /// <param name="version">The version that was read; null if the revision must not exist yet.</param>
    /// <param name="cancellation">Nothing is saved if it is cancelled before the save.</param>
    /// <returns>False, with nothing saved, if the stored version is another one.</returns>
    Task<bool> TrySaveAsync(Change change, string? version, CancellationToken cancellation);

    /// <summary>Every revision in one of the states, latest submitted first.</summary>
    IAsyncEnumerable<Publication> ListAsync(
        IReadOnlyCollection<PublicationState> states,
        CancellationToken cancellation
    );

    /// <summary>Every revision, superseded ones left out, whose manifest names a path.</summary>
    IAsyncEnumerable<Publication> UsingAsync(ContentPath path, CancellationToken cancellation);

    /// <summary>Revisions whose deadline is before <paramref name="now"/>, at most <paramref name="limit"/>.</summary>
    Task<IReadOnlyList<PublicationKey>> OverdueAsync(DateTimeOffset now, int limit, CancellationToken cancellation);

    /// <summary>The audit trail of a publication, all revisions, in the order it was written.</summary>
    Task<IReadOnlyList<AuditEntry>> AuditAsync(string id, CancellationToken cancellation);

    /// <summary>Appends to the audit trail what changes no publication.</summary>
    Task AppendAuditAsync(AuditEntry entry, CancellationToken cancellation);

    /// <summary>Sends messages that were saved but, after a crash, not yet sent.</summary>
    Task SendPendingAsync(CancellationToken cancellation);

    /// <summary>A revision as stored.</summary>
    /// <param name="Publication">The document.</param>
    /// <param name="Version">Changes with every save.</param>
    public sealed record Stored(Publication Publication, string Version);

    /// <summary>What one step of the gate changes.</summary>
    public sealed record Change(
        Publication Publication,
        IReadOnlyList<AuditEntry> Audit,
        IReadOnlyList<Message> Messages
    );
}
