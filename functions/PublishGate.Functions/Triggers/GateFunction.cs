using Azure.Messaging.ServiceBus;
using Microsoft.Azure.Functions.Worker;
using PublishGate.Functions.Deliveries;
using PublishGate.Gate.Deciding;
using PublishGate.Gate.Messages;

namespace PublishGate.Functions.Triggers;

/// <summary>Scan results of one publication, in order: record, decide, release.</summary>
public sealed class GateFunction(MessageHandling messages, GateKeeper gate)
{
    [Function("Gate")]
    public Task RunAsync(
        [ServiceBusTrigger(
            Topics.ScanResults,
            Topics.Gate,
            Connection = Connections.ServiceBus,
            IsSessionsEnabled = true,
            AutoCompleteMessages = false
        )]
            ServiceBusReceivedMessage message,
        ServiceBusMessageActions actions,
        CancellationToken cancellation
    ) =>
        messages.HandleAsync<GateInput>(
            Topics.Find(Topics.ScanResults, Topics.Gate),
            message,
            actions,
            (delivered, token) => gate.HandleAsync(delivered.Body, token),
            cancellation
        );
}
