using Azure.Identity;
using Azure.Messaging.ServiceBus;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Azure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PublishGate.Gate.Ports;

namespace PublishGate.Azure.Messaging;

/// <summary>The sender of messages, from the connection setting that the topic triggers use too.</summary>
public static class ServiceBusRegistration
{
    /// <summary>The setting: a connection string, or a section with <c>fullyQualifiedNamespace</c>.</summary>
    public const string Connection = "ServiceBus";

    /// <exception cref="InvalidOperationException">The setting is missing; the message names it.</exception>
    public static IServiceCollection AddServiceBus(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(Connection);
        services.AddAzureClients(clients =>
        {
            if (section.Value is { Length: > 0 } connectionString)
            {
                clients.AddServiceBusClient(connectionString).ConfigureOptions(Configure);
            }
            else if (section["fullyQualifiedNamespace"] is { Length: > 0 } host)
            {
                clients
                    .AddServiceBusClientWithNamespace(host)
                    .WithCredential(
                        new DefaultAzureCredential(
                            new DefaultAzureCredentialOptions { ManagedIdentityClientId = section["clientId"] }
                        )
                    )
                    .ConfigureOptions(Configure);
            }
            else
            {
                throw new InvalidOperationException(
                    $"{Connection} is missing: set {Connection}__fullyQualifiedNamespace to NAME.servicebus.windows.net, or {Connection} to a connection string."
                );
            }
        });
        return services
            .AddSingleton<IMessageBodies>(provider => new BlobMessageBodies(
                provider.GetRequiredService<BlobServiceClient>().GetBlobContainerClient(StorageNames.Messages)
            ))
            .AddSingleton<IMessageSender, ServiceBusMessageSender>();
    }

    private static void Configure(ServiceBusClientOptions options)
    {
        options.RetryOptions.Mode = ServiceBusRetryMode.Exponential;
        options.RetryOptions.MaxRetries = 5;
        options.RetryOptions.TryTimeout = TimeSpan.FromSeconds(20);
    }
}
