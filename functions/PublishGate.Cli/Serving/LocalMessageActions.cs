using Azure.Messaging.ServiceBus;
using Microsoft.Azure.Functions.Worker;
using PublishGate.Embedded.Messaging;

namespace PublishGate.Cli.Serving;

/// <summary>Settles a delivery of the embedded topic the way that functions settle messages.</summary>
internal sealed class LocalMessageActions(Delivery delivery) : ServiceBusMessageActions
{
    /// <summary>The delivery as functions receive it.</summary>
    public ServiceBusReceivedMessage Message { get; } =
        ServiceBusModelFactory.ServiceBusReceivedMessage(
            body: BinaryData.FromString(delivery.Message.Body),
            messageId: delivery.Message.Id,
            sessionId: delivery.Message.Session,
            subject: delivery.Message.Subject,
            deliveryCount: delivery.DeliveryCount
        );

    public override Task CompleteMessageAsync(
        ServiceBusReceivedMessage message,
        CancellationToken cancellationToken = default
    ) => delivery.CompleteAsync(cancellationToken);

    public override Task AbandonMessageAsync(
        ServiceBusReceivedMessage message,
        IDictionary<string, object>? propertiesToModify = default,
        CancellationToken cancellationToken = default
    ) => delivery.AbandonAsync("given back", TimeSpan.Zero, cancellationToken);

    public override Task DeadLetterMessageAsync(
        ServiceBusReceivedMessage message,
        Dictionary<string, object>? propertiesToModify = default,
        string? deadLetterReason = default,
        string? deadLetterErrorDescription = default,
        CancellationToken cancellationToken = default
    ) => delivery.DeadLetterAsync($"{deadLetterReason}: {deadLetterErrorDescription}", cancellationToken);
}
