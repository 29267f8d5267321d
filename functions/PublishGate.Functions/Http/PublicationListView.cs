using PublishGate.Gate.Publications;

namespace PublishGate.Functions.Http;

/// <summary>What the API tells of several revisions.</summary>
/// <param name="More">There are more of them than were asked for.</param>
public sealed record PublicationListView(IReadOnlyList<PublicationListView.Listed> Publications, bool More)
{
    /// <param name="Location">Where to ask for all that is known of it.</param>
    public sealed record Listed(
        string Id,
        string Revision,
        PublicationState State,
        DateTimeOffset SubmittedAt,
        bool Overdue,
        string Location
    );
}
