using System.Collections.Immutable;
using PublishGate.Gate.Publications;
using PublishGate.Scanning.Reports;

namespace PublishGate.Functions.Http;

/// <summary>What the API tells of a revision. Holds no raw value.</summary>
public sealed record PublicationView
{
    public required string Id { get; init; }

    public required string Revision { get; init; }

    public required PublicationState State { get; init; }

    /// <summary>Absent while reports are awaited.</summary>
    public Verdict? Verdict { get; init; }

    public required DateTimeOffset SubmittedAt { get; init; }

    public DateTimeOffset? Deadline { get; init; }

    public DateTimeOffset? ReleasedAt { get; init; }

    public bool Overdue { get; init; }

    public int Round { get; init; }

    /// <summary>Everything found, what blocks first.</summary>
    public required ImmutableArray<FindingView> Findings { get; init; }

    /// <summary>Everything that could not be read.</summary>
    public required ImmutableArray<GapView> Gaps { get; init; }

    /// <summary>Of what is public now: files of earlier revisions that this one does not use, and that are public still.</summary>
    public required ImmutableArray<string> StillPublic { get; init; }

    public required ImmutableArray<ArtifactView> Artifacts { get; init; }

    public required ImmutableArray<Override> Overrides { get; init; }

    public required ImmutableArray<AuditView> Audit { get; init; }

    /// <summary>All revisions of the publication, latest first.</summary>
    public required ImmutableArray<RevisionView> Revisions { get; init; }

    public sealed record ArtifactView(
        string Path,
        string PublicPath,
        ArtifactRole Role,
        string? Sha256,
        long? Bytes,
        string? MediaType,
        string? Ruleset
    );

    public sealed record FindingView(
        string Artifact,
        string Rule,
        Severity Severity,
        Channel Channel,
        string Place,
        int? Line,
        int? Column,
        long? Offset,
        long? Length,
        string Excerpt,
        string Fingerprint,
        string Message,
        string Remedy,
        bool Overridden,
        ImmutableArray<FindingPlace> Also
    );

    public sealed record GapView(string Artifact, GapReason Reason, string Place, string Message);

    public sealed record AuditView(DateTimeOffset At, string Revision, string Action, string Actor, string Detail);

    public sealed record RevisionView(string Revision, PublicationState State, DateTimeOffset SubmittedAt);
}
