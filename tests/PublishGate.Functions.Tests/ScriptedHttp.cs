using System.Net;
using System.Net.Http.Headers;

namespace PublishGate.Functions.Tests;

/// <summary>Answers requests with given responses, and keeps what was sent.</summary>
internal sealed class ScriptedHttp(params HttpResponseMessage[] responses) : HttpMessageHandler
{
    private readonly Queue<HttpResponseMessage> _responses = new(responses);

    public List<string> Bodies { get; } = [];

    public List<HttpRequestHeaders> Headers { get; } = [];

    public static HttpResponseMessage Busy(TimeSpan? retryAfter)
    {
        var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests);
        response.Headers.RetryAfter = retryAfter is { } delta ? new RetryConditionHeaderValue(delta) : null;
        return response;
    }

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        Bodies.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
        Headers.Add(request.Headers);
        return _responses.Dequeue();
    }
}
