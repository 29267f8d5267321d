using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PublishGate.Azure;
using PublishGate.Functions.Settings;

namespace PublishGate.Infra.Tests;

public class SettingsTests
{
    private const string Reference = "@Microsoft.KeyVault(SecretUri=";

    [BicepTheory]
    [InlineData("dev")]
    [InlineData("prod")]
    public void Settings_OfTheApp_AreThoseThatItReads(string profile) =>
        Assert.Empty(Checks.Settings(Deployment.Of(profile)));

    [BicepFact]
    public void Settings_TakenAway_AreMissed() =>
        Assert.Equal(
            ["missing setting: ContentStorage__queueServiceUri", "missing setting: PublishGate__DeadlineSeconds"],
            Checks.Settings(Deployment.Broken).Order(StringComparer.Ordinal)
        );

    [BicepFact]
    public void Settings_ReadByTheApp_AreValid()
    {
        var secret = new string('a', 64);
        var values = Deployment
            .Of("prod")
            .Settings.Select(setting =>
                KeyValuePair.Create(
                    setting.Key,
                    (string?)(setting.Value.Contains(Reference, StringComparison.Ordinal) ? secret : setting.Value)
                )
            );

        var (settings, problems) = PublishGateSettings.Read(values);

        Assert.Empty(problems);
        Assert.Contains("/api/publications/a%2Fb?revision=1", settings.LinkTo("a/b", "1"), StringComparison.Ordinal);
    }

    [BicepFact]
    public void Settings_ReadByTheStores_AreValid()
    {
        // What only Azure knows is an address in each of these.
        var values = Deployment
            .Of("prod")
            .Settings.Select(setting =>
                KeyValuePair.Create(
                    setting.Key.Replace("__", ":", StringComparison.Ordinal),
                    (string?)(setting.Value.StartsWith('[') ? "https://newsroom.example/" : setting.Value)
                )
            );
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(values).Build();

        new ServiceCollection().AddAzureStorage(configuration);
    }

    [BicepFact]
    public void Settings_ThatAreSecret_AreReferencesToTheVault() =>
        Assert.All(
            ["PublishGate__CallbackSecret", "PublishGate__FingerprintKey"],
            name => Assert.Contains(Reference, Deployment.Of("prod").Settings[name], StringComparison.Ordinal)
        );

    [BicepFact]
    public void Settings_OfTheRuntime_AreThoseThatFlexConsumptionTakes() =>
        // https://learn.microsoft.com/azure/azure-functions/functions-app-settings#flex-consumption-plan-deprecations
        Assert.DoesNotContain(
            Deployment.Of("prod").Settings.Keys,
            name =>
                name is "FUNCTIONS_WORKER_RUNTIME" or "FUNCTIONS_EXTENSION_VERSION" or "AzureWebJobsStorage"
                || name.StartsWith("WEBSITE_", StringComparison.Ordinal)
        );
}
