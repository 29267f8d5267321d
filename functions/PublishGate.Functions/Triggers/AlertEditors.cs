using Microsoft.Azure.Functions.Worker;
using PublishGate.Functions.Alerts;
using PublishGate.Gate.Messages;

namespace PublishGate.Functions.Triggers;

/// <summary>Tells the editors what the gate decided.</summary>
public sealed class AlertEditors(EditorAlerts alerts)
{
    [Function(nameof(AlertEditors))]
    public Task RunAsync(
        [ServiceBusTrigger(
            Topics.GateDecisions,
            Topics.Alerts,
            Connection = Connections.ServiceBus,
            IsSessionsEnabled = true
        )]
            string message,
        CancellationToken cancellation
    ) => alerts.TellAsync(GateJson.Read<GateDecision>(message), cancellation);
}
