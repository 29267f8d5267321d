using System.Buffers;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Detection.Words;

/// <summary>Finds any of many phrases in a few vectorised passes for those in ASCII, and one more for the others.</summary>
/// <remarks>
/// <see cref="SearchValues"/> is vectorised for up to 80 strings in ASCII; more in one set are several times slower.
/// </remarks>
internal sealed class PhraseSearch(IReadOnlyCollection<Phrase> phrases)
{
    private const int VectorisedAnchors = 64;

    private readonly AnchorSet[] _ascii =
    [
        .. phrases
            .Where(phrase => Ascii(phrase))
            .GroupBy(phrase => phrase.Anchor.ToUpperInvariant(), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Chunk(VectorisedAnchors)
            .Select(chunk => new AnchorSet(chunk.SelectMany(group => group))),
    ];

    private readonly AnchorSet _other = new(phrases.Where(phrase => !Ascii(phrase)));

    /// <summary>Every phrase in the text, in order of place; null if there is none.</summary>
    public List<PhraseHit>? Find(ReadOnlySpan<char> text, FragmentTraits traits)
    {
        List<PhraseHit>? hits = null;
        foreach (var anchors in _ascii)
        {
            anchors.Find(text, ref hits);
        }

        if (traits.HasFlag(FragmentTraits.NonAscii))
        {
            _other.Find(text, ref hits);
        }

        hits?.Sort(static (one, other) => one.Start.CompareTo(other.Start));
        return hits;
    }

    private static bool Ascii(Phrase phrase) => System.Text.Ascii.IsValid(phrase.Anchor);

    private sealed class AnchorSet
    {
        private const int BucketCharacters = 3;

        private readonly SearchValues<string> _anchors;
        private readonly Dictionary<string, Phrase[]>.AlternateLookup<ReadOnlySpan<char>> _byHead;

        public AnchorSet(IEnumerable<Phrase> phrases)
        {
            var all = phrases.ToList();
            _anchors = SearchValues.Create(
                [.. all.Select(phrase => phrase.Anchor).Distinct(StringComparer.OrdinalIgnoreCase)],
                StringComparison.OrdinalIgnoreCase
            );
            _byHead = all.GroupBy(phrase => Head(phrase.Anchor).ToString(), StringComparer.OrdinalIgnoreCase)
                .ToDictionary(
                    group => group.Key,
                    group => group.OrderByDescending(phrase => phrase.Weight).ToArray(),
                    StringComparer.OrdinalIgnoreCase
                )
                .GetAlternateLookup<ReadOnlySpan<char>>();
        }

        public void Find(ReadOnlySpan<char> text, ref List<PhraseHit>? hits)
        {
            for (var from = 0; from < text.Length; )
            {
                var offset = text[from..].IndexOfAny(_anchors);
                if (offset < 0)
                {
                    return;
                }

                var at = from + offset;
                from = at + 1;
                if (TryMatch(text, at, out var hit))
                {
                    (hits ??= []).Add(hit);
                    from = Math.Max(from, hit.End);
                }
            }
        }

        private bool TryMatch(ReadOnlySpan<char> text, int at, out PhraseHit hit)
        {
            // Anchors shorter than a bucket's head stand under their own length.
            for (var length = BucketCharacters; length > 0; length--)
            {
                if (at + length > text.Length || !_byHead.TryGetValue(text.Slice(at, length), out var phrases))
                {
                    continue;
                }

                foreach (var phrase in phrases)
                {
                    if (phrase.TryMatch(text, at, out var start, out var end))
                    {
                        hit = new PhraseHit(phrase, start, end);
                        return true;
                    }
                }
            }

            hit = default;
            return false;
        }

        private static ReadOnlySpan<char> Head(string anchor) =>
            anchor.AsSpan(0, Math.Min(BucketCharacters, anchor.Length));
    }
}
