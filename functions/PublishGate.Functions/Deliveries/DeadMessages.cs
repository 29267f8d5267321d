using System.Text.Json;
using Azure.Messaging.ServiceBus;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Telemetry;

namespace PublishGate.Functions.Deliveries;

/// <summary>Takes up a subscription's dead messages: what they were for is held, and the editors are told.</summary>
/// <remarks>Dead messages have no dead letters of their own: what fails here is tried until it succeeds.</remarks>
public sealed class DeadMessages(MessageText texts, TimeProvider time, ILogger<DeadMessages> logger)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    public async Task HandleAsync<T>(
        string subscription,
        ServiceBusReceivedMessage message,
        ServiceBusMessageActions actions,
        Func<T, CancellationToken, Task> hold,
        CancellationToken cancellation
    )
    {
        try
        {
            await hold(GateJson.Read<T>(await texts.ReadAsync(message, cancellation)), cancellation);
            GateMetrics.DeadLettered(subscription);
            DeliveryLog.Held(logger, subscription, message.MessageId);
        }
        catch (JsonException)
        {
            DeliveryLog.Unreadable(logger, subscription, message.MessageId);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            DeliveryLog.HeldLater(logger, subscription, message.MessageId, Failure.NameOf(exception));
            await Task.Delay(Pause, time, cancellation);
            await actions.AbandonMessageAsync(message, cancellationToken: cancellation);
            return;
        }

        await actions.CompleteMessageAsync(message, CancellationToken.None);
    }
}
