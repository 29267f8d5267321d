using System.Collections;
using System.Security.Cryptography;
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
    private const int KeyBytes = 32;
    private const string Emulator = "UseDevelopmentStorage=true";

    /// <exception cref="InvalidOperationException">Settings are missing or wrong; the message names every one.</exception>
    public static IServiceCollection AddAzureHost(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = ReadSettings(configuration);
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

    private static PublishGateSettings ReadSettings(IConfiguration configuration)
    {
        var values = Environment
            .GetEnvironmentVariables()
            .Cast<DictionaryEntry>()
            .Select(variable => KeyValuePair.Create((string)variable.Key, (string?)variable.Value));
        var (settings, problems) = PublishGateSettings.Read(values);
        settings = configuration[Connections.Content] == Emulator ? WithKeysOfThisRun(settings) : settings;
        problems = [.. problems, .. MissingKeys(settings)];
        return problems.Count == 0
            ? settings
            : throw new InvalidOperationException(string.Join(Environment.NewLine, problems));
    }

    /// <summary>On the emulator all is gone with the machine anyway.</summary>
    private static PublishGateSettings WithKeysOfThisRun(PublishGateSettings settings) =>
        settings with
        {
            FingerprintKey = settings.FingerprintKey ?? RandomNumberGenerator.GetBytes(KeyBytes),
            CallbackSecret = settings.CallbackSecret.IsEmpty
                ? RandomNumberGenerator.GetBytes(KeyBytes)
                : settings.CallbackSecret,
        };

    /// <summary>`publishgate serve` keeps keys of its own; here many instances must share them.</summary>
    private static IEnumerable<string> MissingKeys(PublishGateSettings settings)
    {
        if (settings.FingerprintKey is null)
        {
            yield return Missing(nameof(PublishGateSettings.FingerprintKey));
        }

        if (settings.CallbackSecret.IsEmpty)
        {
            yield return Missing(nameof(PublishGateSettings.CallbackSecret));
        }
    }

    private static string Missing(string name) =>
        $"{PublishGateSettings.Prefix}{name} is missing; `openssl rand -base64 32` makes one.";

    private static string? FullPath(string? policy) =>
        policy is null ? null : Path.GetFullPath(policy, AppContext.BaseDirectory);
}
