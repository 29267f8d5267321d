using Microsoft.Azure.Functions.Worker;
using PublishGate.Gate.Artifacts;
using PublishGate.Gate.Paths;
using PublishGate.Gate.Publications;

namespace PublishGate.Functions.Triggers;

/// <summary>An artifact arrives in staging: it is scanned before any page asks for it.</summary>
public sealed class ScanAsset(ArtifactScans scans)
{
    /// <param name="staged">The blob; it is read through the content store, in ranges and pinned to one version.</param>
    /// <param name="name">Its path in staging.</param>
    /// <param name="cancellation">The host is shutting down.</param>
    [Function(nameof(ScanAsset))]
    public async Task RunAsync(
        [BlobTrigger("staged/{name}", Connection = Connections.Content, Source = BlobTriggerSource.EventGrid)]
            Stream staged,
        string name,
        CancellationToken cancellation
    )
    {
        // A name that no publication can have needs no report: nothing can release it.
        if (ContentPath.TryParse(name, out var path, out _))
        {
            await scans.ScanAsync(ContentArea.Staged, path, cancellation);
        }
    }
}
