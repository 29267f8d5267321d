namespace PublishGate.Cli.Baseline;

/// <summary>What the person asked of <c>baseline</c>.</summary>
internal sealed record BaselineOptions
{
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The file that is written; it must not be there yet unless <see cref="Overwrite"/>.</summary>
    public required string Output { get; init; }

    public required bool Overwrite { get; init; }

    /// <summary>The policy's file; null for the default policy.</summary>
    public required string? Policy { get; init; }

    /// <summary>On how many pages at least a finding stands that belongs to the template.</summary>
    public required int Pages { get; init; }

    /// <summary>How many files are scanned at a time.</summary>
    public required int Jobs { get; init; }
}
