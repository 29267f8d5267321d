using System.Collections.Immutable;

namespace PublishGate.Scanning.Reports;

/// <summary>Something in an artifact that a reader of the source would learn. Holds no raw value.</summary>
public sealed record Finding
{
    /// <summary>Id of the rule, such as <c>phone-number</c>.</summary>
    public required string Rule { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>The first place where the value ships.</summary>
    public required FindingPlace At { get; init; }

    /// <summary>The other places of the same value in the same artifact, in file order.</summary>
    public ImmutableArray<FindingPlace> Also { get; init; } = [];

    /// <summary>The value, masked so that a person who knows it recognises it and nobody else learns it.</summary>
    public required string Excerpt { get; init; }

    /// <summary>HMAC-SHA256 of rule and canonical value under the installation's key, 32 hex digits.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>One sentence: what it is, how it ships, and whether the reader sees it.</summary>
    public required string Message { get; init; }

    /// <summary>How to remove it.</summary>
    public required string Remedy { get; init; }
}
