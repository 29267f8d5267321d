using Microsoft.Azure.Functions.Worker;
using PublishGate.Functions.Callbacks;
using PublishGate.Gate.Messages;

namespace PublishGate.Functions.Triggers;

/// <summary>Tells the CMS what the gate decided, at the address that it named.</summary>
public sealed class NotifyCms(CmsCallbacks callbacks)
{
    [Function(nameof(NotifyCms))]
    public Task RunAsync(
        [ServiceBusTrigger(
            Topics.GateDecisions,
            Topics.Callbacks,
            Connection = Connections.ServiceBus,
            IsSessionsEnabled = true
        )]
            string message,
        string messageId,
        CancellationToken cancellation
    ) => callbacks.SendAsync(GateJson.Read<GateDecision>(message), messageId, cancellation);
}
