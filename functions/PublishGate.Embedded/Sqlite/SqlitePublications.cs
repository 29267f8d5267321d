using System.Globalization;
using System.Runtime.CompilerServices;
using PublishGate.Embedded.Messaging;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Paths;
using PublishGate.Gate.Ports;
using PublishGate.Gate.Publications;
using PublishGate.Scanning.Reports;

namespace PublishGate.Embedded.Sqlite;

/// <summary>Publications and their audit trail. Messages are saved in the same transaction as the state they follow from.</summary>
public sealed class SqlitePublications(SqliteDatabase database, SqliteTopic topic) : IPublicationStore
{
    public Task<IPublicationStore.Stored?> FindAsync(PublicationKey key, CancellationToken cancellation) =>
        Task.FromResult(
            database.Read(
                statements =>
                    statements.First(
                        "SELECT document, version FROM publications WHERE id = $1 AND revision = $2",
                        row => new IPublicationStore.Stored(
                            GateJson.Read<Publication>(row.GetString(0)),
                            row.GetInt64(1).ToString(CultureInfo.InvariantCulture)
                        ),
                        key.Id,
                        key.Revision
                    ),
                cancellation
            )
        );

    public Task<IReadOnlyList<Publication>> RevisionsAsync(string id, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<Publication>>(
            database.Read(
                statements =>
                    statements.All(
                        "SELECT document FROM publications WHERE id = $1",
                        row => GateJson.Read<Publication>(row.GetString(0)),
                        id
                    ),
                cancellation
            )
        );

    public async Task<bool> TrySaveAsync(
        IPublicationStore.Change change,
        string? version,
        CancellationToken cancellation
    )
    {
        var row = PublicationRow.Of(change.Publication);
        var isSaved = await database.WriteAsync(
            statements =>
            {
                if (!(version is null ? row.TryInsert(statements) : row.TryUpdate(statements, version)))
                {
                    return false;
                }

                row.SavePaths(statements);
                foreach (var entry in change.Audit)
                {
                    AuditRow.Append(statements, entry);
                }

                topic.Insert(statements, change.Messages);
                return true;
            },
            cancellation
        );
        if (isSaved)
        {
            topic.Wake(change.Messages);
        }

        return isSaved;
    }

    public IAsyncEnumerable<Publication> ListAsync(
        IReadOnlyCollection<PublicationState> states,
        CancellationToken cancellation
    ) =>
        LoadAsync(
            statements =>
                statements.All(
                    """
                    SELECT number FROM publications WHERE state IN (SELECT value FROM json_each($1))
                    ORDER BY submitted_at DESC, revision DESC, id
                    """,
                    row => row.GetInt64(0),
                    GateJson.Write(states)
                ),
            publication => states.Contains(publication.State),
            cancellation
        );

    public IAsyncEnumerable<Publication> UsingAsync(ContentPath path, CancellationToken cancellation) =>
        LoadAsync(
            statements =>
                statements.All(
                    "SELECT publication FROM manifest_paths WHERE path = $1",
                    row => row.GetInt64(0),
                    path.Value
                ),
            publication => publication.State != PublicationState.Superseded,
            cancellation
        );

    public Task<IReadOnlyList<PublicationKey>> OverdueAsync(
        DateTimeOffset now,
        int limit,
        CancellationToken cancellation
    ) =>
        Task.FromResult<IReadOnlyList<PublicationKey>>(
            database.Read(
                statements =>
                    statements.All(
                        "SELECT id, revision FROM publications WHERE deadline < $1 ORDER BY deadline LIMIT $2",
                        row => new PublicationKey(row.GetString(0), row.GetString(1)),
                        now.UtcTicks,
                        limit
                    ),
                cancellation
            )
        );

    public Task<IReadOnlyList<AuditEntry>> AuditAsync(string id, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<AuditEntry>>(
            database.Read(statements => AuditRow.All(statements, id), cancellation)
        );

    public Task AppendAuditAsync(AuditEntry entry, CancellationToken cancellation) =>
        database.WriteAsync(
            statements =>
            {
                AuditRow.Append(statements, entry);
                return true;
            },
            cancellation
        );

    /// <summary>Does nothing: messages are in the topic as soon as the state is saved.</summary>
    public Task SendPendingAsync(CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Loads one document after the other, so that a long list costs no memory and keeps no transaction open.</summary>
    private async IAsyncEnumerable<Publication> LoadAsync(
        Func<Statements, List<long>> select,
        Func<Publication, bool> stillMeant,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        foreach (var number in database.Read(select, cancellation))
        {
            await Task.Yield();
            var publication = database.Read(
                statements =>
                    statements.First(
                        "SELECT document FROM publications WHERE number = $1",
                        row => GateJson.Read<Publication>(row.GetString(0)),
                        number
                    ),
                cancellation
            );
            if (publication is not null && stillMeant(publication))
            {
                yield return publication;
            }
        }
    }
}
