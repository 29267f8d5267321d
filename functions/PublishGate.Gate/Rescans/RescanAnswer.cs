using PublishGate.Gate.Publications;

namespace PublishGate.Gate.Rescans;

/// <summary>What became of a request for a re-scan.</summary>
/// <param name="Started">Revisions of which a new round has begun.</param>
/// <param name="Problem">Why none has, if the request could not be met.</param>
public sealed record RescanAnswer(IReadOnlyList<Publication> Started, RescanProblem? Problem = null);
