using System.Globalization;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Paths;
using PublishGate.Gate.Ports;
using PublishGate.Gate.Publications;

namespace PublishGate.Gate.Tests.Worlds;

/// <summary>Keeps documents as JSON, and messages in an outbox until they are sent, as an adapter without a common transaction does.</summary>
internal sealed class MemoryPublications(Faults faults, MemoryBus bus) : IPublicationStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<PublicationKey, (string Json, int Version)> _documents = [];
    private readonly List<AuditEntry> _audit = [];
    private readonly List<Message> _outbox = [];

    /// <summary>Called with each document just before it is saved, and the change that it comes with.</summary>
    public Action<Publication?, IPublicationStore.Change> Saving { get; set; } = (_, _) => { };

    public IEnumerable<Publication> All
    {
        get
        {
            lock (_lock)
            {
                return [.. _documents.Values.Select(document => GateJson.Read<Publication>(document.Json))];
            }
        }
    }

    public int AuditCount => _audit.Count;

    public Publication? Find(PublicationKey key) =>
        _documents.TryGetValue(key, out var document) ? GateJson.Read<Publication>(document.Json) : null;

    public Task<IPublicationStore.Stored?> FindAsync(PublicationKey key, CancellationToken cancellation) =>
        faults.CallAsync(() =>
        {
            lock (_lock)
            {
                return _documents.TryGetValue(key, out var document)
                    ? new IPublicationStore.Stored(
                        GateJson.Read<Publication>(document.Json),
                        document.Version.ToString(CultureInfo.InvariantCulture)
                    )
                    : null;
            }
        });

    public Task<IReadOnlyList<Publication>> RevisionsAsync(string id, CancellationToken cancellation) =>
        faults.CallAsync<IReadOnlyList<Publication>>(() => [.. All.Where(publication => publication.Id == id)]);

    public async Task<bool> TrySaveAsync(
        IPublicationStore.Change change,
        string? version,
        CancellationToken cancellation
    )
    {
        cancellation.ThrowIfCancellationRequested();
        var isSaved = await faults.CallAsync(() => TrySave(change, version));
        if (isSaved)
        {
            await SendPendingAsync(cancellation);
        }

        return isSaved;
    }

    public IAsyncEnumerable<Publication> ListAsync(
        IReadOnlyCollection<PublicationState> states,
        CancellationToken cancellation
    ) =>
        All.Where(publication => states.Contains(publication.State))
            .OrderByDescending(publication => publication.SubmittedAt)
            .ToAsyncEnumerable();

    public IAsyncEnumerable<Publication> UsingAsync(ContentPath path, CancellationToken cancellation) =>
        All.Where(publication => publication.State != PublicationState.Superseded)
            .Where(publication =>
                publication.Manifest.Any(entry => entry.StagedPath == path.Value || entry.PublicPath == path.Value)
            )
            .ToAsyncEnumerable();

    public Task<IReadOnlyList<PublicationKey>> OverdueAsync(
        DateTimeOffset now,
        int limit,
        CancellationToken cancellation
    ) =>
        faults.CallAsync<IReadOnlyList<PublicationKey>>(() =>
            [.. All.Where(publication => publication.Deadline < now).Take(limit).Select(publication => publication.Key)]
        );

    public Task<IReadOnlyList<AuditEntry>> AuditAsync(string id, CancellationToken cancellation) =>
        faults.CallAsync<IReadOnlyList<AuditEntry>>(() => [.. _audit.Where(entry => entry.Publication == id)]);

    public Task AppendAuditAsync(AuditEntry entry, CancellationToken cancellation) =>
        faults.CallAsync(() =>
        {
            _audit.Add(entry);
            return true;
        });

    public async Task SendPendingAsync(CancellationToken cancellation)
    {
        List<Message> pending;
        lock (_lock)
        {
            pending = [.. _outbox];
        }

        if (pending.Count > 0)
        {
            await bus.SendAsync(pending, cancellation);
            lock (_lock)
            {
                _outbox.RemoveAll(pending.Contains);
            }
        }
    }

    private bool TrySave(IPublicationStore.Change change, string? version)
    {
        lock (_lock)
        {
            var key = change.Publication.Key;
            var isKnown = _documents.TryGetValue(key, out var stored);
            var storedVersion = isKnown ? stored.Version.ToString(CultureInfo.InvariantCulture) : null;
            if (storedVersion != version)
            {
                return false;
            }

            Saving(isKnown ? GateJson.Read<Publication>(stored.Json) : null, change);
            _documents[key] = (GateJson.Write(change.Publication), stored.Version + 1);
            _audit.AddRange(change.Audit);
            _outbox.AddRange(change.Messages);
            return true;
        }
    }
}
