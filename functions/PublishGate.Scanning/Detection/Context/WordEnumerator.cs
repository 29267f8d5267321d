namespace PublishGate.Scanning.Detection.Context;

/// <summary>Goes through the words of a text: runs of letters, marks and digits; each ideograph is a word.</summary>
internal ref struct WordEnumerator(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _start;
    private int _end;

    public readonly Range Current => _start.._end;

    public readonly WordEnumerator GetEnumerator() => this;

    public bool MoveNext()
    {
        _start = _end;
        while (_start < _text.Length && !IsWordCharacter(_text[_start]))
        {
            _start++;
        }

        if (_start == _text.Length)
        {
            return false;
        }

        _end = _start + 1;
        while (_end < _text.Length && !IsIdeograph(_text[_start]) && Continues(_text[_end]))
        {
            _end++;
        }

        return true;
    }

    public static bool IsIdeograph(char character) => character is >= '\u3040' and <= '\u9FFF';

    private static bool Continues(char character) => IsWordCharacter(character) && !IsIdeograph(character);

    private static bool IsWordCharacter(char character) =>
        char.IsLetterOrDigit(character)
        || char.GetUnicodeCategory(character)
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
