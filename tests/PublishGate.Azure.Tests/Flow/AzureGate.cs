using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PublishGate.Azure.Tests.Azurites;
using PublishGate.Cli.Demo;
using PublishGate.Cli.Serving;
using PublishGate.Functions.Settings;
using PublishGate.Gate;
using PublishGate.Scanning.Policies;

namespace PublishGate.Azure.Tests.Flow;

/// <summary>The whole gate in this process: blobs and tables of an Azurite of its own, topics of SQLite.</summary>
internal sealed class AzureGate : IAsyncDisposable
{
    private readonly string _folder;
    private readonly LocalHost _host;

    private AzureGate(string folder, AzuriteProcess azurite, DemoAlerts alerts, LocalHost host)
    {
        _folder = folder;
        _host = host;
        Azurite = azurite;
        Alerts = alerts;
        Staged = new BlobContainerClient(azurite.ConnectionString, StorageNames.Staged);
        Public = new BlobContainerClient(azurite.ConnectionString, StorageNames.Public);
        Http = new HttpClient { BaseAddress = host.Address, Timeout = TimeSpan.FromMinutes(2) };
        Http.DefaultRequestHeaders.Add(FunctionKey.Header, host.Key.Value);
    }

    public AzuriteProcess Azurite { get; }

    public DemoAlerts Alerts { get; }

    public BlobContainerClient Staged { get; }

    public BlobContainerClient Public { get; }

    public HttpClient Http { get; }

    public static async Task<AzureGate> StartAsync(GateOptions options)
    {
        var azurite = await AzuriteProcess.StartNewAsync();
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([KeyValuePair.Create("ContentStorage", (string?)azurite.ConnectionString)])
            .Build();
        var folder = Directory.CreateTempSubdirectory("publishgate-test-").FullName;
        var alerts = new DemoAlerts();
        var host = await LocalHost.StartAsync(
            new ServeOptions { DataFolder = folder, Port = 0 },
            new PublishGateSettings { Gate = options },
            Policy.Default,
            alerts,
            CancellationToken.None,
            services =>
                services.AddAzureStorage(configuration).AddLogging(log => log.AddFilter("Azure", LogLevel.Error))
        );
        return new AzureGate(folder, azurite, alerts, host);
    }

    /// <summary>Uploads to staging, over what was there.</summary>
    public async Task UploadAsync(string path, byte[] bytes) =>
        await Staged.GetBlobClient(path).UploadAsync(BinaryData.FromBytes(bytes), overwrite: true);

    /// <summary>Posts a body until the gate takes it, as a CMS does.</summary>
    public async Task<JsonObject> PostAsync(string path, object body)
    {
        while (true)
        {
            using var response = await Http.PostAsJsonAsync(path, body);
            if ((int)response.StatusCode < 500)
            {
                response.EnsureSuccessStatusCode();
                return (await response.Content.ReadFromJsonAsync<JsonObject>())!;
            }

            await Task.Delay(500);
        }
    }

    public Task<JsonObject> PublishAsync(string id, string revision, string page) =>
        PostAsync(
            "/api/publications",
            new
            {
                id,
                revision,
                page = new { path = page },
            }
        );

    /// <summary>The state of a publication as soon as it is one of some, or what it is when patience ends.</summary>
    public async Task<string> StateAsync(string id, params string[] until)
    {
        var state = "";
        for (var attempt = 0; attempt < 900 && !until.Contains(state); attempt++)
        {
            using var response = await Http.GetAsync(new Uri($"/api/publications/{id}", UriKind.Relative));
            state = response.IsSuccessStatusCode
                ? (await response.Content.ReadFromJsonAsync<JsonObject>())!["state"]!.ToString()
                : $"{response.StatusCode}";
            await Task.Delay(until.Contains(state) ? 0 : 200);
        }

        return state;
    }

    /// <summary>Paths and bytes of all that is public.</summary>
    public async Task<Dictionary<string, byte[]>> PublishedAsync()
    {
        var published = new Dictionary<string, byte[]>();
        await foreach (var blob in Public.GetBlobsAsync())
        {
            published[blob.Name] = (
                await Public.GetBlobClient(blob.Name).DownloadContentAsync()
            ).Value.Content.ToArray();
        }

        return published;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _host.DisposeAsync();
        await Azurite.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
