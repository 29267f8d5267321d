using System.Numerics;

namespace PublishGate.Scanning.Detection.Words;

/// <summary>Values by words, without regard to case. A word that is not there mostly costs one look, and no pass over it.</summary>
internal sealed class WordTable<T>
{
    private readonly (string? Word, T Value)[] _slots;
    private readonly uint _mask;

    public WordTable(IReadOnlyDictionary<string, T> words)
    {
        _mask = BitOperations.RoundUpToPowerOf2((uint)words.Count * 4) - 1;
        _slots = new (string?, T)[_mask + 1];
        foreach (var (word, value) in words)
        {
            var slot = HashOf(word, default) & _mask;
            while (_slots[slot].Word is not null)
            {
                slot = (slot + 1) & _mask;
            }

            _slots[slot] = (word, value);
        }
    }

    /// <summary>The value of a word, or of two words that are written as one; the default value if there is none.</summary>
    public T? Find(ReadOnlySpan<char> word, ReadOnlySpan<char> second = default)
    {
        if (word.Length + second.Length == 0)
        {
            return default;
        }

        for (var slot = HashOf(word, second) & _mask; _slots[slot].Word is { } known; slot = (slot + 1) & _mask)
        {
            if (
                known.Length == word.Length + second.Length
                && known.AsSpan(0, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase)
                && known.AsSpan(word.Length).Equals(second, StringComparison.OrdinalIgnoreCase)
            )
            {
                return _slots[slot].Value;
            }
        }

        return default;
    }

    // Of the length and four of the letters.
    private static uint HashOf(ReadOnlySpan<char> word, ReadOnlySpan<char> second)
    {
        var length = word.Length + second.Length;
        var hash = (uint)length;
        hash = Mix(hash, At(word, second, 0));
        hash = Mix(hash, At(word, second, length / 3));
        hash = Mix(hash, At(word, second, length * 2 / 3));
        return Mix(hash, At(word, second, length - 1)) >> 7;
    }

    private static uint Mix(uint hash, char letter) =>
        unchecked((hash ^ char.ToUpperInvariant(letter)) * 2654435761 + (hash >> 15));

    private static char At(ReadOnlySpan<char> word, ReadOnlySpan<char> second, int index) =>
        index < word.Length ? word[index] : second[index - word.Length];
}
