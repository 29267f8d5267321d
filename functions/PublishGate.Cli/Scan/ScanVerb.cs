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
        var policy = PolicyFile.Load(options.Policy);
        var targets = ScanTargets.Find(options.Paths);
        var limits = TargetScanner.LimitsFor(targets, options.Jobs);
        var scanner = new Scanner(policy, FingerprintKey.Load(terminal), terminal.Time, limits);
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
        NoteUnused(policy, scanner.Use);
        Write(run, options);
        await terminal.Output.WriteLineAsync();
        return run.ExitCode;
    }

    private void NoteUnused(Policy policy, PolicyUse use)
    {
        var today = DateOnly.FromDateTime(terminal.Time.GetUtcNow().UtcDateTime);
        var unused = use.Unused(policy)
            .Select(entry => entry.Expires < today ? $"{LineOf(entry)} (expired)" : LineOf(entry))
            .ToList();
        if (unused.Count > 0)
        {
            terminal.Note($"entries of the policy that matched nothing here: {string.Join(", ", unused)}.");
        }
    }

    private static string LineOf(PolicyEntry entry) =>
        entry.File is { } file ? $"{Printable.Of(file)} line {entry.Line}" : $"line {entry.Line}";

    private void Write(ScanRun run, ScanOptions options)
    {
        switch (options.Format)
        {
            case ResultFormat.Text:
                terminal.Output.Write(TextResults.Of(run, options.Reveal));
                break;
            case ResultFormat.Json:
                JsonResults.Write(run, options.Reveal, terminal.Output);
                break;
            case ResultFormat.Sarif:
                terminal.Output.Write(SarifResults.Of(run, options.Reveal));
                break;
        }
    }
}
