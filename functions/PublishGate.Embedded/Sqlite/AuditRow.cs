using PublishGate.Gate.Publications;

namespace PublishGate.Embedded.Sqlite;

/// <summary>The lines of the audit trail; triggers refuse to change or delete them.</summary>
internal static class AuditRow
{
    public static void Append(Statements statements, AuditEntry entry) =>
        statements.Run(
            "INSERT INTO audit (publication, revision, at, action, actor, detail) VALUES ($1, $2, $3, $4, $5, $6)",
            entry.Publication,
            entry.Revision,
            entry.At.UtcTicks,
            entry.Action,
            entry.Actor,
            entry.Detail
        );

    public static List<AuditEntry> All(Statements statements, string publication) =>
        statements.All(
            "SELECT publication, revision, at, action, actor, detail FROM audit WHERE publication = $1 ORDER BY number",
            row => new AuditEntry(
                row.GetString(0),
                row.GetString(1),
                new DateTimeOffset(row.GetInt64(2), TimeSpan.Zero),
                row.GetString(3),
                row.GetString(4),
                row.GetString(5)
            ),
            publication
        );
}
