using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection;

/// <summary>A kind of thing that should not ship.</summary>
/// <param name="Id">Stable id in kebab case, by which reports and policies speak of it: <c>phone-number</c>.</param>
/// <param name="Severity">What it does unless the policy says otherwise.</param>
/// <param name="Title">What was found, to begin a sentence: <c>A phone number</c>.</param>
/// <param name="Remedy">How to remove it, where the channel has no better advice.</param>
public sealed record Rule(string Id, Severity Severity, string Title, string Remedy)
{
    /// <summary>Keeps its severity for values that readers see as well.</summary>
    public bool EvenIfVisible { get; init; }

    /// <summary>It opens something, so that removing it is not enough: <see cref="Remedy"/> holds wherever it ships.</summary>
    public bool MustBeWithdrawn { get; init; }
}
