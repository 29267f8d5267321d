using Azure.Data.Tables;
using PublishGate.Gate.Publications;
using PublishGate.Scanning.Reports;

namespace PublishGate.Azure.Publications;

/// <summary>One row of the table of lookups: a place where a revision is looked for.</summary>
/// <remarks>
/// <code>
///   state:held:&lt;day, latest first&gt;    &lt;submitted, latest first&gt;:&lt;id&gt;:&lt;revision&gt;
///   due:&lt;0-f&gt;                       &lt;deadline&gt;:&lt;id&gt;:&lt;revision&gt;
///   path:&lt;SHA-256 of the path&gt;      &lt;id&gt;:&lt;revision&gt;
///   pending:&lt;0-f&gt;                   &lt;saved&gt;:&lt;id&gt;:&lt;save&gt;
/// </code>
/// Many publications share a state or a deadline's minute, so days and hashes spread them over partitions.
/// </remarks>
internal sealed record Lookup(string Partition, string Row, string Id, string Revision)
{
    public const string State = "state";
    public const string Due = "due";
    public const string Path = "path";
    public const string Pending = "pending";

    private const string IdName = "Id";
    private const string RevisionName = "Revision";

    public PublicationKey Key => new(Id, Revision);

    public static Lookup ByState(PublicationKey key, PublicationState state, DateTimeOffset submitted) =>
        new(
            KeyText.Join(
                State,
                KebabCase.Name(state),
                KeyText.Descending(new DateTimeOffset(submitted.UtcDateTime.Date, TimeSpan.Zero))
            ),
            KeyText.Join(KeyText.Descending(submitted), KeyText.Escape(key.Id), KeyText.Escape(key.Revision)),
            key.Id,
            key.Revision
        );

    public static Lookup ByDeadline(PublicationKey key, DateTimeOffset deadline) =>
        new(
            KeyText.Join(Due, KeyText.Hash(key.Id, 1)),
            KeyText.Join(KeyText.Ascending(deadline), KeyText.Escape(key.Id), KeyText.Escape(key.Revision)),
            key.Id,
            key.Revision
        );

    public static Lookup ByPath(PublicationKey key, string path) =>
        new(
            PartitionOfPath(path),
            KeyText.Join(KeyText.Escape(key.Id), KeyText.Escape(key.Revision)),
            key.Id,
            key.Revision
        );

    /// <summary>Where messages that a save brought are found until they are sent.</summary>
    public static Lookup ByPending(PublicationKey key, DateTimeOffset saved, string save) =>
        new(
            KeyText.Join(Pending, KeyText.Hash(key.Id, 1)),
            KeyText.Join(KeyText.Ascending(saved), KeyText.Escape(key.Id), save),
            key.Id,
            save
        );

    public static string PartitionOfPath(string path) => KeyText.Join(Path, KeyText.Hash(path, 64));

    public static Lookup Of(TableEntity entity) =>
        new(entity.PartitionKey, entity.RowKey, entity.GetString(IdName), entity.GetString(RevisionName));

    /// <summary>Whether a stored row is this one.</summary>
    public bool IsAt(TableEntity row) => row.PartitionKey == Partition && row.RowKey == Row;

    public TableEntity ToEntity() => new(Partition, Row) { [IdName] = Id, [RevisionName] = Revision };
}
