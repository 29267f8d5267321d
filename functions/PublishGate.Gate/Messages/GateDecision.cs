using System.Collections.Immutable;
using PublishGate.Gate.Publications;

namespace PublishGate.Gate.Messages;

/// <summary>What the gate decided, with the manifest it decided on, so that it can be told however late it is read.</summary>
/// <param name="Id">The publication.</param>
/// <param name="Revision">Its revision.</param>
/// <param name="Round">The round that was decided.</param>
/// <param name="Kind">The decision.</param>
/// <param name="State">The state it led to.</param>
/// <param name="At">When.</param>
/// <param name="AfterHold">It was held before, so that its release is news to the editors.</param>
/// <param name="Manifest">The artifacts with the hashes and rulesets of their reports.</param>
/// <param name="Overrides">The overrides that were taken into account.</param>
/// <param name="Callback">Where the CMS wants to be told.</param>
/// <param name="StillPublic">Public files of earlier revisions that a released one does not use; null for none.</param>
public sealed record GateDecision(
    string Id,
    string Revision,
    int Round,
    DecisionKind Kind,
    PublicationState State,
    DateTimeOffset At,
    bool AfterHold,
    ImmutableArray<ManifestEntry> Manifest,
    ImmutableArray<Override> Overrides,
    Uri? Callback = null,
    IReadOnlyList<string>? StillPublic = null
);
