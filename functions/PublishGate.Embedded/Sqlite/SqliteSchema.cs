using Microsoft.Data.Sqlite;

namespace PublishGate.Embedded.Sqlite;

/// <summary>The tables, by version (<c>PRAGMA user_version</c>).</summary>
/// <remarks>Times are UTC ticks. Paths, ids and names compare byte by byte.</remarks>
internal static class SqliteSchema
{
    private const long Current = 2;

    private const string Version1 = """
        CREATE TABLE publications (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL,
            revision TEXT NOT NULL,
            version INTEGER NOT NULL,
            state TEXT NOT NULL,
            submitted_at INTEGER NOT NULL,
            deadline INTEGER,
            document TEXT NOT NULL,
            UNIQUE (id, revision)
        );
        CREATE INDEX publications_by_state ON publications (state, submitted_at);
        CREATE INDEX publications_by_deadline ON publications (deadline) WHERE deadline IS NOT NULL;

        CREATE TABLE manifest_paths (
            publication INTEGER NOT NULL REFERENCES publications (number),
            path TEXT NOT NULL,
            PRIMARY KEY (publication, path)
        ) WITHOUT ROWID;
        CREATE INDEX manifest_paths_by_path ON manifest_paths (path, publication);

        CREATE TABLE audit (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            publication TEXT NOT NULL,
            revision TEXT NOT NULL,
            at INTEGER NOT NULL,
            action TEXT NOT NULL,
            actor TEXT NOT NULL,
            detail TEXT NOT NULL
        );
        CREATE INDEX audit_by_publication ON audit (publication, number);
        CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
            BEGIN SELECT RAISE(ABORT, 'The audit trail is append-only.'); END;
        CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit
            BEGIN SELECT RAISE(ABORT, 'The audit trail is append-only.'); END;
        CREATE TRIGGER audit_is_not_replaced BEFORE INSERT ON audit
            WHEN EXISTS (SELECT 1 FROM audit WHERE number = NEW.number)
            BEGIN SELECT RAISE(ABORT, 'The audit trail is append-only.'); END;

        CREATE TABLE reports (
            sha256 TEXT NOT NULL,
            ruleset TEXT NOT NULL,
            is_compressed INTEGER NOT NULL,
            body BLOB NOT NULL,
            UNIQUE (sha256, ruleset)
        );

        -- One row for each message and subscription. Of a session only the first message has a time from which it can be
        -- received; it passes it on when it is gone. That is all there is to the order of sessions.
        CREATE TABLE messages (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            subscription TEXT NOT NULL,
            session TEXT NOT NULL,
            id TEXT NOT NULL,
            subject TEXT NOT NULL,
            body TEXT NOT NULL,
            receivable_at INTEGER,
            lock_token TEXT,
            delivery_count INTEGER NOT NULL DEFAULT 0,
            reason TEXT,
            dead_at INTEGER
        );
        CREATE INDEX messages_by_time ON messages (subscription, receivable_at, number) WHERE receivable_at IS NOT NULL;
        CREATE INDEX messages_by_session ON messages (subscription, session, number) WHERE dead_at IS NULL;
        CREATE INDEX messages_dead ON messages (subscription, number) WHERE dead_at IS NOT NULL;
        CREATE INDEX messages_locked ON messages (number) WHERE lock_token IS NOT NULL;

        CREATE TABLE uploads (
            path TEXT PRIMARY KEY,
            length INTEGER NOT NULL,
            modified INTEGER NOT NULL
        ) WITHOUT ROWID;
        """;

    private const string Version2 = """
        -- Messages that must not be delivered yet; once due they become messages, the last of their session.
        CREATE TABLE scheduled (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            subscription TEXT NOT NULL,
            session TEXT NOT NULL,
            id TEXT NOT NULL,
            subject TEXT NOT NULL,
            body TEXT NOT NULL,
            due_at INTEGER NOT NULL
        );
        CREATE INDEX scheduled_by_time ON scheduled (subscription, due_at, number);

        -- A decision has one message for each receiver since this version; those under way name their kind instead.
        UPDATE messages SET subject = substr(subscription, instr(subscription, '/') + 1);
        """;

    /// <summary>Brings the database to the version that this program works with.</summary>
    /// <exception cref="InvalidDataException">A newer version of this program made it.</exception>
    public static void Prepare(Statements statements)
    {
        var found = statements.First("PRAGMA user_version", row => row.GetInt64(0));
        if (found > Current)
        {
            throw new InvalidDataException(
                $"The database has version {found}, and this program knows versions up to {Current}. Use a newer program."
            );
        }

        if (found < 1)
        {
            statements.RunOnce($"BEGIN IMMEDIATE; {Version1} PRAGMA user_version = 1; COMMIT;");
        }

        if (found < 2)
        {
            statements.RunOnce($"BEGIN IMMEDIATE; {Version2} PRAGMA user_version = 2; COMMIT;");
        }

        // Whoever held these locks is gone: the data folder belongs to one process at a time.
        statements.RunOnce("UPDATE messages SET lock_token = NULL, receivable_at = 0 WHERE lock_token IS NOT NULL");
    }
}
