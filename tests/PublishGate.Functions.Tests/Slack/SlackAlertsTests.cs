using System.Net;
using PublishGate.Functions.Settings;
using PublishGate.Functions.Slack;
using PublishGate.Functions.Tests.Alerts;
using PublishGate.Gate.Messages;

namespace PublishGate.Functions.Tests.Slack;

public sealed class SlackAlertsTests
{
    private static readonly PublishGateSettings Settings = new()
    {
        SlackWebhookUrl = new Uri("https://hooks.example/T/B/secret"),
    };

    [Fact]
    public async Task SendAsync_TooManyRequests_WaitsAsAskedAndTriesAgain()
    {
        using var slack = new ScriptedHttp(
            ScriptedHttp.Busy(TimeSpan.Zero),
            ScriptedHttp.Busy(null),
            new(HttpStatusCode.OK)
        );
        using var http = new HttpClient(slack);

        await new SlackAlerts(http, Settings, TimeProvider.System).SendAsync(
            TestAlerts.Of(DecisionKind.Held, 1),
            default
        );

        Assert.Equal(3, slack.Bodies.Count);
        Assert.Single(slack.Bodies.Distinct());
    }

    [Fact]
    public async Task SendAsync_Refused_FailsForTheTopicToRetryWithoutTellingTheAddress()
    {
        using var slack = new ScriptedHttp(new HttpResponseMessage(HttpStatusCode.InternalServerError));
        using var http = new HttpClient(slack);

        var exception = await Assert.ThrowsAsync<HttpRequestException>(() =>
            new SlackAlerts(http, Settings, TimeProvider.System).SendAsync(TestAlerts.Of(DecisionKind.Held, 1), default)
        );

        Assert.DoesNotContain("secret", exception.ToString(), StringComparison.Ordinal);
    }
}
