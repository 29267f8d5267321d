using Microsoft.Azure.Functions.Worker;
using PublishGate.Gate.Artifacts;
using PublishGate.Gate.Messages;

namespace PublishGate.Functions.Triggers;

/// <summary>A publication ships an asset: its report is found by its bytes, or made now.</summary>
public sealed class ScanPublicationAsset(ArtifactScans scans)
{
    [Function(nameof(ScanPublicationAsset))]
    public Task RunAsync(
        [ServiceBusTrigger(Topics.ScanRequests, Topics.Assets, Connection = Connections.ServiceBus)] string message,
        CancellationToken cancellation
    ) => scans.HandleAsync(GateJson.Read<ScanRequest>(message), cancellation);
}
