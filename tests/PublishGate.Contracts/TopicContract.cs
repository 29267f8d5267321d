using System.Collections.Concurrent;
using PublishGate.Gate.Messages;

namespace PublishGate.Contracts;

/// <summary>What every topic must do.</summary>
public abstract class TopicContract : IAsyncLifetime
{
    private TopicFixture _topic = null!;

    protected abstract Task<TopicFixture> OpenAsync();

    public async Task InitializeAsync() => _topic = await OpenAsync();

    public async Task DisposeAsync() => await _topic.DisposeAsync();

    [Fact]
    public async Task Send_SubjectOfOneSubscription_IsDeliveredThereOnly()
    {
        await _topic.Sender.SendAsync([Request("a", Topics.Pages), Request("b", Topics.Assets)], default);

        Assert.Equal(["a"], Ids(await _topic.ReceiveAsync(Topics.ScanRequests, Topics.Pages, 10)));
        Assert.Equal(["b"], Ids(await _topic.ReceiveAsync(Topics.ScanRequests, Topics.Assets, 10)));
    }

    [Fact]
    public async Task Send_AnyBody_IsDeliveredAsSent()
    {
        var message = new Message(Topics.GateDecisions, "m", "s", Topics.Alerts, """{"a":"Ж"}""");
        await _topic.Sender.SendAsync([message, message with { Subject = Topics.Callbacks }], default);

        var alert = Assert.Single(await _topic.ReceiveAsync(Topics.GateDecisions, Topics.Alerts, 10));
        var callback = Assert.Single(await _topic.ReceiveAsync(Topics.GateDecisions, Topics.Callbacks, 10));
        Assert.Equal(message, alert.Message);
        Assert.Equal(message with { Subject = Topics.Callbacks }, callback.Message);
        Assert.True(await alert.CompleteAsync());
        Assert.True(await callback.RenewAsync());
    }

    [Fact]
    public async Task Send_DueLater_IsDeliveredOnceDueAndHoldsUpNobody()
    {
        await _topic.Sender.SendAsync([Result("later", "s") with { DueAt = _topic.In(_topic.Wait) }], default);
        await _topic.Sender.SendAsync([Result("now", "s")], default);

        var first = Assert.Single(await ReceiveResultsAsync());
        Assert.Equal("now", first.Message.Id);
        Assert.True(await first.CompleteAsync());
        Assert.Empty(await ReceiveResultsAsync());

        await _topic.CrashAsync();
        await _topic.PassWaitAsync();

        Assert.Equal("later", Assert.Single(await ReceiveResultsAsync()).Message.Id);
    }

    [Fact]
    public async Task DeadLetter_OfAMessageThatMustHold_IsTakenUpByWhoeverHolds()
    {
        await _topic.Sender.SendAsync([Result("1", "s")], default);
        await Assert.Single(await ReceiveResultsAsync()).DeadLetterAsync("cannot be read");

        var dead = Assert.Single(await _topic.ReceiveAsync(Topics.ScanResults, Topics.Gate + Topics.Dead, maximum: 10));
        Assert.Equal("1", dead.Message.Id);
        Assert.True(await dead.CompleteAsync());
        Assert.Empty(await ReceiveResultsAsync());
    }

    [Fact]
    public async Task Send_SameIdTwice_IsDeliveredAtLeastOnce()
    {
        await _topic.Sender.SendAsync([Result("a", "s"), Result("a", "s")], default);

        var received = await DrainAsync();
        Assert.NotEmpty(received);
        Assert.All(received, id => Assert.Equal("a", id));
    }

    [Fact]
    public async Task Receive_SeveralOfOneSession_ComeOneAtATimeInOrder()
    {
        await _topic.Sender.SendAsync([Result("1", "s"), Result("2", "s")], default);
        await _topic.Sender.SendAsync([Result("3", "s")], default);

        var order = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            var one = Assert.Single(await ReceiveResultsAsync());
            Assert.Empty(await ReceiveResultsAsync());
            order.Add(one.Message.Id);
            Assert.True(await one.CompleteAsync());
        }

