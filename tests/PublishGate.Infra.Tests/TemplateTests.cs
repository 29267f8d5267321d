using System.Text.Json;

namespace PublishGate.Infra.Tests;

public class TemplateTests
{
    [BicepTheory]
    [InlineData("lint", "main.bicep", "dev")]
    [InlineData("build-params", "main.bicepparam", "dev")]
    [InlineData("build-params", "main.bicepparam", "prod")]
    public void Template_WithParameters_HasNoWarning(string command, string file, string profile)
    {
        var folder = BicepCli.CopyTemplate();
        try
        {
            string[] arguments = command == "lint" ? [command, file] : [command, file, "--stdout"];
            var (exitCode, _, errors) = BicepCli.Run(folder, profile, arguments);

            Assert.Equal("", errors);
            Assert.Equal(0, exitCode);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [BicepFact]
    public void Template_Compiled_HasNoWarningAndDescribesEveryParameter()
    {
        var (exitCode, output, errors) = BicepCli.Run(
            Repository.PathOf("infra"),
            "dev",
            "build",
            "main.bicep",
            "--stdout"
        );
        Assert.Equal("", errors);
        Assert.Equal(0, exitCode);
        using var template = JsonDocument.Parse(output);

        Assert.Empty(Undescribed(template.RootElement));
    }

    [BicepTheory]
    [InlineData("dev")]
    [InlineData("prod")]
    public void Services_OfEveryKind_RefuseKeys(string profile)
    {
        var deployment = Deployment.Of(profile);

        Assert.All(
            deployment.OfType("Microsoft.Storage/storageAccounts"),
            account => Assert.False(Property(account, "allowSharedKeyAccess").GetBoolean())
        );
        Assert.All(
            deployment.OfType("Microsoft.Storage/storageAccounts"),
            account => Assert.False(Property(account, "allowBlobPublicAccess").GetBoolean())
        );
        Assert.True(Property(Single("Microsoft.ServiceBus/namespaces"), "disableLocalAuth").GetBoolean());
        Assert.True(Property(Single("Microsoft.Insights/components"), "DisableLocalAuth").GetBoolean());
        Assert.True(Property(Single("Microsoft.KeyVault/vaults"), "enableRbacAuthorization").GetBoolean());
        Assert.All(
            deployment.OfType("Microsoft.Web/sites/basicPublishingCredentialsPolicies"),
            policy => Assert.False(Property(policy, "allow").GetBoolean())
        );

        JsonElement Single(string type) => Assert.Single(deployment.OfType(type));
    }

    [BicepFact]
    public void Production_OfWhatHasPrivateEndpoints_IsOnNoPublicNetwork()
    {
        string[] types =
        [
            "Microsoft.Storage/storageAccounts",
            "Microsoft.ServiceBus/namespaces",
            "Microsoft.KeyVault/vaults",
        ];

        Assert.All(
            types.SelectMany(Deployment.Of("prod").OfType),
            service => Assert.Equal("Disabled", Property(service, "publicNetworkAccess").GetString())
        );
        Assert.Equal(8, Deployment.Of("prod").OfType("Microsoft.Network/privateEndpoints").Count());
    }

    private static JsonElement Property(JsonElement resource, string name) =>
        resource.GetProperty("properties").GetProperty(name);

    private static IEnumerable<string> Undescribed(JsonElement template)
    {
        foreach (var parameter in template.GetProperty("parameters").EnumerateObject())
        {
            if (
                !parameter.Value.TryGetProperty("metadata", out var metadata)
                || !metadata.TryGetProperty("description", out _)
            )
            {
                yield return parameter.Name;
            }
        }

        foreach (var resource in template.GetProperty("resources").EnumerateObject())
        {
            if (
                resource.Value.TryGetProperty("properties", out var properties)
                && properties.ValueKind == JsonValueKind.Object
                && properties.TryGetProperty("template", out var nested)
            )
            {
                foreach (var name in Undescribed(nested))
                {
                    yield return $"{resource.Name}: {name}";
                }
            }
        }
    }
}
