using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using PublishGate.Scanning;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fingerprints;
using PublishGate.Scanning.Policies;

namespace PublishGate.Benchmarks;

/// <summary>One page in growing sizes: time and memory for each megabyte stay the same.</summary>
[MemoryDiagnoser]
public class PageSizeBenchmarks
{
    private readonly Scanner _scanner = new(
        Policy.Default,
        new Fingerprinter(Encoding.ASCII.GetBytes("a key for benchmarks only")),
        TimeProvider.System
    );

    private byte[] _page = [];

    [Params(1, 2, 5, 10, 20)]
    public int Megabytes { get; set; }

    [GlobalSetup]
    public void Build()
    {
        var page = new StringBuilder("<!doctype html><html lang=en><head><title>A story</title></head><body>");
        for (var i = 0; page.Length < Megabytes * 1_000_000; i++)
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"<section class=\"story__part\" data-part='{{\"order\":{i},\"kind\":\"text\"}}'><p>Words of a story, part {i}, with a "
            );
            page.Append(
                CultureInfo.InvariantCulture,
                $"<a href=\"/topics/{i}?from=story\">link</a> &amp; more words.</p>"
            );
            page.Append(
                CultureInfo.InvariantCulture,
                $"<script>var part{i} = {{ id: 'part-{i}', open: true }};</script></section>"
            );
        }

        _page = Encoding.UTF8.GetBytes(page.Append("</body></html>").ToString());
    }

    [Benchmark]
    public int Scan() => _scanner.Scan(new MemoryContent(_page), "page.html").Gaps.Length;
}
