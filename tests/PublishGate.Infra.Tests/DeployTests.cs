using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Azure.Functions.Worker;
using PublishGate.Functions.Triggers;

namespace PublishGate.Infra.Tests;

public partial class DeployTests
{
    private const string Script = "infra/scripts/subscribe-staging.sh";

    [Fact]
    public void Azd_ItsService_IsTheBuildForAzure()
    {
        var service = Yaml.Map(Yaml.Map(Yaml.Read("azure.yaml"), "services"), "gate");
        var build = Assert.Single(Yaml.Values(service, "run"));

        Assert.Equal("function", service["host"].ToString());
        Assert.Contains("-p:AzureFunctions=true", build, StringComparison.Ordinal);
        Assert.EndsWith($"--output {service["dist"]}", build, StringComparison.Ordinal);
    }

    [Fact]
    public void Azd_EveryScript_IsThereAndCanRun()
    {
        var hook = Yaml.Map(Yaml.Map(Yaml.Read("azure.yaml"), "hooks"), "postdeploy")["run"].ToString();

        Assert.Equal(Script, hook);
        if (!OperatingSystem.IsWindows())
        {
            Assert.True(File.GetUnixFileMode(Repository.PathOf(hook)).HasFlag(UnixFileMode.UserExecute));
        }
    }

    [BicepFact]
    public void Azd_TheApp_IsFoundByTheNameOfTheService() =>
        Assert.Equal(
            "gate",
            Assert
                .Single(Deployment.Of("prod").OfType("Microsoft.Web/sites"))
                .GetProperty("tags")
                .GetProperty("azd-service-name")
                .GetString()
        );

    [BicepFact]
    public void App_InstancesThatAreAlwaysThere_AreOfFunctionsThatExist()
    {
        var functions = typeof(ScanAsset)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .Select(method => method.GetCustomAttribute<FunctionAttribute>()?.Name)
            .OfType<string>()
            .Select(name => $"function:{name}");
        var groups = Assert
            .Single(Deployment.Of("prod").OfType("Microsoft.Web/sites"))
            .GetProperty("properties")
            .GetProperty("functionAppConfig")
            .GetProperty("scaleAndConcurrency")
            .GetProperty("alwaysReady")
            .EnumerateArray()
            .Select(group => group.GetProperty("name").GetString()!);

        Assert.Subset(functions.Append("http").Append("blob").ToHashSet(), groups.ToHashSet());
    }

    [Fact]
    public void Subscription_OfUploads_IsForTheFunctionAndItsContainer()
    {
        var trigger = Checks.Triggers.OfType<BlobTriggerAttribute>().Single();
        var script = Repository.Read(Script);

        Assert.Equal(BlobTriggerSource.EventGrid, trigger.Source);
        Assert.Contains($"\nfunction={nameof(ScanAsset)}\n", script, StringComparison.Ordinal);
        Assert.Contains($"\ncontainer={trigger.BlobPath.Split('/')[0]}\n", script, StringComparison.Ordinal);
    }

    [Fact]
    public void Subscription_WhatTheScriptNeeds_IsAnOutputOfTheTemplate()
    {
        var template = Repository.Read("infra/main.bicep");

        Assert.All(
            Needed().Matches(Repository.Read(Script)),
            match =>
                Assert.Contains($"\noutput {match.Groups["name"].Value} string", template, StringComparison.Ordinal)
        );
    }

    [GeneratedRegex(@"\$\{(?<name>[A-Z_]+):\?", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Needed();
}
