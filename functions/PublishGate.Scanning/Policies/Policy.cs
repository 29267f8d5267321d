using System.Collections.Immutable;
using PublishGate.Scanning.Detection;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Policies;

/// <summary>What blocks, what warns, and what is allowed here.</summary>
public sealed record Policy
{
    /// <summary>The policy of an installation that has written none.</summary>
    public static Policy Default { get; } = new();

    /// <summary>Regions whose national phone numbers are recognised without a country code (ISO 3166-1 alpha-2).</summary>
    public ImmutableArray<string> Regions { get; init; } = [];

    /// <summary>SHA-256 of the policy's text, part of the ruleset's version.</summary>
    public string Hash { get; init; } = "default";

    /// <summary>The severity that this policy gives, or null to ignore the detection.</summary>
    /// <param name="detection">What was found.</param>
    /// <param name="seen">The reader sees the same value.</param>
    public Severity? SeverityOf(Detected detection, bool seen)
    {
        var severity = detection.Severity ?? detection.Rule.Severity;
        return seen && severity == Severity.Block ? Severity.Warn : severity;
    }
}
