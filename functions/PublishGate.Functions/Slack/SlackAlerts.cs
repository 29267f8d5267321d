using System.Net;
using System.Net.Http.Headers;
using System.Text;
using PublishGate.Functions.Alerts;
using PublishGate.Functions.Settings;

namespace PublishGate.Functions.Slack;

/// <summary>Posts alerts to an incoming webhook. What fails is tried again from the topic.</summary>
public sealed class SlackAlerts(HttpClient http, PublishGateSettings settings, TimeProvider time) : IAlertChannel
{
    private const int Attempts = 3;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    public async Task SendAsync(Alert alert, CancellationToken cancellation)
    {
        var body = SlackMessage.Of(alert).ToJsonString();
        for (var attempt = 1; ; attempt++)
        {
            using var content = new StringContent(body, Encoding.UTF8, "application/json");
            using var response = await http.PostAsync(settings.SlackWebhookUrl, content, cancellation);
            if (response.StatusCode != HttpStatusCode.TooManyRequests || attempt == Attempts)
            {
                // Not EnsureSuccessStatusCode: its message would be fine, but the address of a webhook is a secret.
                ThrowUnlessSuccess(response);
                return;
            }

            await Task.Delay(WaitOf(response.Headers.RetryAfter), time, cancellation);
        }
    }

    private TimeSpan WaitOf(RetryConditionHeaderValue? retryAfter)
    {
        var wait = retryAfter?.Delta ?? retryAfter?.Date - time.GetUtcNow() ?? TimeSpan.FromSeconds(1);
        return wait < TimeSpan.Zero ? TimeSpan.Zero
            : wait > LongestWait ? LongestWait
            : wait;
    }

    private static void ThrowUnlessSuccess(HttpResponseMessage response)
    {
        if (!response.IsSuccessStatusCode)
        {
            throw new HttpRequestException(
                $"Slack answered {(int)response.StatusCode}.",
                inner: null,
                response.StatusCode
            );
        }
    }
}
