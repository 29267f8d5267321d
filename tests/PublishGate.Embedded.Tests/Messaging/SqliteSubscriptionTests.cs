using PublishGate.Contracts;
using PublishGate.Embedded.Messaging;
using PublishGate.Embedded.Sqlite;
using PublishGate.Gate.Messages;

namespace PublishGate.Embedded.Tests.Messaging;

public sealed class SqliteSubscriptionTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly TestFolder _folder = new();
    private readonly TestClock _clock = new();
    private readonly SqliteDatabase _database;
    private readonly SqliteTopic _topic;
    private readonly SqliteSubscription _gate;

    public SqliteSubscriptionTests()
    {
        _database = SqliteDatabase.Open(_folder.Path);
        _topic = new SqliteTopic(_database, _clock);
        _gate = _topic.Subscription(Topics.ScanResults, Topics.Gate);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _database.DisposeAsync();
        _folder.Delete();
    }

    [Fact]
    public async Task Receive_MessageSentWhileWaiting_WakesTheReceiver()
    {
        var waiting = _gate.ReceiveAsync(1, default);
        Assert.False(waiting.IsCompleted);

        await SendAsync("1");

        Assert.Equal("1", Assert.Single(await waiting.WaitAsync(Patience)).Message.Id);
    }

    [Fact]
    public async Task Receive_NextOfTheSessionWhileWaiting_WakesTheReceiver()
    {
        await SendAsync("1", "2");
        var first = Assert.Single(await _gate.ReceiveAsync(5, default));
        var waiting = _gate.ReceiveAsync(5, default);

        await first.CompleteAsync();

        Assert.Equal("2", Assert.Single(await waiting.WaitAsync(Patience)).Message.Id);
    }

    [Fact]
    public async Task Receive_LockExpiresWhileWaiting_IsDeliveredAgain()
    {
        await SendAsync("1");
        Assert.Single(await _gate.ReceiveAsync(5, default));
        var waiting = _gate.ReceiveAsync(5, default);

        Assert.Equal(2, Assert.Single(await WhileTimePassesAsync(waiting)).DeliveryCount);
    }

    [Fact]
    public async Task Receive_Cancelled_EndsTheWaitingAndTakesNothing()
    {
        using var end = new CancellationTokenSource();
        var waiting = _gate.ReceiveAsync(1, end.Token);

        await end.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        await SendAsync("1");
        Assert.Single(await _gate.TryReceiveAsync(1, default));
    }

    [Fact]
    public async Task Renew_BeforeTheLockExpires_KeepsTheMessage()
    {
        await SendAsync("1");
        var delivery = Assert.Single(await _gate.TryReceiveAsync(1, default));
        for (var i = 0; i < 5; i++)
        {
            _clock.Advance(_gate.LockTime * 0.9);
            Assert.True(await delivery.RenewAsync());
            Assert.Empty(await _gate.TryReceiveAsync(1, default));
        }

        Assert.True(await delivery.CompleteAsync());
    }

    [Fact]
    public async Task Abandon_WithAWaitOfItsOwn_IsDeliveredAgainAfterIt()
    {
        await SendAsync("1");
        await Assert.Single(await _gate.TryReceiveAsync(1, default)).AbandonAsync("busy", TimeSpan.FromHours(1));

        _clock.Advance(TimeSpan.FromMinutes(59));
        Assert.Empty(await _gate.TryReceiveAsync(1, default));
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Single(await _gate.TryReceiveAsync(1, default));
    }

    [Fact]
    public async Task Count_WaitingAndDead_AreTold()
    {
        await SendAsync("1", "2", "3");
        await Assert.Single(await _gate.TryReceiveAsync(1, default)).DeadLetterAsync("no");

        Assert.Equal((2, 1), await _gate.CountAsync(default));
    }

    private async Task<IReadOnlyList<Delivery>> WhileTimePassesAsync(Task<IReadOnlyList<Delivery>> waiting)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!waiting.IsCompleted)
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(5, patience.Token);
        }

        return await waiting;
    }

    private Task SendAsync(params string[] ids) =>
        _topic.SendAsync([.. ids.Select(id => new Message(Topics.ScanResults, id, "s", Topics.Gate, "{}"))], default);
}
