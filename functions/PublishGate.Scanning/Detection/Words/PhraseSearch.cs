using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Detection.Words;

/// <summary>Finds any of many phrases in one pass over the text, which looks at the first letters of each word.</summary>
/// <remarks>Texts are mostly short, where a vectorised search for strings costs more to begin than to run.</remarks>
internal sealed class PhraseSearch
{
    private const int AnchorsInSet = 64;

    // A hit hides what begins within it from its own set only.
    private readonly int _sets;
    private readonly WindowMap<(int Set, Phrase[] Phrases)[]> _atWords = new();
    private readonly Dictionary<char, (int Set, Phrase[] Phrases)[]> _anywhere;

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
        var all = sets.SelectMany((set, number) => set.Select(phrase => (Set: number, Phrase: phrase))).ToList();
        _anywhere = all.Where(each => !each.Phrase.BeginsAtWord)
            .GroupBy(each => each.Phrase.Anchor[0])
            .ToDictionary(group => group.Key, BySet);
        var byWindow = all.Where(each => each.Phrase.BeginsAtWord)
            .SelectMany(each => each.Phrase.Windows.Select(window => (Window: window, each.Set, each.Phrase)))
            .GroupBy(each => each.Window, each => (each.Set, each.Phrase));
        foreach (var group in byWindow)
        {
            _atWords[group.Key] = BySet(group);
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
        (int Set, Phrase[] Phrases)[] candidates,
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

    private static PhraseHit? Match(ReadOnlySpan<char> text, int at, Phrase[] phrases)
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

    // The weightiest first.
    private static (int Set, Phrase[] Phrases)[] BySet(IEnumerable<(int Set, Phrase Phrase)> phrases) =>
        [
            .. phrases
                .GroupBy(each => each.Set, each => each.Phrase)
                .Select(set => (set.Key, set.Distinct().OrderByDescending(phrase => phrase.Weight).ToArray())),
        ];

    private static bool IsAscii(Phrase phrase) => System.Text.Ascii.IsValid(phrase.Anchor);
}
