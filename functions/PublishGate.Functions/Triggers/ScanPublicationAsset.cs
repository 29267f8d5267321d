using Azure.Messaging.ServiceBus;
using Microsoft.Azure.Functions.Worker;
using PublishGate.Functions.Deliveries;
using PublishGate.Gate.Artifacts;
using PublishGate.Gate.Messages;

namespace PublishGate.Functions.Triggers;

/// <summary>A publication ships an asset: its report is found by its bytes, or made now.</summary>
public sealed class ScanPublicationAsset(MessageHandling messages, ArtifactScans scans)
{
    [Function(nameof(ScanPublicationAsset))]
    public Task RunAsync(
        [ServiceBusTrigger(
            Topics.ScanRequests,
            Topics.Assets,
            Connection = Connections.ServiceBus,
            AutoCompleteMessages = false
        )]
            ServiceBusReceivedMessage message,
        ServiceBusMessageActions actions,
        CancellationToken cancellation
    ) =>
        messages.HandleAsync<ScanRequest>(
            Topics.Find(Topics.ScanRequests, Topics.Assets),
            message,
            actions,
            (delivered, token) => scans.HandleAsync(delivered.Body, token),
            cancellation
        );
}
