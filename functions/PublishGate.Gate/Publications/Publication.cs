using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace PublishGate.Gate.Publications;

/// <summary>One revision of one page with everything it ships: the document that the gate decides on.</summary>
/// <remarks>
/// A round is one complete look at all artifacts: it starts with a submission or a re-scan and ends with a verdict or at
/// its deadline. Results name the round they belong to, so that late and repeated ones change nothing.
/// </remarks>
public sealed record Publication
{
    public required string Id { get; init; }

    public required string Revision { get; init; }

    public required PublicationState State { get; init; }

    /// <summary>The artifacts, the page first.</summary>
    public required ImmutableArray<ManifestEntry> Manifest { get; init; }

    public required DateTimeOffset SubmittedAt { get; init; }

    /// <summary>SHA-256 of what was asked for, by which a repeated request is told from a conflicting one.</summary>
    public required string RequestHash { get; init; }

    /// <summary>Counts the looks at this revision, from 1.</summary>
    public int Round { get; init; } = 1;

    /// <summary>Where this round reads: staged content before the release, public content after it.</summary>
    public ContentArea Area { get; init; }

    /// <summary>When the gate stops waiting; null while it waits for nothing.</summary>
    public DateTimeOffset? Deadline { get; init; }

    /// <summary>The deadline passed before this round had all its reports.</summary>
    public bool IsOverdue { get; init; }

    /// <summary>Where the CMS wants to be told of decisions.</summary>
    public Uri? Callback { get; init; }

    public ImmutableArray<Override> Overrides { get; init; } = [];

    /// <summary>It, or the revision that it replaces, was held, so that its release is news to the editors.</summary>
    public bool WasHeld { get; init; }

    public DateTimeOffset? ReleasedAt { get; init; }

    /// <summary>Public paths that a release may have copied before it was refused; null for none.</summary>
    /// <remarks>A re-scan starts a new manifest, which may not name them any more.</remarks>
    public ImmutableArray<string>? MaybePublic { get; init; }

    /// <summary>Every public path that this revision may have brought out.</summary>
    [JsonIgnore]
    public IEnumerable<string> PublicPaths =>
        Manifest.Select(entry => entry.PublicPath).Concat(MaybePublic ?? []).Distinct(StringComparer.Ordinal);

    [JsonIgnore]
    public PublicationKey Key => new(Id, Revision);

    [JsonIgnore]
    public ManifestEntry Page => Manifest[0];

    /// <summary>Every artifact's scan of this round has ended.</summary>
    [JsonIgnore]
    public bool IsSettled => Manifest.All(entry => entry.IsSettled);

    /// <summary>A round is under way.</summary>
    [JsonIgnore]
    public bool IsAwaitingReports =>
        Deadline is not null && State is not (PublicationState.Releasing or PublicationState.Superseded);

    /// <summary>Whether this revision was submitted after another one of the same publication.</summary>
    public bool IsLaterThan(Publication other) =>
        (SubmittedAt, Revision).CompareTo((other.SubmittedAt, other.Revision)) > 0;
}
