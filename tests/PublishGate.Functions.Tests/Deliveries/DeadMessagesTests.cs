using Azure.Messaging.ServiceBus;
using Microsoft.Extensions.Logging.Abstractions;
using PublishGate.Contracts;
using PublishGate.Functions.Deliveries;
using PublishGate.Gate.Messages;

namespace PublishGate.Functions.Tests.Deliveries;

public sealed class DeadMessagesTests
{
    private readonly RecordingActions _actions = new();
    private readonly TestClock _clock = new();

    [Fact]
    public async Task Handle_Held_IsCompleted()
    {
        GateInput? held = null;

        await HandleAsync(GateJson.Write(new GateInput("story", "1")), input => held = input);

        Assert.Equal(new GateInput("story", "1"), held);
        Assert.Equal(["completed"], _actions.Settled);
    }

    [Fact]
    public async Task Handle_CannotBeHeldNow_IsGivenBackAfterAPause()
    {
        var handling = HandleAsync(GateJson.Write(new GateInput("story", "1")), _ => throw new IOException());
        Assert.False(handling.IsCompleted);

        _clock.Advance(TimeSpan.FromSeconds(10));
        await handling;

        Assert.Equal(["abandoned"], _actions.Settled);
    }

    [Fact]
    public async Task Handle_CannotBeRead_IsCompletedBecauseTheDeadlineHolds()
    {
        await HandleAsync("not JSON", _ => Assert.Fail("There is nothing to hold."));

        Assert.Equal(["completed"], _actions.Settled);
    }

    private Task HandleAsync(string body, Action<GateInput> hold) =>
        new DeadMessages(new MessageText(), _clock, NullLogger<DeadMessages>.Instance).HandleAsync<GateInput>(
            Topics.Gate,
            ServiceBusModelFactory.ServiceBusReceivedMessage(
                body: BinaryData.FromString(body),
                messageId: "00ff",
                sessionId: "story"
            ),
            _actions,
            (input, _) =>
            {
                hold(input);
                return Task.CompletedTask;
            },
            default
        );
}
