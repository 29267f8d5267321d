using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using PublishGate.Cli.Demo;
using PublishGate.Cli.Serving;
using PublishGate.Functions.Settings;
using PublishGate.Scanning.Policies;

namespace PublishGate.Cli.Tests.Serving;

/// <summary>A running gate in this process, for the tests of one class.</summary>
[SuppressMessage("Design", "CA1001", Justification = "xunit calls DisposeAsync.")]
public sealed class GateFixture : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private LocalHost _host = null!;

    internal TemporaryFolder Folder => _folder;

    internal DemoAlerts Alerts { get; } = new();

    internal string Key => _host.Key.Value;

    public HttpClient Http { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _host = await LocalHost.StartAsync(
            new ServeOptions { DataFolder = _folder.Path, Port = 0 },
            new PublishGateSettings(),
            Policy.Default,
            Alerts,
            CancellationToken.None
        );
        Http = new HttpClient { BaseAddress = _host.Address };
        Http.DefaultRequestHeaders.Add(FunctionKey.Header, _host.Key.Value);
    }

    public async Task DisposeAsync()
    {
        Http.Dispose();
        await _host.DisposeAsync();
        _folder.Dispose();
    }

    /// <summary>Posts a body, and reads the answer.</summary>
    public async Task<(int Status, JsonObject Body, HttpResponseMessage Response)> PostAsync(
        string path,
        string body,
        string contentType = "application/json",
        string? prefer = null
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Content = new StringContent(body, Encoding.UTF8);
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        if (prefer is not null)
        {
            request.Headers.Add("Prefer", prefer);
        }

        var response = await Http.SendAsync(request);
        return (
            (int)response.StatusCode,
            JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject(),
            response
        );
    }

    /// <summary>Reads an address.</summary>
    public async Task<(int Status, JsonObject Body)> GetAsync(string path)
    {
        using var response = await Http.GetAsync(new Uri(path, UriKind.Relative));
        return ((int)response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject());
    }
}
