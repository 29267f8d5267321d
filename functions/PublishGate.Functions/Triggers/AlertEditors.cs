using Azure.Messaging.ServiceBus;
using Microsoft.Azure.Functions.Worker;
using PublishGate.Functions.Alerts;
using PublishGate.Functions.Deliveries;
using PublishGate.Gate.Messages;

namespace PublishGate.Functions.Triggers;

/// <summary>Tells the editors what the gate decided.</summary>
public sealed class AlertEditors(MessageHandling messages, EditorAlerts alerts)
{
    [Function(nameof(AlertEditors))]
    public Task RunAsync(
        [ServiceBusTrigger(
            Topics.GateDecisions,
            Topics.Alerts,
            Connection = Connections.ServiceBus,
            IsSessionsEnabled = true,
            AutoCompleteMessages = false
        )]
            ServiceBusReceivedMessage message,
        ServiceBusMessageActions actions,
        CancellationToken cancellation
    ) =>
        messages.HandleAsync<GateDecision>(
            Topics.Find(Topics.GateDecisions, Topics.Alerts),
            message,
            actions,
            (delivered, token) => alerts.TellAsync(delivered.Body, token),
            cancellation
        );
}
