using PublishGate.Gate.Messages;
using PublishGate.Gate.Publications;

namespace PublishGate.Functions.Callbacks;

/// <summary>What the CMS is told of a decision.</summary>
/// <param name="Blocking">How many findings hold it.</param>
/// <param name="Gaps">How many parts could not be read.</param>
/// <param name="StillPublic">Files of earlier revisions that are public still, although this one does not use them.</param>
/// <param name="Location">Where to ask for all that is known of it.</param>
public sealed record CallbackBody(
    string Id,
    string Revision,
    int Round,
    DecisionKind Decision,
    PublicationState State,
    DateTimeOffset At,
    int Blocking,
    int Gaps,
    IReadOnlyList<string>? StillPublic,
    string Location
);
