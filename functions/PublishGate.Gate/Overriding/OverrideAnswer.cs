using PublishGate.Gate.Publications;

namespace PublishGate.Gate.Overriding;

/// <summary>What became of an override.</summary>
public abstract record OverrideAnswer
{
    private OverrideAnswer() { }

    /// <summary>It counts now; the revision may be on its way out.</summary>
    public sealed record Taken(Publication Publication) : OverrideAnswer;

    /// <summary>No such revision.</summary>
    public sealed record UnknownRevision : OverrideAnswer;

    /// <summary>The revision is neither held nor exposed, so nothing of it is blocked.</summary>
    public sealed record NotHeld(PublicationState State) : OverrideAnswer;

    /// <summary>Some fingerprints name nothing that blocks.</summary>
    public sealed record NotBlocking(IReadOnlyList<string> Fingerprints) : OverrideAnswer;
}
