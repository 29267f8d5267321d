using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using PublishGate.Functions.Http;

namespace PublishGate.Functions.Triggers;

/// <summary>Publications in a state.</summary>
public sealed class ListPublications(PublicationQueries queries)
{
    [Function(nameof(ListPublications))]
    public Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "publications")] HttpRequest request,
        CancellationToken cancellation
    ) => queries.ListAsync(request.Query["state"], request.Query["limit"], cancellation);
}
