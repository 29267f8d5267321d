using Azure;
using Azure.Data.Tables;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Publications;

namespace PublishGate.Azure.Publications;

/// <summary>The lines of the audit trail. Nothing here changes or deletes a row.</summary>
internal sealed class AuditTrail(TableClient table, PublicationTable publications, EntityBody bodies, TimeProvider time)
{
    /// <remarks>The order is by the service's clock, which all writers of a publication share.</remarks>
    public async Task<IReadOnlyList<AuditEntry>> AllAsync(string id, CancellationToken cancellation)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in publications.RowsAsync(id, Save.Audit, cancellation))
        {
            rows.Add(row);
        }

        var lines = new List<AuditEntry>();
        foreach (var row in rows.OrderBy(row => row.Timestamp).ThenBy(row => row.RowKey, StringComparer.Ordinal))
        {
            var json =
                await bodies.FindAsync(row, cancellation)
                ?? throw new IOException("Lines of the audit trail are missing.");
            lines.AddRange(GateJson.Read<AuditEntry[]>(json));
        }

        return lines;
    }

    /// <summary>Adds a line that no save brings.</summary>
    public async Task AppendAsync(AuditEntry entry, CancellationToken cancellation)
    {
        var row = await new Save(time.GetUtcNow()).AuditOfAsync(entry, bodies, cancellation);
        try
        {
            await table.AddEntityAsync(row, cancellation);
        }
        catch (RequestFailedException refusal) when (refusal.Status == StorageFailure.Conflict)
        {
            // Nobody else has the row's name: the first try arrived, and only its answer did not.
        }
    }
}
