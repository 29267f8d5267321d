namespace PublishGate.Scanning.Policies;

/// <summary>Values that may ship.</summary>
public sealed record AllowEntry : PolicyEntry
{
    public required EntryScope Scope { get; init; }

    public required AllowedValues Values { get; init; }
}
