using System.Collections.Immutable;

namespace PublishGate.Scanning.Reports;

/// <summary>What is known of one artifact's exact bytes under one ruleset. Holds no raw value.</summary>
public sealed record Report
{
    /// <summary>SHA-256 of the bytes, 64 lower-case hex digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Size of the artifact in bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>The type that the content shows, whatever its name or header says (RFC 6838).</summary>
    public required string MediaType { get; init; }

    /// <summary>The ruleset that the scan ran under; see <see cref="Ruleset"/>.</summary>
    public required string Ruleset { get; init; }

    public ImmutableArray<Finding> Findings { get; init; } = [];

    public ImmutableArray<Gap> Gaps { get; init; } = [];

    /// <summary>The assets that a page references; empty for other artifacts.</summary>
    public ImmutableArray<AssetReference> References { get; init; } = [];

    /// <summary>How many fragments were examined, by channel.</summary>
    public ImmutableSortedDictionary<Channel, int> Coverage { get; init; } =
        ImmutableSortedDictionary<Channel, int>.Empty;

    /// <summary>A second scan of the same bytes would say the same; false if the scan failed or ran out of time.</summary>
    public bool IsFinal =>
        Gaps.All(gap => gap.Reason is not (GapReason.TimedOut or GapReason.Failed or GapReason.Unreadable));

    /// <summary>Release only if nothing blocks and nothing was left unread.</summary>
    public Verdict Verdict =>
        Gaps.IsEmpty && Findings.All(finding => finding.Severity != Severity.Block) ? Verdict.Release : Verdict.Hold;
}
