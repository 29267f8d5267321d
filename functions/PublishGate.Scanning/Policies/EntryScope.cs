using System.Collections.Immutable;
using PublishGate.Scanning.Detection;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Policies;

/// <summary>Where an entry counts. An empty set or a missing section stands for everything.</summary>
/// <param name="Rules">Ids of rules.</param>
/// <param name="Channels">Channels.</param>
/// <param name="Section">A section of the site, by the artifact's path.</param>
public sealed record EntryScope(
    ImmutableHashSet<string> Rules,
    ImmutableHashSet<Channel> Channels,
    PathPattern? Section
)
{
    public static EntryScope Everything { get; } = new([], [], null);

    public bool Covers(Detected detected) =>
        (Rules.IsEmpty || Rules.Contains(detected.Rule.Id))
        && (Channels.IsEmpty || Channels.Contains(detected.Fragment.Channel));

    public bool CoversPath(string? path) => Section is null || (path is not null && Section.Matches(path));
}
