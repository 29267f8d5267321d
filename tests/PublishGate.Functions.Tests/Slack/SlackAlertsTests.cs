using System.Net;
using PublishGate.Functions.Alerts;
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

    [Theory]
    [InlineData(300, 300)]
    [InlineData(0, 1)]
    [InlineData(null, 1)]
    public async Task SendAsync_TooManyRequests_AsksToBeTriedAgainWhenSlackSays(int? retryAfter, int wait)
    {
        using var slack = new ScriptedHttp(
            ScriptedHttp.Busy(retryAfter is { } seconds ? TimeSpan.FromSeconds(seconds) : null)
        );
        using var http = new HttpClient(slack);

        var later = await Assert.ThrowsAsync<TryLaterException>(() =>
            new SlackAlerts(http, Settings, TimeProvider.System).SendAsync(TestAlerts.Of(DecisionKind.Held, 1), default)
        );

        Assert.Equal(TimeSpan.FromSeconds(wait), later.Wait);
        Assert.Single(slack.Bodies);
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
