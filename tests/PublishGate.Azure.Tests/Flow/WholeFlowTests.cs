using PublishGate.Azure.Tests.Azurites;
using PublishGate.Cli.Demo;
using PublishGate.Gate;

namespace PublishGate.Azure.Tests.Flow;

/// <summary>A story's way through the gate on blobs and tables.</summary>
[Collection(nameof(Alone))]
public sealed class WholeFlowTests
{
    private static readonly GateOptions Options = new() { SiteHosts = ["news.example"] };

    [AzuriteFact]
    public async Task Story_UploadedPublishedHeldFixedReleasedAndExposed_IsToldAndNeverPublicBeforeItIsClean()
    {
        await using var gate = await AzureGate.StartAsync(Options);
        await gate.UploadAsync(DemoStory.PagePath, DemoStory.LeakedPage);
        await gate.UploadAsync(DemoStory.AudioPath, DemoStory.LeakedAudio);

        await gate.PublishAsync("calls", "1", DemoStory.PagePath);
        Assert.Equal("held", await gate.StateAsync("calls", "held", "released"));
        Assert.Empty(await gate.PublishedAsync());
        await AssertAlertAsync(gate, "Held: calls");

        await gate.UploadAsync(DemoStory.PagePath, DemoStory.CleanPage);
        await gate.PostAsync("/api/rescans", new { publication = "calls" });
        await AssertAlertAsync(gate, "Held: calls");
        Assert.Empty(await gate.PublishedAsync());

        await gate.UploadAsync(DemoStory.AudioPath, DemoStory.CleanAudio);
        await gate.PostAsync("/api/rescans", new { publication = "calls" });
        Assert.Equal("released", await gate.StateAsync("calls", "released"));
        await AssertAlertAsync(gate, "Released: calls");
        var published = await gate.PublishedAsync();
        Assert.Equal([DemoStory.AudioPath, DemoStory.PagePath], published.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(DemoStory.CleanPage, published[DemoStory.PagePath]);
        Assert.Equal(DemoStory.CleanAudio, published[DemoStory.AudioPath]);

        await gate
            .Public.GetBlobClient(DemoStory.AudioPath)
            .UploadAsync(BinaryData.FromBytes(DemoStory.LeakedAudio), overwrite: true);
        await gate.PostAsync("/api/rescans", new { released = true });
        Assert.Equal("exposed", await gate.StateAsync("calls", "exposed"));
        await AssertAlertAsync(gate, "calls");

        var audit = await gate.Http.GetStringAsync(new Uri("/api/publications/calls", UriKind.Relative));
        Assert.All(
            ["submitted", "held", "rescan-requested", "cleared", "released", "exposed"],
            action => Assert.Contains($"\"{action}\"", audit, StringComparison.Ordinal)
        );
        Assert.DoesNotContain(DemoStory.Secrets, secret => audit.Contains(secret, StringComparison.Ordinal));
    }

    private static async Task AssertAlertAsync(AzureGate gate, string text)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var alert = await gate.Alerts.NextAsync(patience.Token);
        Assert.Contains(text, alert.ToJsonString(), StringComparison.Ordinal);
    }
}
