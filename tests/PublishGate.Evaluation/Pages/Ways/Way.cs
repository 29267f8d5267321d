using PublishGate.Evaluation.Pages.Leaks;

namespace PublishGate.Evaluation.Pages.Ways;

/// <summary>One way in which a value ships unseen.</summary>
/// <param name="Channel">The group it is counted in.</param>
/// <param name="Name">The way itself, for the list of misses.</param>
/// <param name="At">Where in the page it goes.</param>
/// <param name="Write">The markup for a leak, or null if this way cannot carry it.</param>
internal sealed record Way(string Channel, string Name, Spot At, Func<Leak, Dice, string?> Write);
