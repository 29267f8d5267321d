using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Policies;

/// <summary>What a kind of finding does in a part of the site.</summary>
public sealed record SeverityEntry : PolicyEntry
{
    public required EntryScope Scope { get; init; }

    /// <summary>The severity; null to ignore.</summary>
    public required Severity? Severity { get; init; }

    /// <summary>Keeps the severity for values that readers see as well; null for the policy's own rule on that.</summary>
    public bool? EvenIfVisible { get; init; }
}
