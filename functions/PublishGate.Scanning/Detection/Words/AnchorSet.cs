namespace PublishGate.Scanning.Detection.Words;

/// <summary>Phrases by the first letters of their anchors.</summary>
internal sealed class AnchorSet
{
    private const int BucketCharacters = 3;

    private readonly Dictionary<string, Phrase[]>.AlternateLookup<ReadOnlySpan<char>> _byHead;

    public AnchorSet(IEnumerable<Phrase> phrases)
    {
        _byHead = phrases
            .GroupBy(phrase => Head(phrase.Anchor).ToString(), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(
                group => group.Key,
                group => group.OrderByDescending(phrase => phrase.Weight).ToArray(),
                StringComparer.OrdinalIgnoreCase
            )
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The phrase whose anchor begins at <paramref name="at"/>, the weightiest first.</summary>
    public bool TryMatch(ReadOnlySpan<char> text, int at, out PhraseHit hit)
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
