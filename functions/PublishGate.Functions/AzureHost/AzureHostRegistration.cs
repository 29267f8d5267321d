using System.Collections;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PublishGate.Azure;
using PublishGate.Azure.Messaging;
using PublishGate.Functions.Settings;
using PublishGate.Scanning;
using PublishGate.Scanning.Fingerprints;

namespace PublishGate.Functions.AzureHost;

/// <summary>What the Functions app brings: the clock, the scanner, the ports on Azure, and telemetry.</summary>
internal static class AzureHostRegistration
{
    /// <exception cref="InvalidOperationException">Settings are missing or wrong; the message names every one.</exception>
    public static IServiceCollection AddAzureHost(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = ReadSettings();
        var (policy, problems) = PolicyFiles.Load(FullPath(settings.PolicyFile));
        if (policy is null)
        {
            throw new InvalidOperationException(string.Join(Environment.NewLine, problems));
        }

        var fingerprinter = new Fingerprinter(settings.FingerprintKey!.Value.Span);
        return services
            .AddSingleton(TimeProvider.System)
            .AddSingleton(new Scanner(policy, fingerprinter, TimeProvider.System))
            .AddAzureStorage(configuration)
            .AddServiceBus(configuration)
            .AddPublishGate(settings)
            .AddTelemetry(configuration);
    }

    /// <summary>On one machine the host keeps keys of its own; here many instances must share them.</summary>
    private static PublishGateSettings ReadSettings()
    {
        var values = Environment
            .GetEnvironmentVariables()
            .Cast<DictionaryEntry>()
            .Select(variable => KeyValuePair.Create((string)variable.Key, (string?)variable.Value));
        var (settings, problems) = PublishGateSettings.Read(values);
        var missing = new[]
        {
            (nameof(PublishGateSettings.FingerprintKey), settings.FingerprintKey is null),
            (nameof(PublishGateSettings.CallbackSecret), settings.CallbackSecret.IsEmpty),
        }
            .Where(setting => setting.Item2)
            .Select(setting =>
                $"{PublishGateSettings.Prefix}{setting.Item1} is missing; `openssl rand -base64 32` makes one."
            );
        problems = [.. problems, .. missing];
        return problems.Count == 0
            ? settings
            : throw new InvalidOperationException(string.Join(Environment.NewLine, problems));
    }

    private static string? FullPath(string? policy) =>
        policy is null ? null : Path.GetFullPath(policy, AppContext.BaseDirectory);
}
