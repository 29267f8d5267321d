using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;

namespace PublishGate.Scanning.Policies;

/// <summary>The policy's always-flag terms, searched for all at once, without regard to case and to how marks are written.</summary>
/// <remarks>
/// A term is found as a word of its own: <c>Ann</c> is not in <c>annual</c>. Scripts without capitals join words, so that
/// theirs are found anywhere.
/// </remarks>
internal sealed class FlaggedTerms
{
    private readonly SearchValues<string> _search;
    private readonly ImmutableArray<Term> _terms;

    public FlaggedTerms(ImmutableArray<FlagEntry> entries)
    {
        _terms =
        [
            .. entries
                .SelectMany(entry => Spellings.Of(entry.Term).Select(spelling => new Term(spelling, entry)))
                .OrderByDescending(term => term.Spelling.Length),
        ];
        _search = SearchValues.Create([.. _terms.Select(term => term.Spelling)], StringComparison.OrdinalIgnoreCase);
    }

    public bool IsEmpty => _terms.IsEmpty;

    /// <summary>The next term at or after <paramref name="start"/>: the longest that begins first.</summary>
    public (int At, int Length, FlagEntry Entry)? Next(ReadOnlySpan<char> text, int start)
    {
        for (var from = start; from < text.Length; from++)
        {
            var found = text[from..].IndexOfAny(_search);
            if (found < 0)
            {
                return null;
            }

            from += found;
            foreach (var (spelling, entry) in _terms)
            {
                if (
                    text[from..].StartsWith(spelling, StringComparison.OrdinalIgnoreCase)
                    && IsEdge(text, from, from - 1)
                    && IsEdge(text, from + spelling.Length - 1, from + spelling.Length)
                )
                {
                    return (from, spelling.Length, entry);
                }
            }
        }

        return null;
    }

    /// <summary>The word does not run on from its outermost character <paramref name="inner"/> to <paramref name="outer"/>.</summary>
    private static bool IsEdge(ReadOnlySpan<char> text, int inner, int outer)
    {
        if (outer < 0 || outer >= text.Length)
        {
            return true;
        }

        var runsOn =
            char.IsLetterOrDigit(text[outer])
            || (outer > inner && char.GetUnicodeCategory(text[outer]) == UnicodeCategory.NonSpacingMark);
        return !runsOn || !IsBounded(text[inner]);
    }

    // Letters of scripts with capitals, digits, and marks on them.
    private static bool IsBounded(char character) =>
        char.IsDigit(character)
        || char.ToUpperInvariant(character) != char.ToLowerInvariant(character)
        || char.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;

    private sealed record Term(string Spelling, FlagEntry Entry);
}
