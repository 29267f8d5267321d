using PublishGate.Scanning.Detection;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Policies;

/// <summary>A policy as it stands on one day for one artifact.</summary>
/// <param name="policy">The policy.</param>
/// <param name="path">The artifact's path, which tells its section of the site; null if it has none.</param>
/// <param name="today">The day (UTC) on which it is judged; entries that have expired do not count.</param>
/// <param name="use">Where entries that match are noted.</param>
internal sealed class PolicyJudge(Policy policy, string? path, DateOnly today, PolicyUse use)
{
    /// <summary>Changes with the policy, with an entry's expiry, and with the sections that the path is in.</summary>
    public string Hash
    {
        get
        {
            var left = policy.Entries.Index().Where(entry => !Counts(entry.Item)).Select(entry => entry.Index);
            return $"{policy.Hash} {string.Join(',', left)}";
        }
    }

    /// <summary>The severity that the policy gives, or null to ignore the detection.</summary>
    /// <param name="detected">What was found.</param>
    /// <param name="fingerprint">Its value's keyed fingerprint.</param>
    /// <param name="seen">The reader sees the same value.</param>
    public Severity? SeverityOf(Detected detected, string fingerprint, bool seen)
    {
        if (IsAllowed(detected, fingerprint) || IsIgnored(detected, fingerprint))
        {
            return null;
        }

        var entry = policy.Severities.FirstOrDefault(candidate =>
            Counts(candidate) && candidate.Scope.Covers(detected)
        );
        if (entry is not null)
        {
            use.Mark(entry);
        }

        if (entry is { Severity: null })
        {
            return null;
        }

        var severity = Given(detected, entry?.Severity);
        var mayBlock = !seen || detected.Rule.EvenIfVisible || (entry?.EvenIfVisible ?? policy.VisibleBlocks);
        return severity == Severity.Block && !mayBlock ? Severity.Warn : severity;
    }

    // A detector that plays a value down knows why (reserved for examples, an organisation's own line), so a policy for
    // the whole rule does not raise it again.
    private static Severity Given(Detected detected, Severity? asked)
    {
        var own = detected.Severity ?? detected.Rule.Severity;
        var isPlayedDown = own < detected.Rule.Severity;
        return asked is not { } severity ? own
            : isPlayedDown && severity > own ? own
            : severity;
    }

    private bool IsAllowed(Detected detected, string fingerprint)
    {
        var entry = policy.Allowed.FirstOrDefault(candidate =>
            Counts(candidate) && candidate.Scope.Covers(detected) && candidate.Values.Contain(detected, fingerprint)
        );
        return Matched(entry);
    }

    private bool IsIgnored(Detected detected, string fingerprint)
    {
        if (policy.Ignored.IsEmpty)
        {
            return false;
        }

        var key = (fingerprint, detected.Fragment.Channel, GeneralPlace.Of(detected.Fragment.Place.ToString()));
        return policy.IgnoredByValue.TryGetValue(key, out var entries) && Matched(entries.FirstOrDefault(Counts));
    }

    private bool Matched(PolicyEntry? entry)
    {
        if (entry is not null)
        {
            use.Mark(entry);
        }

        return entry is not null;
    }

    private bool Counts(PolicyEntry entry) =>
        entry.IsActive(today)
        && entry switch
        {
            SeverityEntry severity => severity.Scope.CoversPath(path),
            AllowEntry allow => allow.Scope.CoversPath(path),
            _ => true,
        };
}
