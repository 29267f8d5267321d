using PublishGate.Gate.Messages;
using PublishGate.Gate.Telemetry;

namespace PublishGate.Infra.Tests;

public class AlertTests
{
    [BicepFact]
    public void Alerts_OnCounters_UseTheNamesOfTheCode() =>
        Assert.Equal(
            [
                ("exposed", GateMetrics.Decisions, GateMetrics.Kind, nameof(DecisionKind.Exposed)),
                ("failed-scans", GateMetrics.Scans, GateMetrics.Outcome, GateMetrics.Failed),
                ("given-up", GateMetrics.DeadLetters, GateMetrics.Subscription, ""),
                ("overdue", GateMetrics.Decisions, GateMetrics.Kind, nameof(DecisionKind.Overdue)),
            ],
            Deployment
                .Of("prod")
                .OfType("Microsoft.Insights/scheduledQueryRules")
                .Select(rule =>
                {
                    var query = rule.GetProperty("properties").GetProperty("criteria").GetProperty("allOf")[0];
                    var quoted = query.GetProperty("query").GetString()!.Split('\'');
                    return (
                        Deployment.Name(rule).Replace("publishgate-publishgate-dev-", "", StringComparison.Ordinal),
                        quoted[1],
                        quoted[3],
                        quoted.ElementAtOrDefault(5) ?? ""
                    );
                })
                .Order()
        );

    [BicepFact]
    public void Alerts_Each_IsInTheHandbook()
    {
        var handbook = Repository.Read("infra/README.md");
        string[] types = ["Microsoft.Insights/scheduledQueryRules", "Microsoft.Insights/metricAlerts"];

        Assert.All(
            types.SelectMany(Deployment.Of("prod").OfType).Select(Deployment.Name),
            name =>
                Assert.Contains(
                    $"`{name.Replace("publishgate-publishgate-dev-", "", StringComparison.Ordinal)}`",
                    handbook,
                    StringComparison.Ordinal
                )
        );
    }
}
