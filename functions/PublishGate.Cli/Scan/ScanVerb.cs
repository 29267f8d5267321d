using PublishGate.Cli.Scan.Results;
using PublishGate.Cli.Settings;
using PublishGate.Scanning;
using PublishGate.Scanning.Policies;
using PublishGate.Scanning.Reports;

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
        var verdict =
            options.Format == ResultFormat.Json
                ? await WriteJsonAsync(scanner, targets, options, cancellation)
                : await WriteAsync(scanner, targets, options, cancellation);
        await terminal.Output.WriteLineAsync();
        NoteUnused(policy, scanner.Use);
        return ExitCode.Of(verdict);
    }

    private async Task<Verdict> WriteJsonAsync(
        Scanner scanner,
        IReadOnlyList<ScanTarget> targets,
        ScanOptions options,
        CancellationToken cancellation
    )
    {
        JsonArtifact Keep(ScanResult result) => JsonResults.Artifact(result, options.Reveal);
        var artifacts = await ScanAsync(scanner, targets, options, Keep, cancellation);
        return JsonResults.Write(scanner.Ruleset, artifacts, terminal.Output);
    }

    private async Task<Verdict> WriteAsync(
        Scanner scanner,
        IReadOnlyList<ScanTarget> targets,
        ScanOptions options,
        CancellationToken cancellation
    )
    {
        var started = terminal.Time.GetUtcNow();
        var run = new ScanRun
        {
            Results = [.. await ScanAsync(scanner, targets, options, result => result, cancellation)],
            Ruleset = scanner.Ruleset,
            Started = started,
            Ended = terminal.Time.GetUtcNow(),
        };
        var text =
            options.Format == ResultFormat.Sarif
                ? SarifResults.Of(run, options.Reveal)
                : TextResults.Of(run, options.Reveal);
        await terminal.Output.WriteAsync(text);
        return run.Verdict;
    }

    private Task<T[]> ScanAsync<T>(
        Scanner scanner,
        IReadOnlyList<ScanTarget> targets,
        ScanOptions options,
        Func<ScanResult, T> keep,
        CancellationToken cancellation
    ) =>
        ScanProgress.ShowAsync(
            terminal,
            targets.Count,
            done => new TargetScanner(scanner, terminal).ScanAsync(targets, options.Jobs, keep, done, cancellation)
        );

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
}
