namespace PublishGate.Cli.Scan;

/// <summary>What the person asked of <c>scan</c>.</summary>
internal sealed record ScanOptions
{
    public required IReadOnlyList<string> Paths { get; init; }

    public required ResultFormat Format { get; init; }

    /// <summary>The policy's file; null for the default policy.</summary>
    public required string? Policy { get; init; }

    /// <summary>Show raw values.</summary>
    public required bool Reveal { get; init; }

    /// <summary>How many files are scanned at a time.</summary>
    public required int Jobs { get; init; }
}
