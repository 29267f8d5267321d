using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace PublishGate.Functions.Http;

/// <summary>An answer in JSON, written as the gate writes it, whatever the host's own JSON settings are.</summary>
public sealed class JsonBodyResult(
    object body,
    int status = StatusCodes.Status200OK,
    string contentType = "application/json; charset=utf-8"
) : IActionResult
{
    public object Body => body;

    public int Status => status;

    /// <summary>Headers to send, by name.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.StatusCode = status;
        response.ContentType = contentType;
        response.Headers.CacheControl = "no-store";
        foreach (var (name, value) in Headers)
        {
            response.Headers[name] = value;
        }

        await response.WriteAsync(
            JsonSerializer.Serialize(body, HttpTypes.Json.GetTypeInfo(body.GetType())) + "\n",
            context.HttpContext.RequestAborted
        );
    }
}
