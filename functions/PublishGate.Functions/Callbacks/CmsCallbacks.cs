using System.Globalization;
using System.Net;
using System.Text;
using PublishGate.Functions.Settings;
using PublishGate.Gate.Assessments;
using PublishGate.Gate.Messages;

namespace PublishGate.Functions.Callbacks;

/// <summary>Posts decisions to the address that the CMS named, signed. What fails is tried again from the topic.</summary>
public sealed class CmsCallbacks(HttpClient http, Assessor assessor, PublishGateSettings settings, TimeProvider time)
{
    public async Task SendAsync(GateDecision decision, string messageId, CancellationToken cancellation)
    {
        if (decision.Callback is not { } address)
        {
            return;
        }

        var assessment = await assessor.AssessAsync(decision.Manifest, decision.Overrides, cancellation);
        var body = GateJson.Write(
            new CallbackBody(
                decision.Id,
                decision.Revision,
                decision.Round,
                decision.Kind,
                decision.State,
                decision.At,
                assessment.Blocking.Length,
                assessment.Gaps.Length,
                decision.StillPublic,
                $"/api/publications/{decision.Id}?revision={decision.Revision}"
            ),
            CallbackTypes.Json
        );
        var timestamp = time.GetUtcNow().ToUnixTimeSeconds();
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        request.Headers.Add(CallbackSignature.IdHeader, messageId);
        request.Headers.Add(CallbackSignature.TimestampHeader, timestamp.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add(
            CallbackSignature.SignatureHeader,
            CallbackSignature.Of(settings.CallbackSecret.Span, messageId, timestamp, body)
        );
        using var response = await http.SendAsync(request, cancellation);
        if (
            response.StatusCode
            is >= HttpStatusCode.BadRequest
                and < HttpStatusCode.InternalServerError
                and not (HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests)
        )
        {
            throw new UndeliverableException($"The CMS refused its callback with {(int)response.StatusCode}.");
        }

        if (!response.IsSuccessStatusCode)
        {
            throw new HttpRequestException(
                $"The CMS answered its callback with {(int)response.StatusCode}.",
                inner: null,
                response.StatusCode
            );
        }
    }
}
