using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using PublishGate.Functions.Http;
using PublishGate.Gate.Artifacts;
using PublishGate.Gate.Ports;

namespace PublishGate.Functions.Triggers;

/// <summary>Whether the gate works, for a monitor; tells nothing of publications.</summary>
public sealed class Health(IPublicationStore publications, ArtifactScans scans, TimeProvider time)
{
    [Function(nameof(Health))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "health")] HttpRequest request,
        CancellationToken cancellation
    )
    {
        // A read that fails surfaces as a server error, which is what a monitor looks for.
        await publications.OverdueAsync(time.GetUtcNow(), limit: 1, cancellation);
        return new JsonBodyResult(new HealthView(scans.Ruleset));
    }
}
