using System.Buffers;
using System.Collections.Immutable;

namespace PublishGate.Scanning.Policies;

/// <summary>The policy's always-flag terms, searched for all at once, without regard to case.</summary>
internal sealed class FlaggedTerms
{
    private readonly SearchValues<string> _search;
    private readonly ImmutableArray<FlagEntry> _entries;

    public FlaggedTerms(ImmutableArray<FlagEntry> entries)
    {
        _entries = [.. entries.OrderByDescending(entry => entry.Term.Length)];
        _search = SearchValues.Create([.. _entries.Select(entry => entry.Term)], StringComparison.OrdinalIgnoreCase);
    }

    public bool IsEmpty => _entries.IsEmpty;

    /// <summary>The next term at or after <paramref name="start"/>: the longest that begins first.</summary>
    public (int At, int Length, FlagEntry Entry)? Next(ReadOnlySpan<char> text, int start)
    {
        var found = text[start..].IndexOfAny(_search);
        if (found < 0)
        {
            return null;
        }

        var at = start + found;
        foreach (var entry in _entries)
        {
            if (text[at..].StartsWith(entry.Term, StringComparison.OrdinalIgnoreCase))
            {
                return (at, entry.Term.Length, entry);
            }
        }

        return null;
    }
}
