using Azure.Messaging.ServiceBus;
using Microsoft.Azure.Functions.Worker;
using PublishGate.Functions.Deliveries;
using PublishGate.Gate.Artifacts;
using PublishGate.Gate.Messages;

namespace PublishGate.Functions.Triggers;

/// <summary>The request to scan an asset is dead: the asset counts as unread.</summary>
public sealed class HoldDeadAsset(DeadMessages dead, ArtifactScans scans)
{
    [Function(nameof(HoldDeadAsset))]
    public Task RunAsync(
        [ServiceBusTrigger(
            Topics.ScanRequests,
            Topics.Assets + Topics.Dead,
            Connection = Connections.ServiceBus,
            AutoCompleteMessages = false
        )]
            ServiceBusReceivedMessage message,
        ServiceBusMessageActions actions,
        CancellationToken cancellation
    ) => dead.HandleAsync<ScanRequest>(Topics.Assets, message, actions, scans.GiveUpAsync, cancellation);
}
