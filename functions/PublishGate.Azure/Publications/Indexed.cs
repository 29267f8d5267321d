using PublishGate.Gate.Publications;

namespace PublishGate.Azure.Publications;

/// <summary>What lookups find a revision by.</summary>
/// <param name="State">Its state.</param>
/// <param name="SubmittedAt">When it was submitted; never changes.</param>
/// <param name="Deadline">Its deadline.</param>
/// <param name="PathsHash">A hash of the paths that its manifest names; of none once it is superseded.</param>
internal sealed record Indexed(
    PublicationState State,
    DateTimeOffset SubmittedAt,
    DateTimeOffset? Deadline,
    string PathsHash
)
{
    public static Indexed Of(Publication publication) =>
        new(
            publication.State,
            publication.SubmittedAt.ToUniversalTime(),
            publication.Deadline?.ToUniversalTime(),
            KeyText.Hash(string.Join('\n', PathsOf(publication).Order(StringComparer.Ordinal)), 32)
        );

    /// <summary>The paths by which a revision is found.</summary>
    public static HashSet<string> PathsOf(Publication publication) =>
        publication.State == PublicationState.Superseded
            ? []
            : [.. publication.Manifest.SelectMany(entry => new[] { entry.StagedPath, entry.PublicPath })];

    /// <summary>The lookups that a change has and the version before it had not.</summary>
    public static IEnumerable<Lookup> Added(Publication next, Indexed? before)
    {
        var after = Of(next);
        if (after.PathsHash != before?.PathsHash)
        {
            foreach (var path in PathsOf(next))
            {
                yield return Lookup.ByPath(next.Key, path);
            }
        }

        foreach (var lookup in after.Moving(next.Key).Except(before?.Moving(next.Key) ?? []))
        {
            yield return lookup;
        }
    }

    /// <summary>The lookups by state and deadline that the version before had and the change has not.</summary>
    public static IEnumerable<Lookup> Left(Publication next, Indexed? before) =>
        (before?.Moving(next.Key) ?? []).Except(Of(next).Moving(next.Key));

    private IEnumerable<Lookup> Moving(PublicationKey key)
    {
        yield return Lookup.ByState(key, State, SubmittedAt);
        if (Deadline is { } deadline)
        {
            yield return Lookup.ByDeadline(key, deadline);
        }
    }
}
