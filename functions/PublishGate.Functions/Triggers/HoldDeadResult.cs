using Azure.Messaging.ServiceBus;
using Microsoft.Azure.Functions.Worker;
using PublishGate.Functions.Deliveries;
using PublishGate.Gate.Deciding;
using PublishGate.Gate.Messages;

namespace PublishGate.Functions.Triggers;

/// <summary>A message to the gate is dead: the revision that it was for is held.</summary>
public sealed class HoldDeadResult(DeadMessages dead, GateKeeper gate)
{
    [Function(nameof(HoldDeadResult))]
    public Task RunAsync(
        [ServiceBusTrigger(
            Topics.ScanResults,
            Topics.Gate + Topics.Dead,
            Connection = Connections.ServiceBus,
            AutoCompleteMessages = false
        )]
            ServiceBusReceivedMessage message,
        ServiceBusMessageActions actions,
        CancellationToken cancellation
    ) => dead.HandleAsync<GateInput>(Topics.Gate, message, actions, gate.GiveUpAsync, cancellation);
}
