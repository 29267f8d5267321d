using PublishGate.Embedded.Sqlite;
using PublishGate.Gate.Messages;

namespace PublishGate.Embedded.Messaging;

/// <summary>The receiving side of a topic. Every message is delivered at least once.</summary>
/// <remarks>
/// With sessions, the messages of one session are delivered in the order in which they were sent, the next one only when
/// the one before it is completed or dead. Without, they are delivered in any order, many at a time. Nothing that happens
/// here must survive a power cut: a delivery that is forgotten is repeated.
/// </remarks>
public sealed class SqliteSubscription
{
    private readonly SqliteDatabase _database;
    private readonly TimeProvider _time;
    private readonly DeliveryRules _rules;
    private readonly string _subject;
    private readonly SqliteSubscription? _queueOfDead;
    private readonly int _tries;
    private readonly WakeUp _wakeUp = new();

    internal SqliteSubscription(
        SqliteDatabase database,
        TimeProvider time,
        DeliveryRules rules,
        TopicSubscription description,
        SqliteSubscription? queueOfDead = null
    )
    {
        _database = database;
        _time = time;
        _rules = rules;
        (Topic, Name, HasSessions, _) = description;
        _subject = description.Subject;
        _queueOfDead = queueOfDead;
        _tries = rules.Tries;
        Key = $"{Topic}/{Name}";
        DeadLetters = new DeadLetters(database, this);
    }

    public string Topic { get; }

    public string Name { get; }

    public bool HasSessions { get; }

    public DeadLetters DeadLetters { get; }

    /// <summary>How long a delivery belongs to its receiver, unless it is renewed.</summary>
    public TimeSpan LockTime => _rules.LockTime;

    internal string Key { get; }

    /// <summary>Receives messages, and waits until there is at least one.</summary>
    /// <param name="maximum">At most this many; of one session, one at a time.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public async Task<IReadOnlyList<Delivery>> ReceiveAsync(int maximum, CancellationToken cancellation)
    {
        while (true)
        {
            var wake = _wakeUp.Next;
            var deliveries = await TryReceiveAsync(maximum, cancellation);
            if (deliveries.Count > 0)
            {
                return deliveries;
            }

            await PauseAsync(wake, cancellation);
        }
    }

    /// <summary>Receives the messages that can be received now, perhaps none.</summary>
    public Task<IReadOnlyList<Delivery>> TryReceiveAsync(int maximum, CancellationToken cancellation) =>
        _database.WriteAsync<IReadOnlyList<Delivery>>(
            statements => Take(statements, maximum),
            cancellation,
            Durability.Process
        );

    /// <summary>How many messages are to be handled, and how many were set aside.</summary>
    public Task<(long Waiting, long Dead)> CountAsync(CancellationToken cancellation) =>
        Task.FromResult(
            _database.Read(
                statements =>
                    statements.First(
                        "SELECT count(*) - count(dead_at), count(dead_at) FROM messages WHERE subscription = $1",
                        row => (row.GetInt64(0), row.GetInt64(1)),
                        Key
                    ),
                cancellation
            )
        );

    internal bool Takes(Message message) => message.Topic == Topic && _subject == message.Subject;

    /// <summary>Stores a message for this subscription, at once or until it is due.</summary>
    internal void Insert(Statements statements, Message message)
    {
        var now = _time.GetUtcNow();
        if (message.DueAt > now)
        {
            ScheduledRow.Insert(statements, this, message);
        }
        else
        {
            MessageRow.Insert(statements, this, message, now);
        }
    }

    internal void Wake() => _wakeUp.Signal();

    internal Task<bool> CompleteAsync(Delivery delivery, CancellationToken cancellation) =>
        EndAsync(
            delivery,
            (statements, _) => MessageRow.Remove(statements, delivery.Number, delivery.LockToken),
            cancellation
        );

    internal Task<bool> BuryAsync(Delivery delivery, string reason, CancellationToken cancellation) =>
        EndAsync(
            delivery,
            (statements, now) => Bury(statements, delivery.Number, delivery.Message, delivery.LockToken, reason, now),
            cancellation
        );

