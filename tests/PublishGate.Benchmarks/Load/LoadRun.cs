using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using PublishGate.Cli.Tests.Serving;

namespace PublishGate.Benchmarks.Load;

/// <summary>Publishes many stories with assets at a gate in a process of its own, and prints how it did.</summary>
/// <remarks>
/// Every story and every asset is different, so nothing is found by its hash; every fifth story leaks and is held. The gate
/// starts with all files in staging, so that it scans uploads and publications at the same time, as on a busy day.
/// </remarks>
internal static class LoadRun
{
    private const int Callers = 16;

    public static async Task<int> RunAsync(int publications, int assets)
    {
        var folder = Directory.CreateTempSubdirectory("publishgate-load-").FullName;
        try
        {
            for (var i = 0; i < publications; i++)
            {
                Stage(folder, i, assets);
            }

            await using var serve = await ServeProcess.StartAsync(folder, ("PublishGate__DeadlineSeconds", "600"));
            await serve.PublishAsync("warm-up", "1", "story-0.html", waitSeconds: 60);
            return await MeasureAsync(serve, publications, assets);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<int> MeasureAsync(ServeProcess serve, int publications, int assets)
    {
        var latencies = new ConcurrentBag<double>();
        var wrong = 0;
        var clock = Stopwatch.StartNew();
        await Parallel.ForAsync(
            0,
            publications,
            new ParallelOptions { MaxDegreeOfParallelism = Callers },
            async (i, _) =>
            {
                var started = Stopwatch.GetTimestamp();
                var answer = await serve.PublishAsync($"story-{i}", "1", $"story-{i}.html", waitSeconds: 120);
                latencies.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
                if (answer?["state"]?.ToString() != (IsLeaking(i) ? "held" : "released"))
                {
                    Interlocked.Increment(ref wrong);
                }
            }
        );
        var seconds = clock.Elapsed.TotalSeconds;
        var sorted = latencies.Order().ToArray();
        Console.WriteLine(
            $"{publications} publications with {assets} assets each, {Callers} callers, {Environment.ProcessorCount} cores"
        );
        Console.WriteLine(
            $"  {publications / seconds:F1} publications/s ({publications * (assets + 1) / seconds:F0} artifacts/s), {seconds:F1} s in all"
        );
        Console.WriteLine($"  latency p50 {Percentile(sorted, 0.5):F0} ms, p99 {Percentile(sorted, 0.99):F0} ms");
        Console.WriteLine($"  peak memory of the gate {serve.PeakMemory / 1048576.0:F0} MiB");
        Console.WriteLine($"  wrong verdicts: {wrong}");
        return wrong == 0 ? 0 : 1;
    }

    private static bool IsLeaking(int i) => i % 5 == 0;

    private static double Percentile(double[] sorted, double share) =>
        sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))];

    private static void Stage(string folder, int story, int assets)
    {
        var staged = Directory.CreateDirectory(Path.Combine(folder, "staged")).FullName;
        var audio = new StringBuilder();
        for (var i = 0; i < assets; i++)
        {
            var name = $"story-{story}-{i}.mp3";
            audio.Append($"<audio src=\"{name}\"></audio>");
            File.WriteAllBytes(Path.Combine(staged, name), Audio(story, i));
        }

        File.WriteAllText(Path.Combine(staged, $"story-{story}.html"), Page(story, audio.ToString()));
    }

    /// <summary>About 60 kB: paragraphs, and the same again as hydration data, as many sites ship it.</summary>
    private static string Page(int story, string audio)
    {
        var text = new StringBuilder();
        var data = new StringBuilder();
        for (var i = 0; i < 150; i++)
        {
            var paragraph =
                $"Paragraph {i} of story {story}: the council met again and decided to decide later, as it did before.";
            text.Append($"<p class=\"body-{i}\" data-index=\"{i}\">{paragraph}</p>\n");
            data.Append($"{{\"type\":\"paragraph\",\"id\":{(story * 1000) + i},\"text\":\"{paragraph}\"}},");
        }

        var leak = IsLeaking(story) ? $"\"caller\":{{\"phone\":\"+7 999 {100 + (story % 900)} 01 37\"}}," : "";
        return $$"""
            <!doctype html><html lang="en"><head><title>Story {{story}}</title></head><body><h1>Story {{story}}</h1>
            {{text}}{{audio}}
            <script id="__NEXT_DATA__" type="application/json">{ {{leak}}"body":[{{data}}null]}</script></body></html>
            """;
    }

    /// <summary>An ID3v2.3 title, then about 400 kB of silent MPEG frames.</summary>
    private static byte[] Audio(int story, int index)
    {
        var title = Encoding.ASCII.GetBytes($"\0Recording {story}-{index}");
        var frame = new byte[417];
        ((ReadOnlySpan<byte>)[0xFF, 0xFB, 0x90, 0x00]).CopyTo(frame);
        byte[] tag = [.. "TIT2"u8, 0, 0, 0, (byte)title.Length, 0, 0, .. title];
        return
        [
            .. "ID3"u8,
            3,
            0,
            0,
            0,
            0,
            0,
            (byte)tag.Length,
            .. tag,
            .. Enumerable.Repeat(frame, 1000).SelectMany(each => each),
        ];
    }
}
