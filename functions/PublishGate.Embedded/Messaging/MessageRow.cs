using PublishGate.Embedded.Sqlite;
using PublishGate.Gate.Messages;

namespace PublishGate.Embedded.Messaging;

/// <summary>A message as one subscription stores it.</summary>
/// <remarks>
/// <c>receivable_at</c> is when the message can be received (next): since it was sent, after a wait, or when its lock
/// expires. It is null for a message that waits behind others of its session, and for a dead one.
/// </remarks>
internal sealed record MessageRow(long Number, Message Message, int DeliveryCount, string? Reason)
{
    public static void Insert(
        Statements statements,
        SqliteSubscription subscription,
        Message message,
        DateTimeOffset now
    ) =>
        statements.Run(
            """
            INSERT INTO messages (subscription, session, id, subject, body, receivable_at)
            SELECT $1, $2, $3, $4, $5, CASE WHEN $7 AND EXISTS (
                SELECT 1 FROM messages WHERE subscription = $1 AND session = $2 AND dead_at IS NULL) THEN NULL ELSE $6 END
            """,
            subscription.Key,
            message.Session,
            message.Id,
            message.Subject,
            message.Body,
            now.UtcTicks,
            subscription.HasSessions
        );

    /// <summary>Messages that can be received now, those that have waited longest first.</summary>
    public static List<MessageRow> Receivable(
        Statements statements,
        SqliteSubscription subscription,
        DateTimeOffset now,
        int limit
    ) =>
        statements.All(
            """
            SELECT number, session, id, subject, body, delivery_count, reason FROM messages
            WHERE subscription = $1 AND receivable_at <= $2 ORDER BY receivable_at, number LIMIT $3
            """,
            row => new MessageRow(
                row.GetInt64(0),
                new Message(subscription.Topic, row.GetString(2), row.GetString(1), row.GetString(3), row.GetString(4)),
                row.GetInt32(5),
                row.IsDBNull(6) ? null : row.GetString(6)
            ),
            subscription.Key,
            now.UtcTicks,
            limit
        );

    /// <summary>When the next message can be received that cannot be now; null if none is waiting.</summary>
    public static DateTimeOffset? NextTime(Statements statements, SqliteSubscription subscription) =>
        statements.First<DateTimeOffset?>(
            """
            SELECT receivable_at FROM messages
            WHERE subscription = $1 AND receivable_at IS NOT NULL ORDER BY receivable_at LIMIT 1
            """,
            row => new DateTimeOffset(row.GetInt64(0), TimeSpan.Zero),
            subscription.Key
        );

    public void Lock(Statements statements, string token, DateTimeOffset until) =>
        statements.Run(
            """
            UPDATE messages SET lock_token = $2, receivable_at = $3, delivery_count = delivery_count + 1
            WHERE number = $1
            """,
            Number,
            token,
            until.UtcTicks
        );

    public static bool Renew(Statements statements, long number, string token, DateTimeOffset until) =>
        statements.Run(
            "UPDATE messages SET receivable_at = $3 WHERE number = $1 AND lock_token = $2",
            number,
            token,
            until.UtcTicks
        ) == 1;

    public static bool Remove(Statements statements, long number, string token) =>
        statements.Run("DELETE FROM messages WHERE number = $1 AND lock_token = $2", number, token) == 1;

    public static bool Return(Statements statements, long number, string token, string reason, DateTimeOffset again) =>
        statements.Run(
            """
            UPDATE messages SET lock_token = NULL, reason = $3, receivable_at = $4
            WHERE number = $1 AND lock_token = $2
            """,
            number,
            token,
            reason,
            again.UtcTicks
        ) == 1;

    /// <param name="statements">The writer's.</param>
    /// <param name="number">The message.</param>
    /// <param name="token">The lock it is held by; null for whatever holds it, if its lock has expired.</param>
    /// <param name="reason">Why.</param>
    /// <param name="now">When.</param>
    public static bool Bury(Statements statements, long number, string? token, string reason, DateTimeOffset now) =>
        statements.Run(
            """
            UPDATE messages SET lock_token = NULL, receivable_at = NULL, reason = $3, dead_at = $4
            WHERE number = $1 AND dead_at IS NULL AND ($2 IS NULL OR lock_token = $2)
            """,
            number,
            token,
            reason,
            now.UtcTicks
        ) == 1;

    /// <summary>Makes the first message of a session receivable, after the one before it is gone.</summary>
    public static void Advance(
        Statements statements,
        SqliteSubscription subscription,
        string session,
        DateTimeOffset now
    ) =>
        statements.Run(
            """
            UPDATE messages SET receivable_at = $3 WHERE number = (
                SELECT number FROM messages WHERE subscription = $1 AND session = $2 AND dead_at IS NULL
                ORDER BY number LIMIT 1)
            """,
            subscription.Key,
            session,
            now.UtcTicks
        );
}
