using System.Text.Json;
using System.Text.Json.Nodes;
using PublishGate.Functions;
using PublishGate.Functions.Settings;
using PublishGate.Gate.Messages;
using YamlDotNet.RepresentationModel;

namespace PublishGate.Infra.Tests;

public class LocalTests
{
    private static JsonNode EmulatedNamespace =>
        JsonNode.Parse(Repository.Read("infra/local/Config.json"))!["UserConfig"]!["Namespaces"]!.AsArray().Single()!;

    [Fact]
    public void Emulator_ItsSubscriptions_AreThoseOfTheCode()
    {
        var made = EmulatedNamespace["Topics"]!
            .AsArray()
            .SelectMany(topic =>
                topic!["Subscriptions"]!.AsArray().Select(subscription => Described(topic, subscription!))
            );

        Assert.Equal(
            Topics
                .Subscriptions.Select(subscription =>
                    (subscription.Topic, subscription.Name, subscription.Subject, subscription.HasSessions)
                )
                .Order(),
            made.Order()
        );
    }

    [Fact]
    public void Emulator_ItsSubscriptions_KeepToItsLimits() =>
        Assert.All(
            EmulatedNamespace["Topics"]!.AsArray().SelectMany(topic => topic!["Subscriptions"]!.AsArray()),
            subscription =>
            {
                var properties = subscription!["Properties"]!;
                Assert.Equal(Topics.MaximumDeliveries, (int)properties["MaxDeliveryCount"]!);
                Assert.Equal("PT1H", (string)properties["DefaultMessageTimeToLive"]!);
            }
        );

    [Fact]
    public void Settings_OfTheSample_AreThoseThatTheAppReads()
    {
        var values = Sample();

        var (_, problems) = PublishGateSettings.Read(values!);

        Assert.Empty(problems);
        Assert.Equal(
            new[] { "AzureWebJobsStorage", "FUNCTIONS_WORKER_RUNTIME", Connections.Content, Connections.ServiceBus }
                .Concat(PublishGateSettings.Names.Select(name => PublishGateSettings.Prefix + name))
                .Order(StringComparer.Ordinal),
            values.Keys.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Compose_EveryPort_IsOpenToThisMachineOnly()
    {
        var services = Yaml.Map(Yaml.Read("infra/local/docker-compose.yml"), "services");

        Assert.All(
            services.Children.Values.Cast<YamlMappingNode>().Where(service => service.Children.ContainsKey("ports")),
            service =>
                Assert.All(
                    (YamlSequenceNode)service["ports"],
                    port => Assert.StartsWith("127.0.0.1:", port.ToString(), StringComparison.Ordinal)
                )
        );
    }

    private static (string, string, string, bool) Described(JsonNode topic, JsonNode subscription)
    {
        var rule = subscription["Rules"]!.AsArray().Single()!["Properties"]!;
        return (
            (string)topic["Name"]!,
            (string)subscription["Name"]!,
            (string)rule["CorrelationFilter"]!["Label"]!,
            (bool)subscription["Properties"]!["RequiresSession"]!
        );
    }

    private static Dictionary<string, string> Sample() =>
        JsonDocument
            .Parse(Repository.Read("local.settings.sample.json"))
            .RootElement.GetProperty("Values")
            .Deserialize<Dictionary<string, string>>()!;
}
