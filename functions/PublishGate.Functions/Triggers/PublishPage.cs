using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using PublishGate.Functions.Http;

namespace PublishGate.Functions.Triggers;

/// <summary>The CMS wants to publish a page.</summary>
public sealed class PublishPage(PublishRequests requests)
{
    [Function(nameof(PublishPage))]
    public Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "publications")] HttpRequest request,
        CancellationToken cancellation
    ) => requests.HandleAsync(request, cancellation);
}
