using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Storage.Blobs;

namespace PublishGate.Azure.Tests.Azurites;

/// <summary>The Azurite that tests share, each with containers and tables of its own. It ends with the test process.</summary>
internal static class SharedAzurite
{
    private static readonly Lazy<Task<AzuriteProcess>> Running = new(() =>
        AzuriteProcess.StartNewAsync(endsWithUs: true)
    );

    public static async Task<BlobContainerClient> NewContainerAsync(HttpPipelinePolicy? policy = null)
    {
        var options = new BlobClientOptions();
        if (policy is not null)
        {
            options.AddPolicy(policy, HttpPipelinePosition.PerRetry);
        }

        var azurite = await Running.Value;
        var service = new BlobServiceClient(azurite.ConnectionString, options);
        return await service.CreateBlobContainerAsync($"c{Guid.NewGuid():N}");
    }

    public static async Task<TableClient> NewTableAsync()
    {
        var azurite = await Running.Value;
        var table = new TableClient(azurite.ConnectionString, $"t{Guid.NewGuid():N}");
        await table.CreateAsync();
        return table;
    }
}
