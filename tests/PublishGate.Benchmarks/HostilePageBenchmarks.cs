using System.IO.Compression;
using System.Text;
using BenchmarkDotNet.Attributes;
using PublishGate.Scanning;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fingerprints;
using PublishGate.Scanning.Policies;

namespace PublishGate.Benchmarks;

/// <summary>Pages made to cost as much as can be: time and memory stay within the limits.</summary>
[MemoryDiagnoser]
public class HostilePageBenchmarks
{
    private readonly Scanner _scanner = new(
        Policy.Default,
        new Fingerprinter(Encoding.ASCII.GetBytes("a key for benchmarks only")),
        TimeProvider.System
    );

    private byte[] _page = [];

    [Params("nesting", "comments", "base64", "regex bait", "bomb")]
    public string Kind { get; set; } = "";

    [GlobalSetup]
    public void Build() =>
        _page = Encoding.UTF8.GetBytes(
            Kind switch
            {
                "nesting" => string.Concat(Enumerable.Repeat("<div class=a><b>", 500_000)),
                "comments" => string.Concat(Enumerable.Repeat("<!-- word -->", 1_000_000)),
                "base64" => $"<p data-x='{new string('A', 10_000_000)}'>",
                "regex bait" => "<p title='" + string.Concat(Enumerable.Repeat("+7 9 a@a.a. (", 500_000)) + "'>",
                _ => string.Concat(Enumerable.Repeat($"<p data-x='{Bomb()}'>", 20)),
            }
        );

    [Benchmark]
    public int Scan() => _scanner.Scan(new MemoryContent(_page), "page.html").Gaps.Length;

    private static string Bomb()
    {
        var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Optimal))
        {
            gzip.Write(new byte[50_000_000]);
        }

        return Convert.ToBase64String(target.ToArray());
    }
}
