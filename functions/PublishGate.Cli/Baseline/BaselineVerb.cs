using PublishGate.Cli.Scan;
using PublishGate.Cli.Settings;
using PublishGate.Scanning;
using PublishGate.Scanning.Reports;

namespace PublishGate.Cli.Baseline;

/// <summary><c>publishgate baseline</c>: what it does.</summary>
internal sealed class BaselineVerb(Terminal terminal)
{
    private static readonly string[] PageTypes = ["text/html", "application/xhtml+xml"];

    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(BaselineOptions options, CancellationToken cancellation)
    {
        RefuseToReplace(options);
        var policy = PolicyFile.Load(options.Policy);
        var targets = ScanTargets.Find(options.Paths);
        var limits = TargetScanner.LimitsFor(targets, options.Jobs);
        var scanner = new Scanner(policy, FingerprintKey.Load(terminal), terminal.Time, limits);
        var reports = await ScanProgress.ShowAsync(
            terminal,
            targets.Count,
            done =>
                new TargetScanner(scanner, terminal).ScanAsync(
                    targets,
                    options.Jobs,
                    result => result.Scanned.Report,
                    done,
                    cancellation
                )
        );
        var pages = reports.Where(IsPage).ToList();
        var entries = Furniture.Of(pages, options.Pages);
        if (entries.Count == 0)
        {
            terminal.Note($"nothing is on as many of the {pages.Count} pages, so there is no baseline to write.");
            return ExitCode.Clean;
        }

        Save(options.Output, BaselineFile.Write(entries, pages.Count, terminal.Time.GetUtcNow()));
        Tell(entries, pages.Count, options.Output);
        return ExitCode.Clean;
    }

    private static bool IsPage(Report report) => PageTypes.Contains(report.MediaType, StringComparer.Ordinal);

    private static void RefuseToReplace(BaselineOptions options)
    {
        if (File.Exists(options.Output) && !options.Overwrite)
        {
            throw new CommandFailedException(
                $"'{Printable.Of(options.Output)}' is there already; name another with --output, or give --overwrite."
            );
        }
    }

    private static void Save(string path, string text)
    {
        try
        {
            File.WriteAllText(path, text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException($"'{Printable.Of(path)}' cannot be written.");
        }
    }

    private void Tell(IReadOnlyList<FurnitureEntry> entries, int pages, string path)
    {
        terminal.Output.WriteLine($"On at least half of {pages} pages, for you to review:");
        foreach (var (finding, at, count) in entries)
        {
            terminal.Output.WriteLine(
                $"  {count} pages  {KebabCase.Name(finding.Severity), -5}  {finding.Rule}: {Printable.Of(finding.Excerpt)}"
            );
            terminal.Output.WriteLine($"      {KebabCase.Name(at.Channel)} at {Printable.Of(at.Place)}");
        }

        terminal.Output.WriteLine(
            $"Written to {Printable.Of(path)}. Delete what should not ship, then name it in your policy."
        );
    }
}
