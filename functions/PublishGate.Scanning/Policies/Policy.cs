using System.Collections.Frozen;
using System.Collections.Immutable;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Policies;

/// <summary>What blocks, what warns, and what is allowed here.</summary>
/// <remarks>Entries are in the order of the file. Read from <c>publishgate.yaml</c> by <see cref="PolicyReader"/>.</remarks>
public sealed record Policy
{
    /// <summary>The policy of an installation that has written none.</summary>
    public static Policy Default { get; } = new();

    /// <summary>Regions whose national phone numbers are recognised without a country code (ISO 3166-1 alpha-2).</summary>
    public ImmutableArray<string> Regions { get; init; } = [];

    /// <summary>A value that readers see as well may block; otherwise it is a warning at most.</summary>
    public bool VisibleBlocks { get; init; }

    /// <summary>Severities by rule, channel and section; the first that covers a finding decides.</summary>
    public ImmutableArray<SeverityEntry> Severities { get; init; } = [];

    /// <summary>Values that may ship.</summary>
    public ImmutableArray<AllowEntry> Allowed { get; init; } = [];

    /// <summary>Values that are accepted in one place.</summary>
    public ImmutableArray<IgnoreEntry> Ignored
    {
        get;
        init
        {
            field = value;
            IgnoredByValue = value
                .GroupBy(entry => (entry.Fingerprint, entry.Channel, entry.Place))
                .ToFrozenDictionary(same => same.Key, same => same.ToImmutableArray());
        }
    } = [];

    /// <summary>Terms that are always reported.</summary>
    public ImmutableArray<FlagEntry> Flagged
    {
        get;
        init
        {
            field = value;
            Terms = new FlaggedTerms(value);
        }
    } = [];

    /// <summary>SHA-256 of the policy's text and of what it includes, part of the ruleset's version.</summary>
    public string Hash { get; init; } = "default";

    /// <summary>Every entry that decides about findings; flagged terms make them instead.</summary>
    public IEnumerable<PolicyEntry> Entries => [.. Severities, .. Allowed, .. Ignored];

    internal FlaggedTerms Terms { get; private init; } = new([]);

    internal FrozenDictionary<(string, Channel, string), ImmutableArray<IgnoreEntry>> IgnoredByValue
    {
        get;
        private init;
    } = FrozenDictionary<(string, Channel, string), ImmutableArray<IgnoreEntry>>.Empty;
}
