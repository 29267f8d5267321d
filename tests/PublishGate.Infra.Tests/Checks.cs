using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Azure.Functions.Worker;
using PublishGate.Azure;
using PublishGate.Functions;
using PublishGate.Functions.Settings;
using PublishGate.Gate.Messages;

namespace PublishGate.Infra.Tests;

/// <summary>Compares a deployment with the code. Each check returns what is missing or too much, in words.</summary>
internal static partial class Checks
{
    /// <summary>The type of subscriptions.</summary>
    public const string Subscriptions = "Microsoft.ServiceBus/namespaces/topics/subscriptions";

    /// <summary>What a connection is made of when it is an identity, by the trigger that uses it.</summary>
    private static readonly Dictionary<Type, string[]> ConnectionParts = new()
    {
        [typeof(BlobTriggerAttribute)] =
        [
            "blobServiceUri",
            "queueServiceUri",
            "credential",
            "clientId",
            // The adapters use the trigger's connection for their tables.
            "tableServiceUri",
        ],
        [typeof(ServiceBusTriggerAttribute)] = ["fullyQualifiedNamespace", "credential", "clientId"],
    };

    private static readonly string[] RuntimeSettings =
    [
        "AzureWebJobsStorage__accountName",
        "AzureWebJobsStorage__credential",
        "AzureWebJobsStorage__clientId",
        "APPLICATIONINSIGHTS_CONNECTION_STRING",
        "APPLICATIONINSIGHTS_AUTHENTICATION_STRING",
    ];

    /// <summary>Attributes of every parameter of every function.</summary>
    public static IReadOnlyList<Attribute> Triggers { get; } =
    [
        .. typeof(Connections)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .Where(method => method.GetCustomAttribute<FunctionAttribute>() is not null)
            .SelectMany(method => method.GetParameters())
            .SelectMany(parameter => parameter.GetCustomAttributes()),
    ];

    /// <summary>Names of every setting that the app reads.</summary>
    public static IEnumerable<string> NeededSettings =>
        RuntimeSettings
            .Concat(PublishGateSettings.Names.Select(name => PublishGateSettings.Prefix + name))
            .Concat(Triggers.SelectMany(ConnectionSettings))
            .Concat(Triggers.SelectMany(NamedInPercentSigns))
            .Concat(Placeholder().Matches(HostJson).Select(match => match.Groups["name"].Value))
            .Distinct(StringComparer.Ordinal);

    private static string HostJson => Repository.Read("functions/PublishGate.Functions/host.json");

    public static IEnumerable<string> Settings(Deployment deployment) =>
        Difference(
            "setting",
            NeededSettings,
            // Keys of the runtime's own must be these and no other: Flex Consumption refuses some that older plans need.
            deployment.Settings.Keys
        );

    public static IEnumerable<string> Topics(Deployment deployment)
    {
        var topics = Gate.Messages.Topics.Subscriptions.Select(subscription => subscription.Topic).Distinct();
        var needed = Gate.Messages.Topics.Subscriptions.Select(Described);
        var rules = deployment.OfType(Subscriptions + "/rules").ToDictionary(RuleOwner, StringComparer.Ordinal);
        var made = deployment.OfType(Subscriptions).Select(subscription => Described(subscription, rules));
        return Difference("topic", topics, deployment.NamesOf("Microsoft.ServiceBus/namespaces/topics"))
            .Concat(Difference("subscription", needed, made));
    }

    public static IEnumerable<string> Storage(Deployment deployment) =>
        Difference("container", StorageNames.Containers, ContentOf(deployment, "blobServices/containers"))
            .Concat(Difference("table", StorageNames.Tables, ContentOf(deployment, "tableServices/tables")));

    public static IEnumerable<string> Roles(Deployment deployment, IEnumerable<RoleGrant> needed) =>
        Difference(
            "role",
            needed.Select(grant => $"{grant.Role} on {grant.Scope}"),
            deployment.Roles.Select(grant => $"{grant.Role} on {grant.Scope}")
        );

    private static IEnumerable<string> ContentOf(Deployment deployment, string kind) =>
        deployment
            .OfType("Microsoft.Storage/storageAccounts/" + kind)
            .Select(Deployment.Name)
            .Where(name => name.StartsWith("stcontent", StringComparison.Ordinal))
            .Select(name => name.Split('/')[^1]);

    private static string RuleOwner(JsonElement rule) => string.Join('/', Deployment.Name(rule).Split('/')[1..^1]);

    private static string Described(TopicSubscription subscription) =>
        $"{subscription.Topic}/{subscription.Name} takes {subscription.Subject}"
        + $" {(subscription.HasSessions ? "in sessions" : "without sessions")}"
        + $" {Gate.Messages.Topics.MaximumDeliveries} times";

    private static string Described(JsonElement subscription, Dictionary<string, JsonElement> rules)
    {
        var name = string.Join('/', Deployment.Name(subscription).Split('/')[1..]);
        var properties = subscription.GetProperty("properties");
        var subject =
            rules.TryGetValue(name, out var rule)
            && Deployment.Name(rule).EndsWith("/$Default", StringComparison.Ordinal)
                ? rule.GetProperty("properties").GetProperty("correlationFilter").GetProperty("label").GetString()
                : "everything";
        return $"{name} takes {subject}"
            + $" {(properties.GetProperty("requiresSession").GetBoolean() ? "in sessions" : "without sessions")}"
            + $" {properties.GetProperty("maxDeliveryCount").GetInt32()} times";
    }

    private static IEnumerable<string> ConnectionSettings(Attribute trigger) =>
        ConnectionParts.TryGetValue(trigger.GetType(), out var parts)
            ? parts.Select(part => $"{trigger.GetType().GetProperty("Connection")!.GetValue(trigger)}__{part}")
            : [];

    private static IEnumerable<string> NamedInPercentSigns(Attribute trigger) =>
        trigger
            .GetType()
            .GetProperties()
            .Where(property => property.PropertyType == typeof(string))
            .Select(property => (string?)property.GetValue(trigger) ?? "")
            .SelectMany(text => Placeholder().Matches(text))
            .Select(match => match.Groups["name"].Value);

    private static IEnumerable<string> Difference(string kind, IEnumerable<string> needed, IEnumerable<string> made)
    {
        var (left, right) = (needed.ToHashSet(StringComparer.Ordinal), made.ToHashSet(StringComparer.Ordinal));
        return left.Except(right)
            .Select(name => $"missing {kind}: {name}")
            .Concat(right.Except(left).Select(name => $"{kind} that code does not know: {name}"));
    }

    [GeneratedRegex("%(?<name>[A-Za-z0-9_:]+)%", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Placeholder();
}
