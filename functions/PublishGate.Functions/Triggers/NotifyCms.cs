using Azure.Messaging.ServiceBus;
using Microsoft.Azure.Functions.Worker;
using PublishGate.Functions.Callbacks;
using PublishGate.Functions.Deliveries;
using PublishGate.Gate.Messages;

namespace PublishGate.Functions.Triggers;

/// <summary>Tells the CMS what the gate decided, at the address that it named.</summary>
public sealed class NotifyCms(MessageHandling messages, CmsCallbacks callbacks)
{
    [Function(nameof(NotifyCms))]
    public Task RunAsync(
        [ServiceBusTrigger(
            Topics.GateDecisions,
            Topics.Callbacks,
            Connection = Connections.ServiceBus,
            IsSessionsEnabled = true,
            AutoCompleteMessages = false
        )]
            ServiceBusReceivedMessage message,
        ServiceBusMessageActions actions,
        CancellationToken cancellation
    ) =>
        messages.HandleAsync<GateDecision>(
            Topics.Find(Topics.GateDecisions, Topics.Callbacks),
            message,
            actions,
            (delivered, token) => callbacks.SendAsync(delivered.Body, delivered.Id, token),
            cancellation
        );
}
