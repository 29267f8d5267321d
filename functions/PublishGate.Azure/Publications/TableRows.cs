using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace PublishGate.Azure.Publications;

/// <summary>Rows of tables, with a row that is missing told from a table that is.</summary>
internal static class TableRows
{
    /// <summary>A row; null if there is none.</summary>
    public static async Task<TableEntity?> FindAsync(
        this TableClient table,
        string partition,
        string row,
        CancellationToken cancellation
    )
    {
        try
        {
            return await table.GetEntityAsync<TableEntity>(partition, row, cancellationToken: cancellation);
        }
        catch (RequestFailedException refusal) when (IsRowMissing(refusal))
        {
            return null;
        }
    }

    /// <summary>Whether there is no such row, although there is the table.</summary>
    public static bool IsRowMissing(RequestFailedException refusal) =>
        refusal.Status == StorageFailure.NotFound && refusal.ErrorCode != TableErrorCode.TableNotFound;
}
