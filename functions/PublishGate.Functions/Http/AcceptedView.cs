using PublishGate.Gate.Publications;

namespace PublishGate.Functions.Http;

/// <summary>What the API tells of a revision that was taken and is not decided yet.</summary>
/// <param name="Location">Where to ask how it stands.</param>
public sealed record AcceptedView(string Id, string Revision, PublicationState State, string Location);
