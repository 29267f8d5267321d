using System.Globalization;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Publications;
using PublishGate.Scanning.Reports;

namespace PublishGate.Embedded.Sqlite;

/// <summary>A publication as it is stored: the document, and the columns it is found by.</summary>
internal sealed record PublicationRow(
    PublicationKey Key,
    string State,
    long SubmittedAt,
    long? Deadline,
    string Document,
    IReadOnlySet<string> Paths
)
{
    public static PublicationRow Of(Publication publication) =>
        new(
            publication.Key,
            KebabCase.Name(publication.State),
            publication.SubmittedAt.UtcTicks,
            publication.Deadline?.UtcTicks,
            GateJson.Write(publication),
            publication.Manifest.SelectMany(entry => new[] { entry.StagedPath, entry.PublicPath }).ToHashSet()
        );

    /// <summary>False if there is such a revision already.</summary>
    public bool TryInsert(Statements statements) =>
        statements.Run(
            """
            INSERT INTO publications (id, revision, version, state, submitted_at, deadline, document)
            VALUES ($1, $2, 1, $3, $4, $5, $6) ON CONFLICT DO NOTHING
            """,
            Key.Id,
            Key.Revision,
            State,
            SubmittedAt,
            Deadline,
            Document
        ) == 1;

    /// <summary>False if the stored version is another one.</summary>
    public bool TryUpdate(Statements statements, string version) =>
        long.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && statements.Run(
            """
            UPDATE publications SET version = version + 1, state = $4, submitted_at = $5, deadline = $6, document = $7
            WHERE id = $1 AND revision = $2 AND version = $3
            """,
            Key.Id,
            Key.Revision,
            number,
            State,
            SubmittedAt,
            Deadline,
            Document
        ) == 1;

    /// <summary>Keeps the paths by which the revision is found. Most saves change none of them.</summary>
    public void SavePaths(Statements statements)
    {
        var number = statements.First(
            "SELECT number FROM publications WHERE id = $1 AND revision = $2",
            row => row.GetInt64(0),
            Key.Id,
            Key.Revision
        );
        var stored = statements
            .All("SELECT path FROM manifest_paths WHERE publication = $1", row => row.GetString(0), number)
            .ToHashSet();
        foreach (var path in stored.Except(Paths))
        {
            statements.Run("DELETE FROM manifest_paths WHERE publication = $1 AND path = $2", number, path);
        }

        foreach (var path in Paths.Except(stored))
        {
            statements.Run("INSERT INTO manifest_paths (publication, path) VALUES ($1, $2)", number, path);
        }
    }
}