    internal async Task<bool> AbandonAsync(
        Delivery delivery,
        string reason,
        TimeSpan? wait,
        CancellationToken cancellation
    )
    {
        if (delivery.DeliveryCount >= _tries)
        {
            return await BuryAsync(delivery, reason, cancellation);
        }

        var again = _time.GetUtcNow() + (wait ?? new Attempt("", delivery.DeliveryCount).Wait);
        var isOurs = await _database.WriteAsync(
            statements => MessageRow.Return(statements, delivery.Number, delivery.LockToken, reason, again),
            cancellation,
            Durability.Process
        );
        Wake();
        return isOurs;
    }

    internal Task<bool> RenewAsync(Delivery delivery, CancellationToken cancellation) =>
        _database.WriteAsync(
            statements =>
                MessageRow.Renew(statements, delivery.Number, delivery.LockToken, _time.GetUtcNow() + _rules.LockTime),
            cancellation,
            Durability.Process
        );

    private async Task<bool> EndAsync(
        Delivery delivery,
        Func<Statements, DateTimeOffset, bool> end,
        CancellationToken cancellation
    )
    {
        var isOurs = await _database.WriteAsync(
            statements =>
            {
                var now = _time.GetUtcNow();
                var isEnded = end(statements, now);
                if (isEnded && HasSessions)
                {
                    MessageRow.Advance(statements, this, delivery.Message.Session, now);
                }

                return isEnded;
            },
            cancellation,
            Durability.Process
        );
        if (HasSessions)
        {
            Wake();
        }

        _queueOfDead?.Wake();
        return isOurs;
    }

    /// <summary>Sets a message aside; its copy goes to whoever takes up the dead messages of this subscription.</summary>
    private bool Bury(
        Statements statements,
        long number,
        Message message,
        string? token,
        string reason,
        DateTimeOffset now
    )
    {
        var isBuried = MessageRow.Bury(statements, number, token, reason, now);
        if (isBuried && _queueOfDead is not null)
        {
            MessageRow.Insert(statements, _queueOfDead, message, now);
        }

        return isBuried;
    }

    private List<Delivery> Take(Statements statements, int maximum)
    {
        var now = _time.GetUtcNow();
        ScheduledRow.BringIn(statements, this, now);
        var deliveries = new List<Delivery>();
        List<MessageRow> rows;
        do
        {
            rows = MessageRow.Receivable(statements, this, now, maximum);
            foreach (var row in rows)
            {
                TakeOrBury(statements, row, now, deliveries);
            }
        } while (deliveries.Count == 0 && rows.Count > 0);

        return deliveries;
    }

    private void TakeOrBury(Statements statements, MessageRow row, DateTimeOffset now, List<Delivery> deliveries)
    {
        if (row.DeliveryCount >= _tries)
        {
            // Its last receiver neither completed nor abandoned it: it crashed or took too long.
            var reason = row.Reason ?? $"It was not handled in {row.DeliveryCount} tries.";
            Bury(statements, row.Number, row.Message, null, reason, now);
            if (HasSessions)
            {
                MessageRow.Advance(statements, this, row.Message.Session, now);
            }

            return;
        }

        var token = Guid.NewGuid().ToString("N");
        row.Lock(statements, token, now + _rules.LockTime);
        deliveries.Add(new Delivery(this, row.Number, row.Message, row.DeliveryCount + 1, token));
    }

    /// <summary>Waits for a signal, for the next lock or wait to end, or for the slow poll.</summary>
    private async Task PauseAsync(Task wake, CancellationToken cancellation)
    {
        var next = _database.Read(
            statements => (MessageRow.NextTime(statements, this), ScheduledRow.NextTime(statements, this)),
            cancellation
        );
        var now = _time.GetUtcNow();
        var pause = new[] { next.Item1 - now, next.Item2 - now, _rules.Poll }.Min()!.Value;
        await Pause.ForAsync(wake, pause, _time, cancellation);
    }
}
