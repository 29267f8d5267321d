using Azure.Messaging.ServiceBus;
using Microsoft.Azure.Functions.Worker;
using PublishGate.Functions.Deliveries;
using PublishGate.Gate.Artifacts;
using PublishGate.Gate.Messages;

namespace PublishGate.Functions.Triggers;

/// <summary>A publication's page is to be scanned.</summary>
public sealed class ScanPage(MessageHandling messages, ArtifactScans scans)
{
    [Function(nameof(ScanPage))]
    public Task RunAsync(
        [ServiceBusTrigger(
            Topics.ScanRequests,
            Topics.Pages,
            Connection = Connections.ServiceBus,
            AutoCompleteMessages = false
        )]
            ServiceBusReceivedMessage message,
        ServiceBusMessageActions actions,
        CancellationToken cancellation
    ) =>
        messages.HandleAsync<ScanRequest>(
            Topics.Find(Topics.ScanRequests, Topics.Pages),
            message,
            actions,
            (delivered, token) => scans.HandleAsync(delivered.Body, token),
            cancellation
        );
}
