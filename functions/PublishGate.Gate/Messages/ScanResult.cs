using PublishGate.Scanning.Reports;

namespace PublishGate.Gate.Messages;

/// <summary>The scan of one artifact in one round has ended. The report itself is in the report store.</summary>
/// <param name="Id">The publication.</param>
/// <param name="Revision">Its revision.</param>
/// <param name="Round">The round that asked.</param>
/// <param name="StagedPath">The manifest entry.</param>
/// <param name="Sha256">The bytes that were scanned; null if none were.</param>
/// <param name="Bytes">Their size.</param>
/// <param name="Ruleset">The ruleset of the report; null if there is none.</param>
/// <param name="Problem">Why there is no report.</param>
public sealed record ScanResult(
    string Id,
    string Revision,
    int Round,
    string StagedPath,
    string? Sha256 = null,
    long? Bytes = null,
    string? Ruleset = null,
    Gap? Problem = null
);
