using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PublishGate.Cli.Serving;

namespace PublishGate.Cli.Api;

/// <summary>A caller of the gate's API.</summary>
internal sealed class GateClient : IDisposable
{
    private readonly HttpClient _http;

    public GateClient(Uri address, string key)
    {
        _http = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromMinutes(3) };
        _http.DefaultRequestHeaders.Add(FunctionKey.Header, key);
    }

    public void Dispose() => _http.Dispose();

    /// <summary>Publishes a revision whose page and assets are in staging, and waits for the verdict.</summary>
    public async Task<JsonObject> PublishAsync(
        string id,
        string revision,
        string pagePath,
        TimeSpan wait,
        CancellationToken cancellation
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/publications");
        request.Headers.Add("Prefer", $"wait={(int)wait.TotalSeconds}");
        request.Content = BodyOf(
            new JsonObject
            {
                ["id"] = id,
                ["revision"] = revision,
                ["page"] = new JsonObject { ["path"] = pagePath },
            }
        );
        return await SendAsync(request, cancellation);
    }

    /// <summary>Asks for a re-scan with the fields that the API takes.</summary>
    public async Task<JsonObject> RescanAsync(JsonObject fields, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/rescans");
        request.Content = BodyOf(fields);
        return await SendAsync(request, cancellation);
    }

    /// <summary>Reads what is at an address of the API.</summary>
    public async Task<JsonObject> GetAsync(string location, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, location);
        return await SendAsync(request, cancellation);
    }

    private static StringContent BodyOf(JsonObject fields) =>
        new(fields.ToJsonString(), Encoding.UTF8, "application/json");

    private async Task<JsonObject> SendAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        try
        {
            using var response = await _http.SendAsync(request, cancellation);
            var body = JsonNode.Parse(await response.Content.ReadAsStringAsync(cancellation))?.AsObject() ?? [];
            return response.IsSuccessStatusCode
                ? body
                : throw new CommandFailedException($"{body["title"]} {body["detail"]}");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new CommandFailedException($"What answers at {_http.BaseAddress} is no gate; check the address.");
        }
        catch (HttpRequestException exception)
        {
            throw new CommandFailedException(
                $"The gate at {_http.BaseAddress} does not answer ({exception.HttpRequestError}); is `publishgate serve` running?"
            );
        }
    }
}
