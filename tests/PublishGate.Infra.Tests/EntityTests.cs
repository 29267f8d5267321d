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
        var problems = Checks.Topics(Deployment.Broken).ToList();

        Assert.Contains(
            "missing subscription: gate-decisions/callbacks takes callbacks in sessions 10 times",
            problems
        );
        Assert.DoesNotContain(
            Deployment.Broken.NamesOf(Checks.Subscriptions),
            name => name.EndsWith("/callbacks", StringComparison.Ordinal)
        );
    }

    [BicepFact]
    public void Topics_FilterTakenAway_IsMissed() =>
        Assert.Contains(
            "subscription that code does not know: scan-requests/pages takes everything without sessions 10 times",
            Checks.Topics(Deployment.Broken)
        );

    [BicepFact]
    public void Topics_WithAuditors_AddASubscriptionForThem() =>
        Assert.Equal(
            ["subscription that code does not know: gate-decisions/audit takes alerts without sessions 10 times"],
            Checks.Topics(Deployment.WithOptions)
        );

    [BicepTheory]
    [InlineData("dev")]
    [InlineData("prod")]
    public void Storage_OfTheContentAccount_IsThatOfTheCode(string profile) =>
        Assert.Empty(Checks.Storage(Deployment.Of(profile)));

    [BicepFact]
    public void Storage_ContainerTakenAway_IsMissed() =>
        Assert.Equal(["missing container: documents"], Checks.Storage(Deployment.Broken));
}
