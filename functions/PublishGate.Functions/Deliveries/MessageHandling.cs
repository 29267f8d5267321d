using System.Text.Json;
using Azure.Messaging.ServiceBus;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using PublishGate.Functions.Alerts;
using PublishGate.Functions.Callbacks;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Ports;
using PublishGate.Gate.Telemetry;

namespace PublishGate.Functions.Deliveries;

/// <summary>Handles a subscription's messages and settles each one: done, tried again later, or dead with a reason.</summary>
/// <remarks>
/// A try that fails is followed by a copy of the message that is due later, and the message itself is done: the broker's
/// own redelivery knows no wait. A crash between the two repeats the message, which changes nothing. Copies leave the
/// order of their session; receivers bear late messages.
/// </remarks>
public sealed class MessageHandling(
    IMessageSender sender,
    MessageText texts,
    TimeProvider time,
    ILogger<MessageHandling> logger
)
{
    public async Task HandleAsync<T>(
        TopicSubscription subscription,
        ServiceBusReceivedMessage message,
        ServiceBusMessageActions actions,
        Func<Delivered<T>, CancellationToken, Task> handle,
        CancellationToken cancellation
    )
    {
        using var trace = MessageTrace.Start(subscription.Name, message);
        var attempt = Attempt.Of(message.MessageId);
        var text = await ReadAsync(message, cancellation);
        try
        {
            await handle(new Delivered<T>(attempt.BaseId, GateJson.Read<T>(text)), cancellation);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            if (exception is UndeliverableException or JsonException || attempt.Number >= subscription.Tries)
            {
                await GiveUpAsync(subscription, message, actions, exception);
                return;
            }

            await TryAgainAsync(subscription, message, text, exception);
        }

        await actions.CompleteMessageAsync(message, CancellationToken.None);
    }

    /// <summary>Without its text a message cannot be sent again, so that it waits in its receiver's hands.</summary>
    private async Task<string> ReadAsync(ServiceBusReceivedMessage message, CancellationToken cancellation)
    {
        try
        {
            return await texts.ReadAsync(message, cancellation);
        }
        catch (IOException)
        {
            await Task.Delay(new Attempt("", message.DeliveryCount).Wait, time, cancellation);
            throw;
        }
    }

    private async Task TryAgainAsync(
        TopicSubscription subscription,
        ServiceBusReceivedMessage message,
        string text,
        Exception exception
    )
    {
        var attempt = Attempt.Of(message.MessageId);
        var wait = (exception as TryLaterException)?.Wait ?? attempt.Wait;
        var copy = new Message(
            subscription.Topic,
            attempt.Next.Id,
            message.SessionId,
            subscription.Subject,
            text,
            time.GetUtcNow() + wait
        );
        await sender.SendAsync([copy], CancellationToken.None);
        DeliveryLog.TriedAgain(
            logger,
            subscription.Name,
            attempt.BaseId,
            Failure.NameOf(exception),
            attempt.Next.Number,
            subscription.Tries,
            wait
        );
    }

    private async Task GiveUpAsync(
        TopicSubscription subscription,
        ServiceBusReceivedMessage message,
        ServiceBusMessageActions actions,
        Exception exception
    )
    {
        var attempt = Attempt.Of(message.MessageId);
        var reason = Failure.NameOf(exception);
        await actions.DeadLetterMessageAsync(
            message,
            deadLetterReason: reason,
            deadLetterErrorDescription: exception is UndeliverableException
                ? exception.Message
                : $"Given up after {attempt.Number} tries.",
            cancellationToken: CancellationToken.None
        );
        if (!Topics.HoldWhenDead.Contains(subscription))
        {
            GateMetrics.DeadLettered(subscription.Name);
        }

        DeliveryLog.GivenUp(logger, subscription.Name, attempt.BaseId, attempt.Number, reason);
    }
}
