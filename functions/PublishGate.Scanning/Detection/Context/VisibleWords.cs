namespace PublishGate.Scanning.Detection.Context;

/// <summary>The words that readers see, so that a name or sentence can be looked up in the time it takes to read it.</summary>
/// <remarks>Bounded: what does not fit counts as unseen, which reports more, not less.</remarks>
internal sealed class VisibleWords
{
    private const int MaximumEntries = 1_000_000;
    private const int RunLength = 4;

    private readonly HashSet<int> _words = [];
    private readonly HashSet<int> _pairs = [];
    private readonly HashSet<int> _runs = [];

    public VisibleWords(ReadOnlySpan<char> text)
    {
        Span<int> last = stackalloc int[RunLength];
        foreach (var word in new WordEnumerator(text))
        {
            Push(last, HashOf(text[word]));
            Take(_words, last[^1]);
            Take(_pairs, HashCode.Combine(last[^2], last[^1]));
            Take(_runs, HashCode.Combine(last[0], last[1], last[2], last[3]));
        }
    }

    /// <summary>All words stand in the visible text, in this order, one behind the other.</summary>
    public bool HasPhrase(ReadOnlySpan<char> phrase)
    {
        var previous = 0;
        foreach (var range in new WordEnumerator(phrase))
        {
            var word = HashOf(phrase[range]);
            if (previous == 0 ? !_words.Contains(word) : !_pairs.Contains(HashCode.Combine(previous, word)))
            {
                return false;
            }

            previous = word;
        }

        return previous != 0;
    }

    /// <summary>At least one word of four letters or more stands in the visible text.</summary>
    public bool HasAnyWord(ReadOnlySpan<char> phrase)
    {
        foreach (var range in new WordEnumerator(phrase))
        {
            var word = phrase[range];
            if (word.Length > 3 && _words.Contains(HashOf(word)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The visible text says the same: most runs of four words stand there too.</summary>
    public bool HasMostOf(ReadOnlySpan<char> sentence)
    {
        Span<int> last = stackalloc int[RunLength];
        var words = 0;
        var seen = 0;
        foreach (var range in new WordEnumerator(sentence))
        {
            Push(last, HashOf(sentence[range]));
            words++;
            seen += words >= RunLength && _runs.Contains(HashCode.Combine(last[0], last[1], last[2], last[3])) ? 1 : 0;
        }

        return words < RunLength ? HasPhrase(sentence) : seen * 2 > words - RunLength + 1;
    }

    private static void Push(Span<int> last, int word)
    {
        last[1..].CopyTo(last);
        last[^1] = word;
    }

    private static void Take(HashSet<int> set, int hash)
    {
        if (set.Count < MaximumEntries)
        {
            set.Add(hash);
        }
    }

    private static int HashOf(ReadOnlySpan<char> word) =>
        string.GetHashCode(word, StringComparison.OrdinalIgnoreCase) | 1;
}
