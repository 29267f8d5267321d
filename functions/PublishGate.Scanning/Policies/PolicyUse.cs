using System.Collections.Concurrent;

namespace PublishGate.Scanning.Policies;

/// <summary>Which entries of a policy have matched anything, over many scans. Thread-safe.</summary>
public sealed class PolicyUse
{
    private readonly ConcurrentDictionary<PolicyEntry, bool> _used = new(ReferenceEqualityComparer.Instance);

    internal void Mark(PolicyEntry entry) => _used.TryAdd(entry, true);

    /// <summary>The entries that have matched nothing: decisions that may be cleared away.</summary>
    public IEnumerable<PolicyEntry> Unused(Policy policy) => policy.Entries.Where(entry => !_used.ContainsKey(entry));
}
