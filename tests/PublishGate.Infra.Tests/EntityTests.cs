namespace PublishGate.Infra.Tests;

public class EntityTests
{
    [BicepTheory]
    [InlineData("dev")]
    [InlineData("prod")]
    public void Topics_OfTheNamespace_AreThoseOfTheCode(string profile) =>
        Assert.Empty(Checks.Topics(Deployment.Of(profile)));

    [BicepFact]
    public void Topics_SubscriptionTakenAway_IsMissed()
    {
        var deployment = Deployment.Changed(
            "main.bicep",
            "      { name: 'callbacks', subject: 'callbacks', hasSessions: true }\n",
            ""
        );

        Assert.StartsWith(
            "missing subscription: gate-decisions/callbacks",
            Assert.Single(Checks.Topics(deployment)),
            StringComparison.Ordinal
        );
    }

    [BicepFact]
    public void Topics_FilterTakenAway_IsMissed()
    {
        var deployment = Deployment.Changed("modules/serviceBus.bicep", "/$Default'", "/Another'");

        Assert.Contains(
            "missing subscription: scan-requests/pages takes pages without sessions 10 times",
            Checks.Topics(deployment)
        );
    }

    [BicepTheory]
    [InlineData("dev")]
    [InlineData("prod")]
    public void Storage_OfTheContentAccount_IsThatOfTheCode(string profile) =>
        Assert.Empty(Checks.Storage(Deployment.Of(profile)));

    [BicepFact]
    public void Storage_ContainerTakenAway_IsMissed()
    {
        var deployment = Deployment.Changed("main.bicep", "  'documents'\n", "");

        Assert.Equal(["missing container: documents"], Checks.Storage(deployment));
    }

    [BicepFact]
    public void Topics_WithAuditors_AddASubscriptionForThem()
    {
        var deployment = Deployment.Changed(
            "main.bicepparam",
            "'PUBLISHGATE_AUDITORS', '[]'",
            "'PUBLISHGATE_AUDITORS', '[\"00000000-0000-0000-0000-000000000002\"]'"
        );

        Assert.Equal(
            ["subscription that code does not know: gate-decisions/audit takes alerts without sessions 10 times"],
            Checks.Topics(deployment)
        );
        Assert.Contains(new RoleGrant("sb/gate-decisions/audit", "Azure Service Bus Data Receiver"), deployment.Roles);
    }
}
