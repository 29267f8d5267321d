using Azure.Messaging.ServiceBus;
using Microsoft.Extensions.Logging.Abstractions;
using PublishGate.Contracts;
using PublishGate.Functions.Alerts;
using PublishGate.Functions.Callbacks;
using PublishGate.Functions.Deliveries;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Ports;

namespace PublishGate.Functions.Tests.Deliveries;

public sealed class MessageHandlingTests
{
    private static readonly TopicSubscription Alerts = Topics.Find(Topics.GateDecisions, Topics.Alerts);
    private static readonly string Body = GateJson.Write(new GateInput("story", "1"));

    private readonly RecordingActions _actions = new();
    private readonly TestClock _clock = new();
    private readonly RecordingSender _sender = new();

    [Fact]
    public async Task Handle_Handled_IsCompletedWithTheIdOfItsFirstTry()
    {
        Delivered<GateInput>? seen = null;

        await HandleAsync(Message("00ff~3"), delivered => seen = delivered);

        Assert.Equal(new Delivered<GateInput>("00ff", new GateInput("story", "1")), seen);
        Assert.Equal(["completed"], _actions.Settled);
        Assert.Empty(_sender.Sent);
    }

    [Fact]
    public async Task Handle_Failed_IsSentAgainForItsReceiverOnlyAfterAWait()
    {
        await HandleAsync(Message("00ff~2"), _ => throw new HttpRequestException("+7 921 000 11 22"));

        var copy = new Message(
            Topics.GateDecisions,
            "00ff~3",
            "story",
            Topics.Alerts,
            Body,
            _clock.GetUtcNow() + TimeSpan.FromSeconds(3)
        );
        Assert.Equal([copy], _sender.Sent);
        Assert.Equal(["completed"], _actions.Settled);
    }

    [Fact]
    public async Task Handle_AskedToWait_WaitsAsLong()
    {
        await HandleAsync(Message("00ff"), _ => throw new TryLaterException(TimeSpan.FromMinutes(42)));

        Assert.Equal(_clock.GetUtcNow() + TimeSpan.FromMinutes(42), Assert.Single(_sender.Sent).DueAt);
    }

    [Fact]
    public async Task Handle_LastTryFailed_IsDeadWithAReasonThatTellsNoContent()
    {
        await HandleAsync(Message($"00ff~{Alerts.Tries}"), _ => throw new HttpRequestException("+7 921 000 11 22"));

        Assert.Equal([$"dead: HttpRequestException: Given up after {Alerts.Tries} tries."], _actions.Settled);
        Assert.Empty(_sender.Sent);
    }

    [Fact]
    public async Task Handle_RefusedForGood_IsDeadAtOnce()
    {
        await HandleAsync(Message("00ff"), _ => throw new UndeliverableException("The CMS refused it with 410."));

        Assert.Equal(["dead: UndeliverableException: The CMS refused it with 410."], _actions.Settled);
    }

    [Fact]
    public async Task Handle_NotOurJson_IsDeadAtOnce()
    {
        await HandleAsync(Message("00ff", body: "{}"), _ => { });

        Assert.StartsWith("dead: JsonException", Assert.Single(_actions.Settled), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handle_CopyCannotBeSent_IsNotSettled()
    {
        var handling = Handling(new RecordingSender { Failure = new IOException() }, bodies: null);

        await Assert.ThrowsAsync<IOException>(() =>
            handling.HandleAsync<GateInput>(
                Alerts,
                Message("00ff"),
                _actions,
                (_, _) => throw new HttpRequestException(),
                default
            )
        );

        Assert.Empty(_actions.Settled);
    }

    [Fact]
    public async Task Handle_HostIsShuttingDown_IsNotSettled()
    {
        using var shutdown = new CancellationTokenSource();

        await Assert.ThrowsAsync<OperationCanceledException>(() =>
            Handling(_sender, bodies: null)
                .HandleAsync<GateInput>(
                    Alerts,
                    Message("00ff"),
                    _actions,
                    async (_, token) =>
                    {
                        await shutdown.CancelAsync();
                        token.ThrowIfCancellationRequested();
                    },
                    shutdown.Token
                )
        );

        Assert.Empty(_actions.Settled);
        Assert.Empty(_sender.Sent);
    }

    [Fact]
    public async Task Handle_BodyIsKeptElsewhere_IsReadThere()
    {
        var message = ServiceBusModelFactory.ServiceBusReceivedMessage(
            messageId: "00ff",
            sessionId: "story",
            subject: Topics.Alerts,
            properties: new Dictionary<string, object>(StringComparer.Ordinal)
            {
                [MessageProperties.ClaimCheck] = "the check",
            }
        );
        Delivered<GateInput>? seen = null;

        await Handling(_sender, new Bodies())
            .HandleAsync<GateInput>(
                Alerts,
                message,
                _actions,
                (delivered, _) =>
                {
                    seen = delivered;
                    return Task.CompletedTask;
                },
                default
            );

        Assert.Equal("kept", seen?.Body.Id);
    }

    private static ServiceBusReceivedMessage Message(string id, string? body = null) =>
        ServiceBusModelFactory.ServiceBusReceivedMessage(
            body: BinaryData.FromString(body ?? Body),
            messageId: id,
            sessionId: "story",
            subject: Topics.Alerts,
            deliveryCount: 1
        );

    private MessageHandling Handling(RecordingSender sender, IMessageBodies? bodies) =>
        new(sender, new MessageText(bodies), _clock, NullLogger<MessageHandling>.Instance);

    private Task HandleAsync(ServiceBusReceivedMessage message, Action<Delivered<GateInput>> handle) =>
        Handling(_sender, bodies: null)
            .HandleAsync<GateInput>(
                Alerts,
                message,
                _actions,
                (delivered, _) =>
                {
                    handle(delivered);
                    return Task.CompletedTask;
                },
                default
            );

    private sealed class Bodies : IMessageBodies
    {
        public Task<string> KeepAsync(string body, CancellationToken cancellation) => throw new NotSupportedException();

        public Task<string> ReadAsync(string claimCheck, CancellationToken cancellation)
        {
            Assert.Equal("the check", claimCheck);
            return Task.FromResult(GateJson.Write(new GateInput("kept", "1")));
        }
    }
}
