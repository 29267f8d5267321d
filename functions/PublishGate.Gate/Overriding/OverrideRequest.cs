using System.Collections.Immutable;

namespace PublishGate.Gate.Overriding;

/// <summary>A named person wants to take responsibility for findings that block.</summary>
/// <param name="Editor">Who.</param>
/// <param name="Reason">Why the findings may go out.</param>
/// <param name="Expires">Until when.</param>
/// <param name="Fingerprints">The findings.</param>
public sealed record OverrideRequest(
    string Editor,
    string Reason,
    DateTimeOffset Expires,
    ImmutableArray<string> Fingerprints
);
