using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Detection.Words;

/// <summary>Finds any of many phrases in one pass over the text, which looks at the first letters of each word.</summary>
/// <remarks>Texts are mostly short, where a vectorised search for strings costs more to begin than to run.</remarks>
internal sealed class PhraseSearch
{
    private const int AnchorsInSet = 64;

    // A hit hides what begins within it from its own set only.
    private readonly int _sets;
    private readonly WindowMap<List<PhraseSet>> _atWords = new();
    private readonly Dictionary<char, List<PhraseSet>> _anywhere = [];

    public PhraseSearch(IReadOnlyCollection<Phrase> phrases)
    {
        Phrases = phrases;
        var sets = phrases
            .Where(IsAscii)
            .GroupBy(phrase => phrase.Anchor.ToUpperInvariant(), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Chunk(AnchorsInSet)
            .Select(chunk => chunk.SelectMany(group => group))
            .Append(phrases.Where(phrase => !IsAscii(phrase)))
            .ToList();
        _sets = sets.Count;
        for (var set = 0; set < _sets; set++)
        {
            foreach (var phrase in sets[set].OrderByDescending(phrase => phrase.Weight))
            {
                Add(phrase, set);
            }
        }
    }

    public IReadOnlyCollection<Phrase> Phrases { get; }

    /// <summary>Every phrase in the text, in order of place; null if there is none.</summary>
    public List<PhraseHit>? Find(ReadOnlySpan<char> text, FragmentTraits traits)
    {
        Span<int> from = stackalloc int[_sets];
        from.Clear();
        List<PhraseHit>? hits = null;
        var window = new LetterWindow();
        for (var end = 0; end < text.Length + LetterWindow.Width - 1; end++)
        {
            if (end < text.Length)
            {
                window.Push(text[end]);
            }
            else
            {
                window.PushEnd();
            }

            if (window.IsWordStart && _atWords.TryGet(window.Current, out var candidates))
            {
                Take(text, end + 1 - LetterWindow.Width, candidates, from, ref hits);
            }
        }

        // The second pass begins again: what the first found far behind hides nothing before it.
        from.Clear();
        for (var at = 0; traits.HasFlag(FragmentTraits.NonAscii) && at < text.Length; at++)
        {
            if (!char.IsAscii(text[at]) && _anywhere.TryGetValue(text[at], out var candidates))
            {
                Take(text, at, candidates, from, ref hits);
            }
        }

        hits?.Sort(static (one, other) => one.Start.CompareTo(other.Start));
        return hits;
    }

    private static void Take(
        ReadOnlySpan<char> text,
        int at,
        List<PhraseSet> candidates,
        Span<int> from,
        ref List<PhraseHit>? hits
    )
    {
        foreach (var (set, phrases) in candidates)
        {
            if (at >= from[set] && Match(text, at, phrases) is { } hit)
            {
                (hits ??= []).Add(hit);
                from[set] = hit.End;
            }
        }
    }

    private static PhraseHit? Match(ReadOnlySpan<char> text, int at, List<Phrase> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.TryMatch(text, at, out var start, out var end))
            {
                return new PhraseHit(phrase, start, end);
            }
        }

        return null;
    }

    private void Add(Phrase phrase, int set)
    {
        if (!phrase.BeginsAtWord)
        {
            var first = phrase.Anchor[0];
            _anywhere[first] = With(_anywhere.GetValueOrDefault(first), phrase, set);
            return;
        }

        foreach (var window in phrase.Windows)
        {
            _atWords[window] = With(_atWords[window], phrase, set);
        }
    }

    // Sets come one after another, and the weightiest phrase of each first.
    private static List<PhraseSet> With(List<PhraseSet>? sets, Phrase phrase, int set)
    {
        sets ??= [];
        if (sets.Count == 0 || sets[^1].Set != set)
        {
            sets.Add(new PhraseSet(set, []));
        }

        sets[^1].Phrases.Add(phrase);
        return sets;
    }

    private static bool IsAscii(Phrase phrase) => System.Text.Ascii.IsValid(phrase.Anchor);

    private sealed record PhraseSet(int Set, List<Phrase> Phrases);
}
