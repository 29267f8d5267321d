using Azure.Core;
using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using PublishGate.Functions.Deliveries;
using PublishGate.Gate.Telemetry;

namespace PublishGate.Functions.AzureHost;

/// <summary>Metrics and traces of the gate to Application Insights. Logs go there through the Functions host.</summary>
internal static class Telemetry
{
    private const string ConnectionString = "APPLICATIONINSIGHTS_CONNECTION_STRING";
    private const string ClientId = "ContentStorage:clientId";

    /// <summary>Nothing is exported without a connection string.</summary>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (configuration[ConnectionString] is not { Length: > 0 } connectionString)
        {
            return services;
        }

        TokenCredential credential = new DefaultAzureCredential(
            new DefaultAzureCredentialOptions { ManagedIdentityClientId = configuration[ClientId] }
        );
        services
            .AddOpenTelemetry()
            .WithMetrics(metrics =>
                metrics
                    .AddMeter(GateMetrics.Meter)
                    .AddAzureMonitorMetricExporter(exporter => Configure(exporter, connectionString, credential))
            )
            .WithTracing(traces =>
                traces
                    .AddSource(MessageTrace.SourceName)
                    .AddAzureMonitorTraceExporter(exporter => Configure(exporter, connectionString, credential))
            );
        return services;
    }

    private static void Configure(
        AzureMonitorExporterOptions exporter,
        string connectionString,
        TokenCredential credential
    )
    {
        exporter.ConnectionString = connectionString;
        exporter.Credential = credential;
    }
}
