using Azure;
using Azure.Data.Tables;

namespace PublishGate.Azure.Publications;

/// <summary>The table of lookups. A row may be there too long; where a revision is stored, none is ever missing.</summary>
/// <remarks>
/// A row is written before the revision that it finds is saved, so a crash leaves one row too many, never one too few.
/// Whoever finds a row reads the revision and believes that. Rows are removed in two ways, both on the condition that
/// nobody has written the row since it was read:
/// <list type="bullet">
/// <item>by the save that left the state or deadline: it read the row before it saved, and whoever comes back to that
/// state must read the saved revision first, so writes the row later and changes its ETag;</item>
/// <item>by whoever finds a row that the stored revision does not bear out, if the row is a day old: a younger one may
/// belong to a save that is under way, and no save takes a day.</item>
/// </list>
/// </remarks>
internal sealed class LookupTable(TableClient table, TimeProvider time)
{
    private const int AtOnce = 16;
    private static readonly TimeSpan LongerThanAnySave = TimeSpan.FromDays(1);

    public Task AddAsync(IEnumerable<Lookup> lookups, CancellationToken cancellation) =>
        Parallel.ForEachAsync(
            lookups,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (lookup, each) => await table.UpsertEntityAsync(lookup.ToEntity(), TableUpdateMode.Replace, each)
        );

    /// <summary>The rows as they are stored now.</summary>
    public async Task<IReadOnlyList<TableEntity>> ReadAsync(IEnumerable<Lookup> lookups, CancellationToken cancellation)
    {
        var rows = new List<TableEntity>();
        foreach (var lookup in lookups)
        {
            if (await table.FindAsync(lookup.Partition, lookup.Row, cancellation) is { } row)
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    /// <summary>Rows between two partitions, and between two rows in each, in the order of their keys.</summary>
    public IAsyncEnumerable<TableEntity> QueryAsync(
        (string From, string Until) partitions,
        string? untilRow,
        CancellationToken cancellation
    ) =>
        table.QueryAsync<TableEntity>(
            untilRow is null
                ? TableClient.CreateQueryFilter(
                    $"PartitionKey ge {partitions.From} and PartitionKey lt {partitions.Until}"
                )
                : TableClient.CreateQueryFilter(
                    $"PartitionKey ge {partitions.From} and PartitionKey lt {partitions.Until} and RowKey lt {untilRow}"
                ),
            cancellationToken: cancellation
        );

    public IAsyncEnumerable<TableEntity> QueryAsync(string partition, CancellationToken cancellation) =>
        table.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {partition}"),
            cancellationToken: cancellation
        );

    /// <summary>Removes a row unless someone has written it since it was read.</summary>
    public async Task RemoveAsync(TableEntity row, CancellationToken cancellation)
    {
        try
        {
            await table.DeleteEntityAsync(row.PartitionKey, row.RowKey, row.ETag, cancellation);
        }
        catch (RequestFailedException refusal) when (refusal.Status == StorageFailure.ConditionNotMet)
        {
            // Someone needs it again.
        }
    }

    /// <summary>Removes a row whoever wrote it: of messages, which one save alone writes.</summary>
    public Task RemoveAsync(Lookup lookup, CancellationToken cancellation) =>
        table.DeleteEntityAsync(lookup.Partition, lookup.Row, ETag.All, cancellation);

    /// <summary>Removes a row that the stored revision does not bear out, if no save under way can have written it.</summary>
    public Task RemoveIfOldAsync(TableEntity row, CancellationToken cancellation) =>
        row.Timestamp < time.GetUtcNow() - LongerThanAnySave ? RemoveAsync(row, cancellation) : Task.CompletedTask;
}
