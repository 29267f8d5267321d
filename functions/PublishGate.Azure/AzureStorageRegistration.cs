using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Azure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PublishGate.Azure.Content;
using PublishGate.Azure.Publications;
using PublishGate.Azure.Reports;
using PublishGate.Gate.Ports;

namespace PublishGate.Azure;

/// <summary>Content, publications and reports on one storage account.</summary>
public static class AzureStorageRegistration
{
    /// <summary>Registers the stores; an <see cref="IMessageSender"/> and a <see cref="TimeProvider"/> are the host's.</summary>
    /// <exception cref="InvalidOperationException">The settings are missing or wrong; the message names each.</exception>
    public static IServiceCollection AddAzureStorage(this IServiceCollection services, IConfiguration configuration)
    {
        var connection = StorageConnection.Read(configuration);
        services.AddAzureClients(clients => AddClients(clients, connection));
        if (connection.ConnectionString is not null)
        {
            services.AddHostedService<StorageSetup>();
        }

        return services
            .AddSingleton<IContentStore>(provider => new BlobContentStore(
                Container(provider, StorageNames.Staged),
                Container(provider, StorageNames.Public),
                provider.GetRequiredService<ILogger<BlobContentStore>>()
            ))
            .AddSingleton<IReportStore>(provider => new BlobReports(Container(provider, StorageNames.Reports)))
            .AddSingleton<IPublicationStore>(provider => new TablePublications(
                Table(provider, StorageNames.Publications),
                Table(provider, StorageNames.Lookups),
                Container(provider, StorageNames.Documents),
                provider.GetRequiredService<IMessageSender>(),
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILogger<TablePublications>>()
            ));
    }

    private static void AddClients(AzureClientFactoryBuilder clients, StorageConnection connection)
    {
        if (connection.ConnectionString is { } text)
        {
            clients.AddBlobServiceClient(text).ConfigureOptions(Configure);
            clients.AddTableServiceClient(text).ConfigureOptions(Configure);
            return;
        }

        var identity = new DefaultAzureCredential(
            new DefaultAzureCredentialOptions { ManagedIdentityClientId = connection.ClientId }
        );
        clients.AddBlobServiceClient(connection.Blobs).WithCredential(identity).ConfigureOptions(Configure);
        clients.AddTableServiceClient(connection.Tables).WithCredential(identity).ConfigureOptions(Configure);
    }

    /// <summary>Half a minute of patience; what lasts longer is for the message to be delivered again.</summary>
    private static void Configure(ClientOptions options)
    {
        options.Retry.Mode = RetryMode.Exponential;
        options.Retry.MaxRetries = 5;
        options.Retry.Delay = TimeSpan.FromSeconds(0.5);
        options.Retry.MaxDelay = TimeSpan.FromSeconds(10);
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(30);
    }

    private static BlobContainerClient Container(IServiceProvider provider, string name) =>
        provider.GetRequiredService<BlobServiceClient>().GetBlobContainerClient(name);

    private static TableClient Table(IServiceProvider provider, string name) =>
        provider.GetRequiredService<TableServiceClient>().GetTableClient(name);
}
