using System.Text;
using PublishGate.Azure.Tests.Azurites;
using PublishGate.Cli.Demo;
using PublishGate.Gate;
using Xunit.Abstractions;

namespace PublishGate.Azure.Tests.Flow;

/// <summary>Storage is gone for half a minute while publications are on their way.</summary>
[Collection(nameof(Alone))]
public sealed class OutageTests(ITestOutputHelper output)
{
    private const int Publications = 100;
    private const int AcceptedBefore = 40;
    private static readonly TimeSpan Outage = TimeSpan.FromSeconds(30);

    [AzuriteFact]
    public async Task Publications_StorageStoppedFor30Seconds_AllReachTheirVerdictAndNothingLeaks()
    {
        await using var gate = await AzureGate.StartAsync(new GateOptions { Deadline = TimeSpan.FromMinutes(10) });
        for (var i = 0; i < Publications; i++)
        {
            await gate.UploadAsync($"story-{i}.html", Page(i));
            await gate.UploadAsync($"story-{i}.mp3", Audio(i));
        }

        var accepted = 0;
        var enough = new TaskCompletionSource();
        var publishing = Parallel.ForAsync(
            0,
            Publications,
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            async (i, _) =>
            {
                await gate.PublishAsync($"story-{i}", "1", $"story-{i}.html");
                if (Interlocked.Increment(ref accepted) == AcceptedBefore)
                {
                    enough.SetResult();
                }
            }
        );
        await enough.Task;
        await gate.Azurite.StopAsync();
        output.WriteLine($"{accepted} of {Publications} were accepted when storage stopped.");
        await Task.Delay(Outage);
        await gate.Azurite.StartAsync();
        await AssertNothingLeakedAsync(gate);
        await publishing;

        for (var i = 0; i < Publications; i++)
        {
            var expected = IsLeaking(i) ? "held" : "released";
            Assert.Equal((i, expected), (i, await gate.StateAsync($"story-{i}", "held", "released")));
        }

        await AssertNothingLeakedAsync(gate);
        var published = await gate.PublishedAsync();
        Assert.Equal(
            Enumerable.Range(0, Publications).Where(i => !IsLeaking(i)).SelectMany(Paths).Order(StringComparer.Ordinal),
            published.Keys.Order(StringComparer.Ordinal)
        );
        await AssertAlertsAsync(gate);
    }

    private static bool IsLeaking(int i) => i % 3 == 0;

    private static string[] Paths(int i) => [$"story-{i}.html", $"story-{i}.mp3"];

    /// <summary>Every sixth leaks in the page, every other third one in its asset.</summary>
    private static byte[] Page(int i) =>
        Encoding.UTF8.GetBytes(
            $"<!doctype html><html lang=en><title>Story {i}</title><p>Story {i}</p><audio controls src=\"/story-{i}.mp3\"></audio>"
                + (
                    i % 6 == 0
                        ? $"<script>var state = {{\"caller\": {{\"phone\": \"+7 999 {100 + i} 01 37\"}}}}</script>"
                        : ""
                )
        );

    private static byte[] Audio(int i) => i % 6 == 3 ? DemoStory.LeakedAudio : DemoStory.CleanAudio;

    private static async Task AssertNothingLeakedAsync(AzureGate gate)
    {
        foreach (var (path, bytes) in await gate.PublishedAsync())
        {
            var i = int.Parse(path["story-".Length..path.IndexOf('.', StringComparison.Ordinal)]);
            Assert.False(IsLeaking(i), $"{path} leaks and is public.");
            Assert.Equal(path.EndsWith(".html", StringComparison.Ordinal) ? Page(i) : Audio(i), bytes);
        }
    }

    private static async Task AssertAlertsAsync(AzureGate gate)
    {
        var missing = Enumerable.Range(0, Publications).Where(IsLeaking).Select(i => $"Held: story-{i} ").ToHashSet();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (missing.Count > 0)
        {
            var alert = (await gate.Alerts.NextAsync(patience.Token)).ToJsonString();
            missing.RemoveWhere(headline => alert.Contains(headline, StringComparison.Ordinal));
        }
    }
}
