using PublishGate.Embedded.Sqlite;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Ports;

namespace PublishGate.Embedded.Messaging;

/// <summary>The topics of one machine: every message is stored once for each subscription that takes it.</summary>
public sealed class SqliteTopic : IMessageSender
{
    private readonly SqliteDatabase _database;

    public SqliteTopic(SqliteDatabase database, TimeProvider time, DeliveryRules? rules = null)
    {
        _database = database;
        rules ??= new DeliveryRules();
        var queues = Topics.HoldWhenDead.ToDictionary(
            description => description,
            description => new SqliteSubscription(
                database,
                time,
                rules,
                description with
                {
                    Name = description.Name + Topics.Dead,
                    HasSessions = false,
                }
            )
        );
        Subscriptions =
        [
            .. Topics.Subscriptions.Select(description => new SqliteSubscription(
                database,
                time,
                rules,
                description,
                queues.GetValueOrDefault(description)
            )),
            .. queues.Values,
        ];
    }

    /// <summary>All of <see cref="Topics.Subscriptions"/>, and the dead messages that functions take up.</summary>
    public IReadOnlyList<SqliteSubscription> Subscriptions { get; }

    /// <summary>The subscription of a topic by its name.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public SqliteSubscription Subscription(string topic, string name) =>
        Subscriptions.First(subscription => subscription.Topic == topic && subscription.Name == name);

    public async Task SendAsync(IReadOnlyList<Message> messages, CancellationToken cancellation)
    {
        await _database.WriteAsync(
            statements =>
            {
                Insert(statements, messages);
                return true;
            },
            cancellation
        );
        Wake(messages);
    }

    /// <summary>Stores messages as part of a larger write; call <see cref="Wake"/> once that is committed.</summary>
    /// <exception cref="InvalidOperationException">No subscription takes a message, so it would be lost.</exception>
    internal void Insert(Statements statements, IReadOnlyList<Message> messages)
    {
        foreach (var message in messages)
        {
            var isTaken = false;
            foreach (var subscription in Subscriptions.Where(subscription => subscription.Takes(message)))
            {
                subscription.Insert(statements, message);
                isTaken = true;
            }

            if (!isTaken)
            {
                throw new InvalidOperationException($"No subscription of `{message.Topic}` takes `{message.Subject}`.");
            }
        }
    }

    internal void Wake(IReadOnlyList<Message> messages)
    {
        foreach (var subscription in Subscriptions.Where(subscription => messages.Any(subscription.Takes)))
        {
            subscription.Wake();
        }
    }
}
