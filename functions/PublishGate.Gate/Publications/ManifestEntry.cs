using PublishGate.Scanning.Reports;

namespace PublishGate.Gate.Publications;

/// <summary>One artifact of a publication, and what the current round of scans knows of it.</summary>
public sealed record ManifestEntry
{
    public required ArtifactRole Role { get; init; }

    /// <summary>Path in staged content.</summary>
    public required string StagedPath { get; init; }

    /// <summary>Path in public content.</summary>
    public required string PublicPath { get; init; }

    /// <summary>SHA-256 of the bytes that were scanned; null until the round's scan.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Size of those bytes.</summary>
    public long? Bytes { get; init; }

    /// <summary>The ruleset of their report; null until the round's scan.</summary>
    public string? Ruleset { get; init; }

    /// <summary>Why there is no report, if the scan ended without one.</summary>
    public Gap? Problem { get; init; }

    /// <summary>Where the page names it, for a referenced asset.</summary>
    public string? Place { get; init; }

    /// <summary>This round's scan of it has ended, one way or the other.</summary>
    public bool IsSettled => Ruleset is not null || Problem is not null;

    /// <summary>The same artifact at the start of a round.</summary>
    public ManifestEntry Unsettled() => this with { Sha256 = null, Bytes = null, Ruleset = null, Problem = null };
}
