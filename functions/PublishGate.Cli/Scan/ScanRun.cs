using System.Collections.Immutable;
using PublishGate.Scanning.Reports;

namespace PublishGate.Cli.Scan;

/// <summary>All that one run of <c>scan</c> found, in the order of its targets.</summary>
internal sealed record ScanRun
{
    public required ImmutableArray<ScanResult> Results { get; init; }

    public required string Ruleset { get; init; }

    public required DateTimeOffset Started { get; init; }

    public required DateTimeOffset Ended { get; init; }

    public Verdict Verdict =>
        Results.All(result => result.Scanned.Report.Verdict == Verdict.Release) ? Verdict.Release : Verdict.Hold;
}
