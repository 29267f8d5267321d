using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Detection.Words;

/// <summary>Finds any of many phrases in one pass over the text, which looks at the first two letters of each word.</summary>
/// <remarks>Texts are mostly short, where a vectorised search for strings costs more to begin than to run.</remarks>
internal sealed class PhraseSearch
{
    private const int AnchorsInSet = 64;

    // A hit hides what begins within it from its own set only.
    private readonly AnchorSet[] _sets;
    private readonly int _asciiSets;
    private readonly AnchorHeads _atWords = new();
    private readonly AnchorHeads _anywhere = new();

    public PhraseSearch(IReadOnlyCollection<Phrase> phrases)
    {
        AnchorSet[] ascii =
        [
            .. phrases
                .Where(IsAscii)
                .GroupBy(phrase => phrase.Anchor.ToUpperInvariant(), StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Chunk(AnchorsInSet)
                .Select(chunk => new AnchorSet(chunk.SelectMany(group => group))),
        ];
        _asciiSets = ascii.Length;
        _sets = [.. ascii, new AnchorSet(phrases.Where(phrase => !IsAscii(phrase)))];
        foreach (var phrase in phrases)
        {
            (phrase.BeginsAtWord ? _atWords : _anywhere).Add(phrase.Anchor);
        }
    }

    /// <summary>Every phrase in the text, in order of place; null if there is none.</summary>
    public List<PhraseHit>? Find(ReadOnlySpan<char> text, FragmentTraits traits)
    {
        var sets = traits.HasFlag(FragmentTraits.NonAscii) ? _sets.Length : _asciiSets;
        Span<int> from = stackalloc int[_sets.Length];
        from.Clear();
        List<PhraseHit>? hits = null;
        var isWordStart = true;
        for (var at = 0; at < text.Length; at++)
        {
            if ((isWordStart && _atWords.MayBegin(text, at)) || _anywhere.MayBegin(text, at))
            {
                Take(text, at, from[..sets], ref hits);
            }

            isWordStart = !char.IsLetterOrDigit(text[at]) || Phrase.IsSeparator(text[at]);
        }

        hits?.Sort(static (one, other) => one.Start.CompareTo(other.Start));
        return hits;
    }

    private void Take(ReadOnlySpan<char> text, int at, Span<int> from, ref List<PhraseHit>? hits)
    {
        for (var set = 0; set < from.Length; set++)
        {
            if (at >= from[set] && _sets[set].TryMatch(text, at, out var hit))
            {
                (hits ??= []).Add(hit);
                from[set] = hit.End;
            }
        }
    }

    private static bool IsAscii(Phrase phrase) => System.Text.Ascii.IsValid(phrase.Anchor);
}
