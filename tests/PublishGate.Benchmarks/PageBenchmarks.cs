using System.Text;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using PublishGate.Scanning;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fingerprints;
using PublishGate.Scanning.Pages;
using PublishGate.Scanning.Policies;

namespace PublishGate.Benchmarks;

/// <summary>
/// The scan of whole pages against AngleSharp alone on the same pages: those of the folder that
/// <c>PUBLISHGATE_PAGES</c> names, or one that is built here.
/// </summary>
[MemoryDiagnoser]
public class PageBenchmarks
{
    private readonly Scanner _scanner = new(
        Policy.Default,
        new Fingerprinter(Encoding.ASCII.GetBytes("a key for benchmarks only")),
        TimeProvider.System
    );

    private byte[][] _pages = [];
    private string[] _texts = [];

    [GlobalSetup]
    public void Load()
    {
        _pages = Environment.GetEnvironmentVariable("PUBLISHGATE_PAGES") is { Length: > 0 } folder
            ? [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)]
            : [Encoding.UTF8.GetBytes(BuiltPage())];
        _texts = [.. _pages.Select(page => PageEncoding.Decode(page).Text)];
    }

    [Benchmark(Baseline = true)]
    public int Parse()
    {
        var elements = 0;
        foreach (var text in _texts)
        {
            elements += new HtmlParser().ParseDocument(text).ChildElementCount;
        }

        return elements;
    }

    [Benchmark]
    public int Scan()
    {
        var findings = 0;
        foreach (var page in _pages)
        {
            findings += _scanner.Scan(new MemoryContent(page), "page.html").Findings.Length;
        }

        return findings;
    }

    private static string BuiltPage()
    {
        var page = new StringBuilder("<!doctype html><html lang=en><head><title>A story</title></head><body>");
        for (var i = 0; i < 500; i++)
        {
            page.Append("<p class=\"story__text\" data-id=\"p-")
                .Append(i)
                .Append("\">Words of a story, one after another, ");
            page.Append("with a <a href=\"/topics/").Append(i).Append("?from=story\">link</a> &amp; more words.</p>");
        }

        page.Append("<script id=\"__NEXT_DATA__\" type=\"application/json\">{\"props\":{\"blocks\":[");
        for (var i = 0; i < 500; i++)
        {
            page.Append("{\"id\":\"block-")
                .Append(i)
                .Append("\",\"text\":\"<p>Words of a story</p>\",\"order\":")
                .Append(i)
                .Append("},");
        }

        return page.Append("null]}}</script></body></html>").ToString();
    }
}
