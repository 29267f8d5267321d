using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Logging;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Paths;
using PublishGate.Gate.Ports;
using PublishGate.Gate.Publications;
using PublishGate.Scanning.Reports;

namespace PublishGate.Azure.Publications;

/// <summary>Publications and their audit trail on Table Storage; how crashes are survived is told in the README.</summary>
public sealed class TablePublications : IPublicationStore
{
    /// <summary>How often a document is read again that was replaced between its row and its blob.</summary>
    private const int Attempts = 5;

    private readonly TableClient _publications;
    private readonly LookupTable _lookups;
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
        _publications = publications;
        _lookups = new LookupTable(lookups, time);
        _bodies = new EntityBody(documents);
        _outbox = new Outbox(publications, _lookups, _bodies, sender, time, logger);
        _time = time;
        _logger = logger;
    }

    public Task<IPublicationStore.Stored?> FindAsync(PublicationKey key, CancellationToken cancellation) =>
        StorageFailure.GuardAsync(() => ReadAsync(key, cancellation), cancellation);

    public async Task<IReadOnlyList<Publication>> RevisionsAsync(string id, CancellationToken cancellation)
    {
        var revisions = new List<Publication>();
        await foreach (var row in StorageFailure.GuardAsync(RowsAsync(id, Save.Document, cancellation), cancellation))
        {
            var publication = await StorageFailure.GuardAsync(() => _bodies.FindAsync(row, cancellation), cancellation)
                is { } json
                ? GateJson.Read<Publication>(json)
                : throw new IOException("A revision was replaced while it was read.");
            revisions.Add(publication);
        }

        return revisions;
    }

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

    public async IAsyncEnumerable<Publication> ListAsync(
        IReadOnlyCollection<PublicationState> states,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var rows = states
            .Distinct()
            .Select(state =>
            {
                var name = KebabCase.Name(state);
                return _lookups.QueryAsync(
                    (KeyText.From(Lookup.State, name), KeyText.Until(Lookup.State, name)),
                    untilRow: null,
                    cancellation
                );
            });
        var found = FoundAsync(
            Merged.InOrderAsync([.. rows], row => row.RowKey, cancellation),
            (publication, row) => Lookup.ByState(publication.Key, publication.State, publication.SubmittedAt).IsAt(row),
            cancellation
        );
        await foreach (var publication in StorageFailure.GuardAsync(found, cancellation))
        {
            yield return publication;
        }
    }

    public IAsyncEnumerable<Publication> UsingAsync(ContentPath path, CancellationToken cancellation) =>
        StorageFailure.GuardAsync(
            FoundAsync(
                _lookups.QueryAsync(Lookup.PartitionOfPath(path.Value), cancellation),
                (publication, _) => Indexed.PathsOf(publication).Contains(path.Value),
                cancellation
            ),
            cancellation
        );

    public async Task<IReadOnlyList<PublicationKey>> OverdueAsync(
        DateTimeOffset now,
        int limit,
        CancellationToken cancellation
    )
    {
        var rows = _lookups.QueryAsync(
            (KeyText.From(Lookup.Due), KeyText.Until(Lookup.Due)),
            KeyText.Ascending(now),
            cancellation
        );
        var found = FoundAsync(
            rows,
            (publication, row) =>
                publication.Deadline is { } deadline && Lookup.ByDeadline(publication.Key, deadline).IsAt(row),
            cancellation
        );
        var keys = new List<PublicationKey>();
        await foreach (var publication in StorageFailure.GuardAsync(found, cancellation))
        {
            keys.Add(publication.Key);
            if (keys.Count == limit)
            {
                break;
            }
        }

        return keys;
    }

    /// <remarks>The order is the service's own clock's, which all writers of a publication share.</remarks>
    public async Task<IReadOnlyList<AuditEntry>> AuditAsync(string id, CancellationToken cancellation)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in StorageFailure.GuardAsync(RowsAsync(id, Save.Audit, cancellation), cancellation))
        {
            rows.Add(row);
        }

        var lines = new List<AuditEntry>();
        foreach (var row in rows.OrderBy(row => row.Timestamp).ThenBy(row => row.RowKey, StringComparer.Ordinal))
        {
            var json =
                await StorageFailure.GuardAsync(() => _bodies.FindAsync(row, cancellation), cancellation)
                ?? throw new IOException("Lines of the audit trail are missing.");
            lines.AddRange(GateJson.Read<AuditEntry[]>(json));
        }

        return lines;
    }

    public Task AppendAuditAsync(AuditEntry entry, CancellationToken cancellation) =>
        StorageFailure.GuardAsync(
            async () =>
            {
                var save = new Save(_time.GetUtcNow());
                var row = await save.AuditOfAsync(entry, _bodies, cancellation);
                try
                {
                    await _publications.AddEntityAsync(row, cancellation);
                }
                catch (RequestFailedException refusal) when (refusal.Status == StorageFailure.Conflict)
                {
                    // Nobody else has the save's name: the first try arrived, and only its answer did not.
                }
            },
            cancellation
        );

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
        if (!await CommitAsync(save, key, cancellation))
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

    /// <returns>False if the stored version is another one.</returns>
    private async Task<bool> CommitAsync(Save save, PublicationKey key, CancellationToken cancellation)
    {
        try
        {
            await _publications.SubmitTransactionAsync(save.Actions, cancellation);
            return true;
        }
        catch (RequestFailedException refusal) when (IsConflict(refusal))
        {
            return await IsSavedAsync(save, cancellation);
        }
    }

    private static bool IsConflict(RequestFailedException refusal) =>
        refusal.Status is StorageFailure.Conflict or StorageFailure.ConditionNotMet || TableRows.IsRowMissing(refusal);

    /// <summary>
    /// A save whose answer was lost is sent again by the client and then refused, by itself: its own rows tell.
    /// </summary>
    private async Task<bool> IsSavedAsync(Save save, CancellationToken cancellation)
    {
        foreach (var row in save.Actions.Select(action => action.Entity))
        {
            var found = await _publications.FindAsync(row.PartitionKey, row.RowKey, cancellation);
            if (found is not null && save.Wrote(found))
            {
                return true;
            }
        }

        return false;
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

    private async Task<IPublicationStore.Stored?> ReadAsync(PublicationKey key, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var row = await _publications.FindAsync(Save.PartitionOf(key.Id), Save.RowOf(key.Revision), cancellation);
            if (row is null)
            {
                return null;
            }

            if (await _bodies.FindAsync(row, cancellation) is { } json)
            {
                var version = new SavedVersion(row.ETag.ToString(), Save.IndexedOf(row), EntityBody.BlobOf(row));
                return new IPublicationStore.Stored(GateJson.Read<Publication>(json), version.Write());
            }
        }

        throw new IOException($"The document of {key} is missing, or was replaced {Attempts} times while it was read.");
    }

    /// <summary>Reads what rows lead to, and believes only that.</summary>
    private async IAsyncEnumerable<Publication> FoundAsync(
        IAsyncEnumerable<TableEntity> rows,
        Func<Publication, TableEntity, bool> isMeant,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            var stored = await ReadAsync(Lookup.Of(row).Key, cancellation);
            if (stored is not null && isMeant(stored.Publication, row))
            {
                yield return stored.Publication;
            }
            else
            {
                await _lookups.RemoveIfOldAsync(row, cancellation);
            }
        }
    }

    private AsyncPageable<TableEntity> RowsAsync(string id, string kind, CancellationToken cancellation)
    {
        var (partition, from, until) = (Save.PartitionOf(id), KeyText.From(kind), KeyText.Until(kind));
        return _publications.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {from} and RowKey lt {until}"),
            cancellationToken: cancellation
        );
    }
}
