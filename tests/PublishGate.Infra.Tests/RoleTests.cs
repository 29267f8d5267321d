using PublishGate.Azure;
using PublishGate.Gate.Messages;

namespace PublishGate.Infra.Tests;

public class RoleTests
{
    private const string BlobOwner = "Storage Blob Data Owner";
    private const string BlobContributor = "Storage Blob Data Contributor";
    private const string Queues = "Storage Queue Data Contributor";
    private const string Tables = "Storage Table Data Contributor";
    private const string Sender = "Azure Service Bus Data Sender";
    private const string Receiver = "Azure Service Bus Data Receiver";
    private const string Manager = "Azure Service Bus Data Owner";

    /// <summary>What each part of the app needs, and nothing else.</summary>
    private static IEnumerable<RoleGrant> Needed(bool exactScaling, bool slack) =>
        // The blob trigger reads uploads, and verdicts are shown on them as tags: both take Owner.
        Grants(BlobOwner, $"stcontent/containers/{StorageNames.Staged}")
            .Concat(Grants(BlobContributor, [.. Written.Select(name => $"stcontent/containers/{name}")]))
            .Concat(Grants(Tables, [.. StorageNames.Tables.Select(name => $"stcontent/tables/{name}")]))
            // The blob trigger's poison queue is made in the account of the blobs, when it is needed.
            .Concat(Grants(Queues, "stcontent"))
            // The runtime: leases, keys and package; the blob trigger's queue; diagnostic events.
            .Concat([new("sthost", BlobOwner), new("sthost", Queues), new("sthost", Tables)])
            .Concat(Grants(Sender, [.. Subscriptions.Select(subscription => $"sb/{subscription.Topic}").Distinct()]))
            .Concat(Grants(Receiver, [.. Subscriptions.Select(SubscriptionScope)]))
            .Concat(exactScaling ? Grants(Manager, [.. Subscriptions.Select(SubscriptionScope)]) : [])
            .Concat(Grants("Key Vault Secrets User", "kv/secrets/callback-secret", "kv/secrets/fingerprint-key"))
            .Concat(slack ? Grants("Key Vault Secrets User", "kv/secrets/slack-webhook-url") : [])
            .Concat(Grants("Monitoring Metrics Publisher", "appi"));

    private static IEnumerable<string> Written => StorageNames.Containers.Except([StorageNames.Staged]);

    private static IReadOnlyList<TopicSubscription> Subscriptions => Topics.Subscriptions;

    [BicepTheory]
    [InlineData("dev", false)]
    [InlineData("prod", true)]
    public void Roles_OfAProfile_AreThoseThatAdaptersNeed(string profile, bool exactScaling) =>
        Assert.Empty(Checks.Roles(Deployment.Of(profile), Needed(exactScaling, slack: false)));

    [BicepFact]
    public void Roles_WithOptions_AddTheSecretAndTheAuditor() =>
        Assert.Empty(
            Checks.Roles(
                Deployment.WithOptions,
                Needed(exactScaling: true, slack: true).Append(new("sb/gate-decisions/audit", Receiver))
            )
        );

    [BicepFact]
    public void Roles_OneTakenAway_IsMissed() =>
        Assert.Contains($"missing role: {BlobOwner} on sthost", ProblemsOfBroken());

    [BicepFact]
    public void Roles_OneOnTheWholeAccount_IsTooMuch() =>
        Assert.Contains($"role that code does not know: {Tables} on stcontent", ProblemsOfBroken());

    [Fact]
    public void Roles_AreAssignedInOneFile() =>
        Assert.Equal(
            ["roles.bicep"],
            Directory
                .EnumerateFiles(Repository.PathOf("infra"), "*.bicep", SearchOption.AllDirectories)
                .Where(file => File.ReadAllText(file).Contains("roleAssignments@", StringComparison.Ordinal))
                .Select(Path.GetFileName)
        );

    private static IEnumerable<string> ProblemsOfBroken() =>
        Checks.Roles(Deployment.Broken, Needed(exactScaling: true, slack: false));

    private static IEnumerable<RoleGrant> Grants(string role, params string[] scopes) =>
        scopes.Select(scope => new RoleGrant(scope, role));

    private static string SubscriptionScope(TopicSubscription subscription) =>
        $"sb/{subscription.Topic}/{subscription.Name}";
}
