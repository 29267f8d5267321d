using PublishGate.Embedded.Sqlite;
using PublishGate.Gate.Messages;

namespace PublishGate.Embedded.Messaging;

/// <summary>A message that must not be delivered yet, as one subscription stores it.</summary>
internal static class ScheduledRow
{
    public static void Insert(Statements statements, SqliteSubscription subscription, Message message) =>
        statements.Run(
            """
            INSERT INTO scheduled (subscription, session, id, subject, body, due_at) VALUES ($1, $2, $3, $4, $5, $6)
            """,
            subscription.Key,
            message.Session,
            message.Id,
            message.Subject,
            message.Body,
            message.DueAt!.Value.UtcTicks
        );

    /// <summary>Makes messages of those that are due, in the order in which they became due.</summary>
    public static void BringIn(Statements statements, SqliteSubscription subscription, DateTimeOffset now)
    {
        var due = statements.All(
            """
            SELECT number, session, id, subject, body FROM scheduled
            WHERE subscription = $1 AND due_at <= $2 ORDER BY due_at, number
            """,
            row =>
                (
                    Number: row.GetInt64(0),
                    Message: new Message(
                        subscription.Topic,
                        row.GetString(2),
                        row.GetString(1),
                        row.GetString(3),
                        row.GetString(4)
                    )
                ),
            subscription.Key,
            now.UtcTicks
        );
        foreach (var (number, message) in due)
        {
            MessageRow.Insert(statements, subscription, message, now);
            statements.Run("DELETE FROM scheduled WHERE number = $1", number);
        }
    }

    /// <summary>When the next one is due; null if there is none.</summary>
    public static DateTimeOffset? NextTime(Statements statements, SqliteSubscription subscription) =>
        statements.First<DateTimeOffset?>(
            "SELECT due_at FROM scheduled WHERE subscription = $1 ORDER BY due_at LIMIT 1",
            row => new DateTimeOffset(row.GetInt64(0), TimeSpan.Zero),
            subscription.Key
        );
}
