using System.Net;
using System.Net.Http.Headers;
using System.Text;
using PublishGate.Functions.Alerts;
using PublishGate.Functions.Settings;

namespace PublishGate.Functions.Slack;

/// <summary>Posts alerts to an incoming webhook. What fails is tried again from the topic.</summary>
public sealed class SlackAlerts(HttpClient http, PublishGateSettings settings, TimeProvider time) : IAlertChannel
{
    private static readonly TimeSpan ShortestWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    /// <exception cref="TryLaterException">Slack answered 429; the wait is its <c>Retry-After</c> (RFC 9110, 10.2.3).</exception>
    public async Task SendAsync(Alert alert, CancellationToken cancellation)
    {
        using var content = new StringContent(SlackMessage.Of(alert).ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(settings.SlackWebhookUrl, content, cancellation);
        if (response.StatusCode == HttpStatusCode.TooManyRequests)
        {
            throw new TryLaterException(WaitOf(response.Headers.RetryAfter));
        }

        // Not EnsureSuccessStatusCode: what is thrown is logged, and the address of a webhook is a secret.
        if (!response.IsSuccessStatusCode)
        {
            throw new HttpRequestException(
                $"Slack answered {(int)response.StatusCode}.",
                inner: null,
                response.StatusCode
            );
        }
    }

    private TimeSpan WaitOf(RetryConditionHeaderValue? retryAfter)
    {
        var wait = retryAfter?.Delta ?? retryAfter?.Date - time.GetUtcNow() ?? ShortestWait;
        return wait < ShortestWait ? ShortestWait
            : wait > LongestWait ? LongestWait
            : wait;
    }
}
