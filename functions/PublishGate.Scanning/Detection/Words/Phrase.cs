namespace PublishGate.Scanning.Detection.Words;

/// <summary>A phrase of one or more words, looked for with any of the separators that people put between words.</summary>
/// <remarks>
/// Written as <c>do not publish</c>; an asterisk ends a stem (<c>check*</c> also takes <c>checker</c>). An apostrophe separates
/// words too, so that its many spellings are one. Words of scripts without letter case stand without word boundaries,
/// since their prefixes are written without a space.
/// </remarks>
internal sealed class Phrase
{
    private const int MaximumSeparators = 3;

    private readonly string[] _words;
    private readonly bool[] _isStem;
    private readonly int _anchor;
    private readonly bool _isBounded;

    public Phrase(string written, int weight)
    {
        Written = written.Replace("*", "", StringComparison.Ordinal);
        Weight = weight;
        var words = written.Split([' ', '\''], StringSplitOptions.RemoveEmptyEntries);
        _words = [.. words.Select(word => word.TrimEnd('*'))];
        _isStem = [.. words.Select(word => word.EndsWith('*'))];
        _anchor = LongestWordBehindLiterals();
        _isBounded = char.ToUpperInvariant(_words[0][0]) != char.ToLowerInvariant(_words[0][0]);
    }

    /// <summary>The phrase as a text may hold it.</summary>
    public string Written { get; }

    /// <summary>How much the phrase alone tells.</summary>
    public int Weight { get; }

    /// <summary>The word by which the phrase is found.</summary>
    public string Anchor => _words[_anchor];

    /// <summary>Its anchor stands only where a word begins; otherwise anywhere, as in scripts that join words.</summary>
    public bool BeginsAtWord => _isBounded || _anchor > 0;

    /// <summary>What may stand where its anchor begins, as <see cref="LetterWindow"/> see it.</summary>
    public IReadOnlyList<uint> Windows =>
        LetterWindow.Of(Anchor, IsAnchorWhole ? LetterWindow.NonWord : LetterWindow.Any);

    /// <summary>Matches the phrase around its anchor word at <paramref name="at"/>.</summary>
    public bool TryMatch(ReadOnlySpan<char> text, int at, out int start, out int end)
    {
        start = at;
        end = at;
        for (var i = _anchor - 1; i >= 0; i--)
        {
            if (!TryStepBack(text, ref start, _words[i]))
            {
                return false;
            }
        }

        if (_isBounded && start > 0 && char.IsLetterOrDigit(text[start - 1]))
        {
            return false;
        }

        for (var i = _anchor; i < _words.Length; i++)
        {
            if (!TryStep(text, ref end, i))
            {
                return false;
            }
        }

        return !_isBounded || end == text.Length || !char.IsLetterOrDigit(text[end]);
    }

    public static bool IsSeparator(char character) =>
        char.IsWhiteSpace(character)
        || character
            is '-'
                or '_'
                or '\''
                or '\u2018'
                or '\u2019'
                or '\u02BC'
                or (>= '\u2010' and <= '\u2015')
                or (>= '\u200B' and <= '\u200D')
                or '\u00AD';

    // No letter or digit goes on where its anchor ends.
    private bool IsAnchorWhole => !_isStem[_anchor] && (_isBounded || _anchor < _words.Length - 1);

    private bool TryStep(ReadOnlySpan<char> text, ref int end, int index)
    {
        if (index > _anchor)
        {
            var separators = 0;
            while (separators < MaximumSeparators && end < text.Length && IsSeparator(text[end]))
            {
                separators++;
                end++;
            }

            if (separators == 0)
            {
                return false;
            }
        }

        if (!text[end..].StartsWith(_words[index], StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        end += _words[index].Length;
        while (_isStem[index] && end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return true;
    }

    private static bool TryStepBack(ReadOnlySpan<char> text, ref int start, string word)
    {
        var separators = 0;
        while (separators < MaximumSeparators && start > 0 && IsSeparator(text[start - 1]))
        {
            separators++;
            start--;
        }

        if (separators == 0 || !text[..start].EndsWith(word, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        start -= word.Length;
        return true;
    }

    private int LongestWordBehindLiterals()
    {
        var longest = 0;
        for (var i = 1; i < _words.Length && !_isStem[i - 1]; i++)
        {
            longest = _words[i].Length > _words[longest].Length ? i : longest;
        }

        return longest;
    }
}
