using PublishGate.Embedded.Sqlite;
using PublishGate.Gate.Messages;

namespace PublishGate.Embedded.Messaging;

/// <summary>The dead messages of a subscription.</summary>
public sealed class DeadLetters
{
    private readonly SqliteDatabase _database;
    private readonly SqliteSubscription _subscription;

    internal DeadLetters(SqliteDatabase database, SqliteSubscription subscription)
    {
        _database = database;
        _subscription = subscription;
    }

    /// <summary>Dead messages in the order in which they were sent, without taking them.</summary>
    public Task<IReadOnlyList<DeadLetter>> PeekAsync(int limit, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<DeadLetter>>(_database.Read(statements => All(statements, limit), cancellation));

    /// <summary>Sends dead messages again, as the last of their sessions, with all their tries before them.</summary>
    /// <param name="numbers">Those to send again, from <see cref="DeadLetter.Number"/>; others stay.</param>
    /// <param name="cancellation">Nothing is sent if it is cancelled before.</param>
    /// <returns>How many were sent.</returns>
    public async Task<int> ResubmitAsync(IReadOnlyCollection<long> numbers, CancellationToken cancellation)
    {
        var count = await _database.WriteAsync(
            statements =>
            {
                var chosen = All(statements, int.MaxValue).Where(dead => numbers.Contains(dead.Number)).ToList();
                foreach (var dead in chosen)
                {
                    statements.Run("DELETE FROM messages WHERE number = $1", dead.Number);
                    _subscription.Insert(statements, dead.Message with { Id = Attempt.Of(dead.Message.Id).BaseId });
                }

                return chosen.Count;
            },
            cancellation
        );
        _subscription.Wake();
        return count;
    }

    private List<DeadLetter> All(Statements statements, int limit) =>
        statements.All(
            """
            SELECT number, session, id, subject, body, delivery_count, reason, dead_at FROM messages
            WHERE subscription = $1 AND dead_at IS NOT NULL ORDER BY number LIMIT $2
            """,
            row => new DeadLetter(
                row.GetInt64(0),
                new Message(
                    _subscription.Topic,
                    row.GetString(2),
                    row.GetString(1),
                    row.GetString(3),
                    row.GetString(4)
                ),
                row.GetInt32(5),
                row.GetString(6),
                new DateTimeOffset(row.GetInt64(7), TimeSpan.Zero)
            ),
            _subscription.Key,
            limit
        );
}
