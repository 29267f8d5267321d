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
        var container = await ContainerAsync($"c{Guid.NewGuid():N}", policy);
        await container.CreateAsync();
        return container;
    }

    /// <param name="name">The container's name.</param>
    /// <param name="policy">Sees every try of every request.</param>
    public static async Task<BlobContainerClient> ContainerAsync(string name, HttpPipelinePolicy? policy = null)
    {
        var azurite = await Running.Value;
        return new BlobContainerClient(azurite.ConnectionString, name, With(new BlobClientOptions(), policy));
    }

    public static async Task<TableClient> NewTableAsync()
    {
        var table = await TableAsync($"t{Guid.NewGuid():N}");
        await table.CreateAsync();
        return table;
    }

    /// <inheritdoc cref="ContainerAsync"/>
    public static async Task<TableClient> TableAsync(string name, HttpPipelinePolicy? policy = null)
    {
        var azurite = await Running.Value;
        return new TableClient(azurite.ConnectionString, name, With(new TableClientOptions(), policy));
    }

    private static T With<T>(T options, HttpPipelinePolicy? policy)
        where T : ClientOptions
    {
        if (policy is not null)
        {
            options.AddPolicy(policy, HttpPipelinePosition.PerRetry);
        }

        return options;
    }
}
