using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Policies;

/// <summary>A term that is reported wherever it stands, also where readers see it.</summary>
public sealed record FlagEntry : PolicyEntry
{
    public required string Term { get; init; }

    public required Severity Severity { get; init; }
}
