using System.Net;
using PublishGate.Contracts;
using PublishGate.Functions.Callbacks;
using PublishGate.Functions.Settings;
using PublishGate.Gate.Assessments;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Publications;

namespace PublishGate.Functions.Tests.Callbacks;

public sealed class CmsCallbacksTests
{
    private static readonly byte[] Secret = [1, 2, 3];
    private static readonly GateDecision Decision = new(
        "story",
        "7",
        2,
        DecisionKind.Released,
        PublicationState.Released,
        DateTimeOffset.UnixEpoch,
        AfterHold: false,
        [],
        [],
        new Uri("https://cms.example/hook"),
        ["call.mp3"]
    );

    [Fact]
    public async Task Send_Decision_IsSignedOverExactlyWhatIsSent()
    {
        using var http = new ScriptedHttp(new HttpResponseMessage(HttpStatusCode.NoContent));

        await SendAsync(http, Decision);

        var headers = Assert.Single(http.Headers);
        var timestamp = long.Parse(headers.GetValues(CallbackSignature.TimestampHeader).Single());
        var body = Assert.Single(http.Bodies);
        Assert.Equal("00ff", headers.GetValues(CallbackSignature.IdHeader).Single());
        Assert.Equal(
            CallbackSignature.Of(Secret, "00ff", timestamp, body),
            headers.GetValues(CallbackSignature.SignatureHeader).Single()
        );
        Assert.Contains("\"stillPublic\":[\"call.mp3\"]", body, StringComparison.Ordinal);
        Assert.Contains("\"location\":\"/api/publications/story?revision=7\"", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_NoCallbackNamed_SendsNothing()
    {
        using var http = new ScriptedHttp();

        await SendAsync(http, Decision with { Callback = null });

        Assert.Empty(http.Bodies);
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.Gone)]
    public async Task Send_Refused_IsUndeliverable(HttpStatusCode status)
    {
        using var http = new ScriptedHttp(new HttpResponseMessage(status));

        await Assert.ThrowsAsync<UndeliverableException>(() => SendAsync(http, Decision));
    }

    [Theory]
    [InlineData(HttpStatusCode.RequestTimeout)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.TemporaryRedirect)]
    [InlineData(HttpStatusCode.BadGateway)]
    public async Task Send_NotTakenNow_FailsWithoutTheAddress(HttpStatusCode status)
    {
        using var http = new ScriptedHttp(new HttpResponseMessage(status));

        var exception = await Assert.ThrowsAsync<HttpRequestException>(() => SendAsync(http, Decision));

        Assert.DoesNotContain("cms.example", exception.ToString(), StringComparison.Ordinal);
    }

    private static async Task SendAsync(ScriptedHttp handler, GateDecision decision)
    {
        using var http = new HttpClient(handler, disposeHandler: false);
        var clock = new TestClock();
        var callbacks = new CmsCallbacks(
            http,
            new Assessor(new NoReports(), clock),
            new PublishGateSettings { CallbackSecret = Secret },
            clock
        );
        await callbacks.SendAsync(decision, "00ff", default);
    }
}
