using PublishGate.Cli.Scan.Results;
using PublishGate.Cli.Settings;
using PublishGate.Scanning;
using PublishGate.Scanning.Policies;

namespace PublishGate.Cli.Scan;

/// <summary><c>publishgate scan</c>: what it does.</summary>
internal sealed class ScanVerb(Terminal terminal)
{
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(ScanOptions options, CancellationToken cancellation)
    {
        var targets = ScanTargets.Find(options.Paths);
        var scanner = new Scanner(Policy.Default, FingerprintKey.Load(terminal), terminal.Time);
        var started = terminal.Time.GetUtcNow();
        var results = await ScanProgress.ShowAsync(
            terminal,
            targets.Count,
            done => new TargetScanner(scanner, terminal).ScanAsync(targets, options.Jobs, done, cancellation)
        );
        var run = new ScanRun
        {
            Results = [.. results],
            Ruleset = scanner.Ruleset,
            Started = started,
            Ended = terminal.Time.GetUtcNow(),
        };
        await terminal.Output.WriteLineAsync(Write(run, options));
        return run.ExitCode;
    }

    private static string Write(ScanRun run, ScanOptions options) =>
        options.Format switch
        {
            ResultFormat.Text => TextResults.Of(run, options.Reveal),
            ResultFormat.Json => JsonResults.Of(run, options.Reveal),
            ResultFormat.Sarif => SarifResults.Of(run, options.Reveal),
        };
}
