using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using PublishGate.Functions.Http;

namespace PublishGate.Functions.Triggers;

/// <summary>What is known of a publication.</summary>
public sealed class GetPublication(PublicationQueries queries)
{
    [Function(nameof(GetPublication))]
    public Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "publications/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellation
    ) => queries.OneAsync(id, request.Query["revision"], cancellation);
}
