using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using Xunit.Abstractions;

namespace PublishGate.Cli.Tests.Serving;

/// <summary>Promise 3: a crash at any point loses nothing and releases nothing.</summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private const int Publications = 200;
    private const int Kills = 5;

    [Fact]
    public async Task Serve_KilledAtRandomMoments_BringsEveryPublicationToItsVerdictAndLosesNoAlert()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        using var folder = new TemporaryFolder();
        using var slack = new FakeSlack();
        (string, string)[] settings =
        [
            ("PublishGate__SlackWebhookUrl", slack.Address),
            ("PublishGate__DeadlineSeconds", "120"),
        ];
        for (var i = 0; i < Publications; i++)
        {
            folder.Write($"staged/story-{i}.html", Page(i));
            folder.Write($"staged/story-{i}.txt.jpg", "not a picture");
        }

        var accepted = new ConcurrentDictionary<int, bool>();
        for (var kill = 0; kill < Kills; kill++)
        {
            await using var serve = await ServeProcess.StartAsync(folder.Path, settings);
            var publishing = PublishAllAsync(serve, accepted);
            await Task.Delay(random.Next(50, 1200));
            await serve.KillAsync();
            await publishing;
        }

        await using var last = await ServeProcess.StartAsync(folder.Path, settings);
        await PublishAllAsync(last, accepted);
        Assert.Equal(Publications, accepted.Count);
        var states = await SettledAsync(last);

        for (var i = 0; i < Publications; i++)
        {
            var isPublic = File.Exists(folder.Of($"public/story-{i}.html"));
            Assert.Equal((i, IsLeaking(i) ? "held" : "released", !IsLeaking(i)), (i, states[i], isPublic));
        }

        await slack.WaitForAsync(Enumerable.Range(0, Publications).Where(IsLeaking).Select(i => $"Held: story-{i} "));
        output.WriteLine(
            $"{slack.Count} alerts for {Enumerable.Range(0, Publications).Count(IsLeaking)} held publications"
        );
    }

    private static bool IsLeaking(int i) => i % 3 == 0;

    private static string Page(int i) =>
        $"<!doctype html><html lang=en><title>Story {i}</title><p>Story {i}</p>"
        + (
            IsLeaking(i)
                ? $"<script>var state = {{\"caller\": {{\"phone\": \"+7 999 {100 + i} 01 37\"}}}}</script>"
                : ""
        );

    private static async Task PublishAllAsync(ServeProcess serve, ConcurrentDictionary<int, bool> accepted) =>
        await Parallel.ForAsync(
            0,
            Publications,
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            async (i, _) =>
            {
                if (
                    !accepted.ContainsKey(i)
                    && await serve.PublishAsync($"story-{i}", "1", $"story-{i}.html") is not null
                )
                {
                    accepted[i] = true;
                }
            }
        );

    private static async Task<Dictionary<int, string>> SettledAsync(ServeProcess serve)
    {
        var states = new Dictionary<int, string>();
        for (var attempt = 0; attempt < 600 && states.Count < Publications; attempt++)
        {
            for (var i = 0; i < Publications; i++)
            {
                var state = states.ContainsKey(i) ? "" : await serve.StateAsync($"story-{i}");
                if (state is "held" or "released")
                {
                    states[i] = state;
                }
            }

            await Task.Delay(200);
        }

        Assert.True(states.Count == Publications, $"{Publications - states.Count} are not decided. {serve.Printed}");
        return states;
    }

    /// <summary>Takes what is posted to an incoming webhook.</summary>
    private sealed class FakeSlack : IDisposable
    {
        private readonly HttpListener _listener = new();
        private readonly ConcurrentQueue<string> _bodies = new();

        public FakeSlack()
        {
            Address = Start();
            _ = TakeAsync();
        }

        public string Address { get; }

        public int Count => _bodies.Count;

        public async Task WaitForAsync(IEnumerable<string> headlines)
        {
            var missing = headlines.ToList();
            for (var attempt = 0; attempt < 300 && missing.Count > 0; attempt++)
            {
                missing.RemoveAll(headline => _bodies.Any(body => body.Contains(headline, StringComparison.Ordinal)));
                await Task.Delay(200);
            }

            Assert.Empty(missing);
        }

        public void Dispose() => _listener.Close();

        private string Start()
        {
            for (var port = 20000 + (Environment.ProcessId % 20000); ; port++)
            {
                var address = string.Create(CultureInfo.InvariantCulture, $"http://localhost:{port}/hook/");
                _listener.Prefixes.Clear();
                _listener.Prefixes.Add(address);
                try
                {
                    _listener.Start();
                    return address;
                }
                catch (HttpListenerException)
                {
                    // The port is taken; the next one may be free.
                }
            }
        }

        private async Task TakeAsync()
        {
            try
            {
                while (true)
                {
                    var context = await _listener.GetContextAsync();
                    using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
                    _bodies.Enqueue(await reader.ReadToEndAsync());
                    context.Response.StatusCode = 200;
                    context.Response.Close();
                }
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                // The test is over.
            }
        }
    }
}
