using Azure.Messaging.ServiceBus;
using Microsoft.Azure.Functions.Worker;
using PublishGate.Functions.Deliveries;
using PublishGate.Gate.Artifacts;
using PublishGate.Gate.Messages;

namespace PublishGate.Functions.Triggers;

/// <summary>The request to scan a page is dead: the page counts as unread.</summary>
public sealed class HoldDeadPage(DeadMessages dead, ArtifactScans scans)
{
    [Function(nameof(HoldDeadPage))]
    public Task RunAsync(
        [ServiceBusTrigger(
            Topics.ScanRequests,
            Topics.Pages + Topics.Dead,
            Connection = Connections.ServiceBus,
            AutoCompleteMessages = false
        )]
            ServiceBusReceivedMessage message,
        ServiceBusMessageActions actions,
        CancellationToken cancellation
    ) => dead.HandleAsync<ScanRequest>(Topics.Pages, message, actions, scans.GiveUpAsync, cancellation);
}
