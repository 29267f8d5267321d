namespace PublishGate.Scanning.Detection.Words;

/// <summary>The first letters of anchors, in any case: tells in a moment that no anchor begins at a place.</summary>
internal sealed class AnchorHeads
{
    private const int Letters = 3;
    private const int Size = 1 << 14;

    // By the length of the head: anchors of one letter, of two, of three or more.
    private readonly bool[][] _heads =
    [
        [],
        new bool[Size],
        new bool[Size],
        new bool[Size],
    ];
    private readonly bool[] _isUsed = new bool[Letters + 1];

    public void Add(string anchor)
    {
        var length = Math.Min(anchor.Length, Letters);
        _heads[length][Slot(anchor.AsSpan(0, length))] = true;
        _isUsed[length] = true;
    }

    /// <summary>False if no anchor begins at <paramref name="at"/>.</summary>
    public bool MayBegin(ReadOnlySpan<char> text, int at)
    {
        for (var length = Math.Min(Letters, text.Length - at); length > 0; length--)
        {
            if (_isUsed[length] && _heads[length][Slot(text.Slice(at, length))])
            {
                return true;
            }
        }

        return false;
    }

    private static int Slot(ReadOnlySpan<char> head)
    {
        var hash = 0;
        foreach (var letter in head)
        {
            hash = ((hash * 31) + Fold(letter)) & (Size - 1);
        }

        return hash;
    }

    private static char Fold(char letter) =>
        !char.IsAscii(letter) ? char.ToUpperInvariant(letter)
        : char.IsAsciiLetterLower(letter) ? (char)(letter & 0x5F)
        : letter;
}
