using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using PublishGate.Functions.Http;

namespace PublishGate.Functions.Triggers;

/// <summary>A named editor takes responsibility for findings that block.</summary>
public sealed class OverrideFindings(OverrideRequests requests)
{
    [Function(nameof(OverrideFindings))]
    public Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "publications/{id}/overrides")] HttpRequest request,
        string id,
        CancellationToken cancellation
    ) => requests.HandleAsync(id, request, cancellation);
}
