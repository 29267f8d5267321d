using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Hosting;

namespace PublishGate.Azure;

/// <summary>Creates what is missing in a storage account on one machine; in Azure the infrastructure creates it.</summary>
internal sealed class StorageSetup(BlobServiceClient blobs, TableServiceClient tables) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) =>
        StorageFailure.GuardAsync(() => CreateAsync(cancellationToken), cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task CreateAsync(CancellationToken cancellation)
    {
        foreach (var name in StorageNames.Containers)
        {
            await blobs.GetBlobContainerClient(name).CreateIfNotExistsAsync(cancellationToken: cancellation);
        }

        foreach (var name in StorageNames.Tables)
        {
            await tables.CreateTableIfNotExistsAsync(name, cancellation);
        }
    }
}
