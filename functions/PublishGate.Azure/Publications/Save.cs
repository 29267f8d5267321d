using Azure;
using Azure.Data.Tables;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Ports;
using PublishGate.Gate.Publications;
using PublishGate.Scanning.Reports;

namespace PublishGate.Azure.Publications;

/// <summary>One save as one entity-group transaction: the document, the audit lines, and the messages to send.</summary>
/// <remarks>
/// All rows of a publication are in one partition:
/// <code>
///   document:&lt;revision&gt;
///   audit:&lt;time&gt;:&lt;save&gt;       the lines of one save; added, never changed or deleted
///   messages:&lt;time&gt;:&lt;save&gt;    until they are sent
/// </code>
/// Three rows at most, however many lines and messages: each row's body holds all of its kind.
/// </remarks>
internal sealed class Save(DateTimeOffset at)
{
    public const string Document = "document";
    public const string Audit = "audit";
    public const string Messages = "messages";
    private const string SaveName = "Save";
    private const string IndexedName = "Indexed";

    /// <summary>Names this save, so that it knows its own rows again.</summary>
    public string Id { get; } = Guid.NewGuid().ToString("N");

    public DateTimeOffset At => at;

    /// <summary>What was written so far and is of no use if the save is refused.</summary>
    public List<string> Blobs { get; } = [];

    public List<TableTransactionAction> Actions { get; } = [];

    /// <summary>The first hex digits of a hash spread publications with similar names.</summary>
    public static string PartitionOf(string id) => KeyText.Join(KeyText.Hash(id, 4), KeyText.Escape(id));

    public static string RowOf(string revision) => KeyText.Join(Document, KeyText.Escape(revision));

    /// <summary>The lookups of a stored document.</summary>
    public static Indexed IndexedOf(TableEntity document) =>
        GateJson.Read<Indexed>(document.GetString(IndexedName), VersionTypes.Json);

    /// <summary>The row of the messages that a lookup tells of: both are named after the time and the save.</summary>
    public static string MessagesRowOf(Lookup pending)
    {
        var parts = pending.Row.Split(KeyText.Separator);
        return KeyText.Join(Messages, parts[0], parts[^1]);
    }

    /// <summary>Whether a stored row was written by this save.</summary>
    public bool Wrote(TableEntity row) => row.GetString(SaveName) == Id;

    /// <summary>The blob of the messages' body; null if it needs none.</summary>
    public string? MessagesBlob =>
        Actions
            .Select(action => (TableEntity)action.Entity)
            .Where(row => row.RowKey.StartsWith(KeyText.From(Messages), StringComparison.Ordinal))
            .Select(EntityBody.BlobOf)
            .FirstOrDefault();

    public Lookup PendingOf(PublicationKey key) => Lookup.ByPending(key, at, Id);

    public async Task PrepareAsync(
        IPublicationStore.Change change,
        SavedVersion? before,
        EntityBody bodies,
        CancellationToken cancellation
    )
    {
        var publication = change.Publication;
        var partition = PartitionOf(publication.Id);
        var document = new TableEntity(partition, RowOf(publication.Revision))
        {
            ["State"] = KebabCase.Name(publication.State),
            [IndexedName] = GateJson.Write(Indexed.Of(publication), VersionTypes.Json),
        };
        await SetBodyAsync(document, GateJson.Write(publication), bodies, cancellation);
        Actions.Add(
            before is null
                ? new TableTransactionAction(TableTransactionActionType.Add, document)
                : new TableTransactionAction(TableTransactionActionType.UpdateReplace, document, new ETag(before.ETag))
        );
        if (change.Audit.Count > 0)
        {
            await AddAsync(partition, Audit, GateJson.Write(change.Audit), bodies, cancellation);
        }

        if (change.Messages.Count > 0)
        {
            await AddAsync(partition, Messages, GateJson.Write(change.Messages), bodies, cancellation);
        }
    }

    /// <summary>A row of audit lines on their own.</summary>
    public async Task<TableEntity> AuditOfAsync(AuditEntry entry, EntityBody bodies, CancellationToken cancellation)
    {
        var row = new TableEntity(PartitionOf(entry.Publication), RowNamed(Audit));
        await SetBodyAsync(row, GateJson.Write(new[] { entry }), bodies, cancellation);
        return row;
    }

    private async Task AddAsync(
        string partition,
        string kind,
        string json,
        EntityBody bodies,
        CancellationToken cancellation
    )
    {
        var row = new TableEntity(partition, RowNamed(kind));
        await SetBodyAsync(row, json, bodies, cancellation);
        Actions.Add(new TableTransactionAction(TableTransactionActionType.Add, row));
    }

    private async Task SetBodyAsync(TableEntity row, string json, EntityBody bodies, CancellationToken cancellation)
    {
        row[SaveName] = Id;
        await bodies.SetAsync(row, json, $"{row.PartitionKey}/{row.RowKey}/{Id}", cancellation);
        if (EntityBody.BlobOf(row) is { } blob)
        {
            Blobs.Add(blob);
        }
    }

    private string RowNamed(string kind) => KeyText.Join(kind, KeyText.Ascending(at), Id);
}