        Assert.Equal(["1", "2", "3"], order);
        Assert.Empty(await ReceiveResultsAsync());
    }

    [Fact]
    public async Task Receive_SeveralSessions_ComeSideBySide()
    {
        await _topic.Sender.SendAsync([Result("a1", "a"), Result("b1", "b"), Result("a2", "a")], default);

        Assert.Equal(["a1", "b1"], Ids(await ReceiveResultsAsync()).Order());
    }

    [Fact]
    public async Task Receive_WithoutSessions_ComeManyAtATime()
    {
        await _topic.Sender.SendAsync([.. Range(5).Select(i => Request($"{i}", Topics.Assets))], default);

        Assert.Equal(5, (await _topic.ReceiveAsync(Topics.ScanRequests, Topics.Assets, 10)).Count);
    }

    [Fact]
    public async Task Receive_LockExpired_IsDeliveredAgainAndTheOldLockCountsNoMore()
    {
        await _topic.Sender.SendAsync([Result("1", "s"), Result("2", "s")], default);
        var first = Assert.Single(await ReceiveResultsAsync());

        await _topic.PassLockTimeAsync();
        var second = Assert.Single(await ReceiveResultsAsync());

        Assert.Equal("1", second.Message.Id);
        Assert.Equal(2, second.DeliveryCount);
        Assert.False(await first.CompleteAsync());
        Assert.False(await first.RenewAsync());
        Assert.False(await first.AbandonAsync("late"));
        Assert.False(await first.DeadLetterAsync("late"));
        Assert.Empty(await ReceiveResultsAsync());
        Assert.True(await second.CompleteAsync());
        Assert.Equal("2", Assert.Single(await ReceiveResultsAsync()).Message.Id);
    }

    [Fact]
    public async Task Abandon_InASession_LaterMessagesWaitBehindUntilTheWaitEnds()
    {
        await _topic.Sender.SendAsync([Result("1", "s"), Result("2", "s"), Result("3", "other")], default);
        var first = (await ReceiveResultsAsync()).Single(one => one.Message.Session == "s");

        Assert.True(await first.AbandonAsync("not now"));
        Assert.Empty(await ReceiveResultsAsync());
        await _topic.PassWaitAsync();

        var again = (await ReceiveResultsAsync()).Single(one => one.Message.Session == "s");
        Assert.Equal("1", again.Message.Id);
        Assert.Equal(2, again.DeliveryCount);
    }

    [Fact]
    public async Task Abandon_LastTry_IsDeadWithItsReasonAndTheSessionGoesOn()
    {
        await _topic.Sender.SendAsync([Result("1", "s"), Result("2", "s")], default);
        for (var i = 1; i <= _topic.Tries; i++)
        {
            var one = Assert.Single(await ReceiveResultsAsync());
            Assert.Equal(("1", i), (one.Message.Id, one.DeliveryCount));
            await one.AbandonAsync($"failure {i}");
            await _topic.PassWaitAsync();
        }

        Assert.Equal("2", Assert.Single(await ReceiveResultsAsync()).Message.Id);
        var dead = Assert.Single(await _topic.DeadAsync(Topics.ScanResults, Topics.Gate));
        Assert.Equal("1", dead.Key);
        Assert.Contains($"failure {_topic.Tries}", dead.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Receive_LockExpiredAfterTheLastTry_IsDead()
    {
        await _topic.Sender.SendAsync([Result("1", "s"), Result("2", "s")], default);
        for (var i = 1; i <= _topic.Tries; i++)
        {
            Assert.Equal("1", Assert.Single(await ReceiveResultsAsync()).Message.Id);
            await _topic.PassLockTimeAsync();
        }

        Assert.Equal("2", Assert.Single(await ReceiveResultsAsync()).Message.Id);
        Assert.Equal("1", Assert.Single(await _topic.DeadAsync(Topics.ScanResults, Topics.Gate)).Key);
    }

    [Fact]
    public async Task DeadLetter_AtOnce_IsDeadAndCanBeSentAgain()
    {
        await _topic.Sender.SendAsync([Result("1", "s")], default);
        await Assert.Single(await ReceiveResultsAsync()).DeadLetterAsync("cannot be read");

        Assert.Empty(await ReceiveResultsAsync());
        Assert.Equal("cannot be read", (await _topic.DeadAsync(Topics.ScanResults, Topics.Gate))["1"]);
        await _topic.ResubmitAsync(Topics.ScanResults, Topics.Gate);

        var again = Assert.Single(await ReceiveResultsAsync());
        Assert.Equal(("1", 1), (again.Message.Id, again.DeliveryCount));
        Assert.Empty(await _topic.DeadAsync(Topics.ScanResults, Topics.Gate));
    }

    [Fact]
    public async Task Crash_WithMessagesWaitingAndInHand_AllAreDeliveredInOrder()
    {
        await _topic.Sender.SendAsync([Result("1", "s"), Result("2", "s")], default);
        Assert.Single(await ReceiveResultsAsync());

        await _topic.CrashAsync();
        await _topic.PassLockTimeAsync();

        Assert.Equal(["1", "2"], await DrainAsync());
    }

    [Fact]
    public async Task Receive_ManyReceiversAtOnce_OneAtATimePerSessionInOrderAndNoneLost()
    {
        const int Sessions = 8;
        const int Each = 25;
        var sending = Range(Sessions)
            .Select(async session =>
            {
                for (var i = 0; i < Each; i++)
                {
                    await _topic.Sender.SendAsync([Result($"{session}-{i}", $"{session}")], default);
                }
            });
        var inHand = new ConcurrentDictionary<string, bool>();
        var order = new ConcurrentDictionary<string, ConcurrentQueue<string>>();
        var left = Sessions * Each;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var receiving = Range(4)
            .Select(_ =>
                Task.Run(async () =>
                {
                    while (Volatile.Read(ref left) > 0)
                    {
                        patience.Token.ThrowIfCancellationRequested();
                        foreach (var one in await _topic.ReceiveAsync(Topics.ScanResults, Topics.Gate, 3))
                        {
                            var session = one.Message.Session;
                            Assert.True(inHand.TryAdd(session, true), "Two receivers hold one session.");
                            order.GetOrAdd(session, _ => []).Enqueue(one.Message.Id);
                            await Task.Yield();
                            inHand.TryRemove(session, out bool _);
                            Assert.True(await one.CompleteAsync());
                            Interlocked.Decrement(ref left);
                        }
                    }
                })
            );

        await Task.WhenAll(sending.Concat(receiving));

        Assert.Equal(Sessions, order.Count);
        Assert.All(order, pair => Assert.Equal(Range(Each).Select(i => $"{pair.Key}-{i}"), pair.Value));
    }

    private static IEnumerable<int> Range(int count) => Enumerable.Range(0, count);

    private static Message Result(string id, string session) => new(Topics.ScanResults, id, session, Topics.Gate, "{}");

    private static Message Request(string id, string subject) => new(Topics.ScanRequests, id, "s", subject, "{}");

    private static IEnumerable<string> Ids(IEnumerable<TopicFixture.Received> received) =>
        received.Select(one => one.Message.Id);

    private Task<IReadOnlyList<TopicFixture.Received>> ReceiveResultsAsync() =>
        _topic.ReceiveAsync(Topics.ScanResults, Topics.Gate, 10);

    private async Task<List<string>> DrainAsync()
    {
        var ids = new List<string>();
        while (await ReceiveResultsAsync() is { Count: > 0 } received)
        {
            foreach (var one in received)
            {
                ids.Add(one.Message.Id);
                await one.CompleteAsync();
            }
        }

        return ids;
    }
}
