using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Policies;

/// <summary>One value in one place that is known and accepted.</summary>
/// <remarks>Bound to the value's keyed fingerprint and to the place without its indexes, never to a line.</remarks>
public sealed record IgnoreEntry : PolicyEntry
{
    public required string Fingerprint { get; init; }

    public required Channel Channel { get; init; }

    /// <summary>The place as <see cref="GeneralPlace"/> writes it.</summary>
    public required string Place { get; init; }
}
