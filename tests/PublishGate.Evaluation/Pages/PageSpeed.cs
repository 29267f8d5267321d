using System.Diagnostics;
using System.Text;
using AngleSharp.Html.Parser;
using PublishGate.Scanning;
using PublishGate.Scanning.Content;

namespace PublishGate.Evaluation.Pages;

/// <summary>Time of a whole scan beside the time that AngleSharp alone takes to parse the same page, in one run.</summary>
internal static class PageSpeed
{
    private const int Repetitions = 5;

    // Without them the runtime has not compiled the parser's code for speed yet, and the ratio flatters.
    private const int WarmUps = 10;

    public static void Print(IReadOnlyList<(string Name, byte[] Bytes)> pages, Scanner scanner)
    {
        var parser = new HtmlParser();
        for (var i = 0; i < WarmUps; i++)
        {
            foreach (var (name, bytes) in pages)
            {
                parser.ParseDocument(Encoding.UTF8.GetString(bytes)).Dispose();
                scanner.Scan(new MemoryContent(bytes), name);
            }
        }

        var rows = pages
            .Select(page =>
            {
                var text = Encoding.UTF8.GetString(page.Bytes);
                var parse = Best(() => parser.ParseDocument(text).Dispose());
                var scan = Best(() => scanner.Scan(new MemoryContent(page.Bytes), page.Name));
                return (page.Name, page.Bytes.Length, Parse: parse, Scan: scan);
            })
            .ToList();
        var (parsed, scanned) = (rows.Sum(row => row.Parse), rows.Sum(row => row.Scan));
        Console.WriteLine();
        Console.WriteLine(
            $"Speed, best of {Repetitions}: scan {scanned:0} ms, AngleSharp's parse alone {parsed:0} ms, ratio {scanned / parsed:0.00}; {pages.Sum(page => (long)page.Bytes.Length) / scanned / 1000:0.0} MB/s"
        );
        foreach (var row in rows.OrderByDescending(row => row.Scan - 2 * row.Parse).Take(8))
        {
            Console.WriteLine($"  {row.Name} {row.Length} bytes: scan {row.Scan:0.0} ms, parse {row.Parse:0.0} ms");
        }
    }

    private static double Best(Action action) =>
        Enumerable
            .Range(0, Repetitions)
            .Min(_ =>
            {
                var started = Stopwatch.GetTimestamp();
                action();
                return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            });
}
