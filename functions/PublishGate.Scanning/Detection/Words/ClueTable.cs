namespace PublishGate.Scanning.Detection.Words;

/// <summary>Finds in one pass over a text which of many searches could find anything in it at all.</summary>
/// <remarks>It may give a clue for nothing, never none for something: what it does not say is not there.</remarks>
internal sealed class ClueTable
{
    private readonly WindowMap<Clue> _anywhere = new();
    private readonly WindowMap<Clue> _atWords = new();

    // Scripts without capitals join words; a character of theirs tells as much as four of others.
    private readonly Clue[] _byCharacter = new Clue[0x10000];

    /// <summary>A text that begins anywhere, within words too.</summary>
    public void Add(Clue clue, string text)
    {
        if (HasCase(text[0]))
        {
            Add(_anywhere, clue, LetterWindow.Of(text, LetterWindow.Any));
        }
        else
        {
            _byCharacter[text[0]] |= clue;
        }
    }

    /// <summary>A phrase, by the word that it is found by.</summary>
    public void Add(Clue clue, Phrase phrase)
    {
        if (phrase.BeginsAtWord)
        {
            Add(_atWords, clue, phrase.Windows);
        }
        else
        {
            _byCharacter[phrase.Anchor[0]] |= clue;
        }
    }

    /// <summary>What the text may hold.</summary>
    public Clue Read(ReadOnlySpan<char> text, bool isAscii)
    {
        var clues = Clue.None;
        var window = new LetterWindow();
        foreach (var character in text)
        {
            window.Push(character);
            if (_anywhere.MayHold(window.Current) || (window.IsWordStart && _atWords.MayHold(window.Current)))
            {
                clues |= Look(window);
            }
        }

        for (var i = 1; i < LetterWindow.Width; i++)
        {
            window.PushEnd();
            clues |= Look(window);
        }

        if (!isAscii)
        {
            foreach (var character in text)
            {
                clues |= _byCharacter[character];
            }
        }

        return clues;
    }

    private Clue Look(LetterWindow window)
    {
        var clues = _anywhere.TryGet(window.Current, out var found) ? found : Clue.None;
        return window.IsWordStart && _atWords.TryGet(window.Current, out var begun) ? clues | begun : clues;
    }

    private static void Add(WindowMap<Clue> map, Clue clue, IEnumerable<uint> windows)
    {
        foreach (var window in windows)
        {
            map[window] |= clue;
        }
    }

    private static bool HasCase(char character) =>
        char.IsAscii(character) || char.ToUpperInvariant(character) != char.ToLowerInvariant(character);
}
