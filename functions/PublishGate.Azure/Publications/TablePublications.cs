using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Logging;
using PublishGate.Gate.Paths;
using PublishGate.Gate.Ports;
using PublishGate.Gate.Publications;

namespace PublishGate.Azure.Publications;

/// <summary>Publications and their audit trail on Table Storage; how crashes are survived is told in the README.</summary>
public sealed class TablePublications : IPublicationStore
{
    private readonly PublicationTable _publications;
    private readonly AuditTrail _audit;
    private readonly LookupTable _lookups;
    private readonly PublicationFinder _finder;
    private readonly EntityBody _bodies;
    private readonly Outbox _outbox;
    private readonly TimeProvider _time;
    private readonly ILogger<TablePublications> _logger;

    public TablePublications(
        TableClient publications,
        TableClient lookups,
        BlobContainerClient documents,
        IMessageSender sender,
        TimeProvider time,
        ILogger<TablePublications> logger
    )
    {
        _bodies = new EntityBody(documents);
        _publications = new PublicationTable(publications, _bodies);
        _audit = new AuditTrail(publications, _publications, _bodies, time);
        _lookups = new LookupTable(lookups, time);
        _finder = new PublicationFinder(_publications, _lookups);
        _outbox = new Outbox(publications, _lookups, _bodies, sender, time, logger);
        _time = time;
        _logger = logger;
    }

    public Task<IPublicationStore.Stored?> FindAsync(PublicationKey key, CancellationToken cancellation) =>
        StorageFailure.GuardAsync(() => _publications.FindAsync(key, cancellation), cancellation);

    public Task<IReadOnlyList<Publication>> RevisionsAsync(string id, CancellationToken cancellation) =>
        StorageFailure.GuardAsync(() => _publications.RevisionsAsync(id, cancellation), cancellation);

    public async Task<bool> TrySaveAsync(
        IPublicationStore.Change change,
        string? version,
        CancellationToken cancellation
    )
    {
        cancellation.ThrowIfCancellationRequested();
        var before = version is null ? null : SavedVersion.TryRead(version);
        return (version is null || before is not null)
            && await StorageFailure.GuardAsync(() => SaveAsync(change, before, cancellation), cancellation);
    }

    public IAsyncEnumerable<Publication> ListAsync(
        IReadOnlyCollection<PublicationState> states,
        CancellationToken cancellation
    ) => StorageFailure.GuardAsync(_finder.InStatesAsync(states, cancellation), cancellation);

    public IAsyncEnumerable<Publication> UsingAsync(ContentPath path, CancellationToken cancellation) =>
        StorageFailure.GuardAsync(_finder.UsingAsync(path, cancellation), cancellation);

    public async Task<IReadOnlyList<PublicationKey>> OverdueAsync(
        DateTimeOffset now,
        int limit,
        CancellationToken cancellation
    ) =>
        await StorageFailure
            .GuardAsync(_finder.OverdueAsync(now, cancellation), cancellation)
            .Take(limit)
            .Select(publication => publication.Key)
            .ToListAsync(cancellation);

    public Task<IReadOnlyList<AuditEntry>> AuditAsync(string id, CancellationToken cancellation) =>
        StorageFailure.GuardAsync(() => _audit.AllAsync(id, cancellation), cancellation);

    public Task AppendAuditAsync(AuditEntry entry, CancellationToken cancellation) =>
        StorageFailure.GuardAsync(() => _audit.AppendAsync(entry, cancellation), cancellation);

    public Task SendPendingAsync(CancellationToken cancellation) =>
        StorageFailure.GuardAsync(() => _outbox.SendPendingAsync(cancellation), cancellation);

    private async Task<bool> SaveAsync(
        IPublicationStore.Change change,
        SavedVersion? before,
        CancellationToken cancellation
    )
    {
        var key = change.Publication.Key;
        var save = new Save(_time.GetUtcNow());
        var pending = save.PendingOf(key);
        IEnumerable<Lookup> announced = change.Messages.Count > 0 ? [pending] : [];
        await _lookups.AddAsync(Indexed.Added(change.Publication, before?.Indexed).Concat(announced), cancellation);
        var left = await _lookups.ReadAsync(Indexed.Left(change.Publication, before?.Indexed), cancellation);
        await save.PrepareAsync(change, before, _bodies, cancellation);
        if (!await _publications.CommitAsync(save, cancellation))
        {
            await TidyAsync(key, [], announced, save.Blobs, cancellation);
            return false;
        }

        if (change.Messages.Count > 0)
        {
            await _outbox.TrySendAsync(change.Messages, pending, save.MessagesBlob, cancellation);
        }

        await TidyAsync(key, left, [], before?.Blob is { } blob ? [blob] : [], cancellation);
        return true;
    }

    /// <summary>Removes what nothing needs any more. What stays behind is stale, and whoever finds it knows.</summary>
    private async Task TidyAsync(
        PublicationKey key,
        IEnumerable<TableEntity> left,
        IEnumerable<Lookup> announced,
        IEnumerable<string> blobs,
        CancellationToken cancellation
    )
    {
        try
        {
            foreach (var row in left)
            {
                await _lookups.RemoveAsync(row, cancellation);
            }

            foreach (var lookup in announced)
            {
                await _lookups.RemoveAsync(lookup, cancellation);
            }

            foreach (var blob in blobs)
            {
                await _bodies.RemoveAsync(blob, cancellation);
            }
        }
#pragma warning disable CA1031 // The save has ended one way or the other, and its caller must learn which.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            TableLog.NotRemoved(_logger, key.Id, exception.GetType().Name);
        }
    }
}
