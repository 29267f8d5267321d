using Microsoft.Azure.Functions.Worker;
using PublishGate.Gate.Artifacts;
using PublishGate.Gate.Messages;

namespace PublishGate.Functions.Triggers;

/// <summary>A publication's page is to be scanned.</summary>
public sealed class ScanPage(ArtifactScans scans)
{
    [Function(nameof(ScanPage))]
    public Task RunAsync(
        [ServiceBusTrigger(Topics.ScanRequests, Topics.Pages, Connection = Connections.ServiceBus)] string message,
        CancellationToken cancellation
    ) => scans.HandleAsync(GateJson.Read<ScanRequest>(message), cancellation);
}
