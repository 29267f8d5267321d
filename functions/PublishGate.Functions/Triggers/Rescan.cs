using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using PublishGate.Functions.Http;

namespace PublishGate.Functions.Triggers;

/// <summary>Someone asks for another look.</summary>
public sealed class Rescan(RescanRequests requests)
{
    [Function(nameof(Rescan))]
    public Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "rescans")] HttpRequest request,
        CancellationToken cancellation
    ) => requests.HandleAsync(request, cancellation);
}
