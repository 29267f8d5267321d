using PublishGate.Contracts;
using PublishGate.Embedded.Messaging;
using PublishGate.Embedded.Sqlite;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Ports;

namespace PublishGate.Embedded.Tests.Messaging;

internal sealed class SqliteTopicFixture : TopicFixture
{
    private readonly DeliveryRules _rules = new() { Tries = 8 };
    private readonly TestFolder _folder = new();
    private readonly TestClock _clock = new();
    private SqliteDatabase _database;
    private SqliteTopic _topic;

    public SqliteTopicFixture() => (_database, _topic) = Open();

    public override int Tries => _rules.Tries;

    public override IMessageSender Sender => _topic;

    public override async Task<IReadOnlyList<Received>> ReceiveAsync(string topic, string subscription, int maximum) =>
        [
            .. (await _topic.Subscription(topic, subscription).TryReceiveAsync(maximum, default)).Select(
                delivery => new SqliteReceived(delivery)
            ),
        ];

    public override async Task<IReadOnlyDictionary<string, string>> DeadAsync(string topic, string subscription) =>
        (await _topic.Subscription(topic, subscription).DeadLetters.PeekAsync(100, default)).ToDictionary(
            dead => dead.Message.Id,
            dead => dead.Reason
        );

    public override async Task ResubmitAsync(string topic, string subscription)
    {
        var letters = _topic.Subscription(topic, subscription).DeadLetters;
        var dead = await letters.PeekAsync(100, default);
        await letters.ResubmitAsync([.. dead.Select(letter => letter.Number)], default);
    }

    public override TimeSpan Wait => TimeSpan.FromMinutes(10);

    public override DateTimeOffset In(TimeSpan time) => _clock.GetUtcNow() + time;

    public override Task PassLockTimeAsync() => PassAsync(_rules.LockTime);

    public override Task PassWaitAsync() => PassAsync(Wait);

    public override async Task CrashAsync()
    {
        await _database.DisposeAsync();
        (_database, _topic) = Open();
    }

    public override async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        _folder.Delete();
    }

    private (SqliteDatabase, SqliteTopic) Open()
    {
        var database = SqliteDatabase.Open(_folder.Path);
        return (database, new SqliteTopic(database, _clock, _rules));
    }

    private Task PassAsync(TimeSpan time)
    {
        _clock.Advance(time);
        return Task.CompletedTask;
    }

    private sealed class SqliteReceived(Delivery delivery) : Received
    {
        public override Message Message => delivery.Message;

        public override int DeliveryCount => delivery.DeliveryCount;

        public override Task<bool> CompleteAsync() => delivery.CompleteAsync();

        public override Task<bool> AbandonAsync(string reason) => delivery.AbandonAsync(reason);

        public override Task<bool> DeadLetterAsync(string reason) => delivery.DeadLetterAsync(reason);

        public override Task<bool> RenewAsync() => delivery.RenewAsync();
    }
}
