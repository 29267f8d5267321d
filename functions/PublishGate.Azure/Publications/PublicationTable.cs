using Azure;
using Azure.Data.Tables;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Ports;
using PublishGate.Gate.Publications;

namespace PublishGate.Azure.Publications;

/// <summary>The table of publications: reads documents, and commits saves; see <see cref="Save"/> for its rows.</summary>
internal sealed class PublicationTable(TableClient table, EntityBody bodies)
{
    /// <summary>How often a document is read again that was replaced between its row and its blob.</summary>
    private const int Attempts = 5;

    public Task<IPublicationStore.Stored?> FindAsync(PublicationKey key, CancellationToken cancellation) =>
        FindAsync(Save.PartitionOf(key.Id), Save.RowOf(key.Revision), cancellation);

    public async Task<IReadOnlyList<Publication>> RevisionsAsync(string id, CancellationToken cancellation)
    {
        var revisions = new List<Publication>();
        await foreach (var row in RowsAsync(id, Save.Document, cancellation))
        {
            var stored =
                await StoredAsync(row, cancellation)
                ?? await FindAsync(row.PartitionKey, row.RowKey, cancellation)
                ?? throw new IOException("A revision is gone; none is ever deleted.");
            revisions.Add(stored.Publication);
        }

        return revisions;
    }

    /// <summary>The rows of one kind of a publication, by their keys.</summary>
    public AsyncPageable<TableEntity> RowsAsync(string id, string kind, CancellationToken cancellation)
    {
        var (partition, from, until) = (Save.PartitionOf(id), KeyText.From(kind), KeyText.Until(kind));
        return table.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {from} and RowKey lt {until}"),
            cancellationToken: cancellation
        );
    }

    /// <returns>False, with nothing saved, if the stored version is another one.</returns>
    public async Task<bool> CommitAsync(Save save, CancellationToken cancellation)
    {
        try
        {
            await table.SubmitTransactionAsync(save.Actions, cancellation);
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
    /// A save whose answer was lost is sent again by the client, and then refused because of itself: its own rows tell.
    /// </summary>
    private async Task<bool> IsSavedAsync(Save save, CancellationToken cancellation)
    {
        foreach (var row in save.Actions.Select(action => action.Entity))
        {
            if (await table.FindAsync(row.PartitionKey, row.RowKey, cancellation) is { } found && save.Wrote(found))
            {
                return true;
            }
        }

        return false;
    }

    private async Task<IPublicationStore.Stored?> FindAsync(
        string partition,
        string key,
        CancellationToken cancellation
    )
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await table.FindAsync(partition, key, cancellation) is not { } row)
            {
                return null;
            }

            if (await StoredAsync(row, cancellation) is { } stored)
            {
                return stored;
            }
        }

        throw new IOException($"A document is missing, or was replaced {Attempts} times while it was read.");
    }

    /// <summary>What a row holds; null if it was replaced meanwhile, and its blob is gone.</summary>
    private async Task<IPublicationStore.Stored?> StoredAsync(TableEntity row, CancellationToken cancellation)
    {
        if (await bodies.FindAsync(row, cancellation) is not { } json)
        {
            return null;
        }

        var version = new SavedVersion(row.ETag.ToString(), Save.IndexedOf(row), EntityBody.BlobOf(row));
        return new IPublicationStore.Stored(GateJson.Read<Publication>(json), version.Write());
    }
}
