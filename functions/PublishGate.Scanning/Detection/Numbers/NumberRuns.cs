namespace PublishGate.Scanning.Detection.Numbers;

/// <summary>Walks the runs of digits in a text: groups of digits with what people put between them.</summary>
/// <remarks>
/// <c>+7 (916) 123-45-67</c> is one run of five groups. Linear in the text, and without allocation; runs of more than
/// <see cref="MaximumDigits"/> digits are cut there and marked.
/// </remarks>
internal ref struct NumberRuns
{
    /// <summary>The most digits that a run keeps.</summary>
    public const int MaximumDigits = 24;

    private const int LongestGap = 4;
    private const int LongestInvisibleGap = 12;

    private readonly ReadOnlySpan<char> _text;
    private readonly bool _isAscii;
    private readonly Span<char> _digits;
    private readonly Span<DigitGroup> _groups;
    private int _position;
    private int _digitCount;
    private int _groupCount;

    /// <param name="text">The text.</param>
    /// <param name="isAscii">It has no characters outside ASCII.</param>
    /// <param name="digits">Room for <see cref="MaximumDigits"/> digits.</param>
    /// <param name="groups">Room for <see cref="MaximumDigits"/> groups.</param>
    public NumberRuns(ReadOnlySpan<char> text, bool isAscii, Span<char> digits, Span<DigitGroup> groups)
    {
        _text = text;
        _isAscii = isAscii;
        _digits = digits;
        _groups = groups;
    }

    /// <summary>First character of the run, with its plus sign or opening parenthesis.</summary>
    public int Start { get; private set; }

    /// <summary>Character behind the last digit.</summary>
    public readonly int End => _groups[_groupCount - 1].End;

    /// <summary>The run begins with a plus sign.</summary>
    public bool HasPlus { get; private set; }

    /// <summary>The run has more digits than are kept.</summary>
    public bool IsCut { get; private set; }

    /// <summary>The digits as ASCII.</summary>
    public readonly ReadOnlySpan<char> Digits => _digits[.._digitCount];

    public readonly ReadOnlySpan<DigitGroup> Groups => _groups[.._groupCount];

    public readonly ReadOnlySpan<char> Text => _text[Start..End];

    /// <summary>The text around the run.</summary>
    public readonly ReadOnlySpan<char> Whole => _text;

    /// <summary>The character before the run; a line feed at the start of the text.</summary>
    public readonly char Before => Start == 0 ? '\n' : _text[Start - 1];

    /// <summary>The character behind the run; a line feed at the end of the text.</summary>
    public readonly char After => End == _text.Length ? '\n' : _text[End];

    /// <summary>Spaces divide parts that have signs of their own: <c>20036 202.419.4300</c> is perhaps two numbers.</summary>
    public readonly bool IsMixed()
    {
        var (spaces, others) = (false, false);
        for (var i = 1; i < _groupCount; i++)
        {
            var isSpace = _text[_groups[i - 1].End..Math.Min(_groups[i].Start, _text.Length)] is " ";
            spaces |= isSpace;
            others |= !isSpace;
        }

        return spaces && others;
    }

    /// <summary>The index of the group behind the next space at or behind <paramref name="group"/>, or the count.</summary>
    public readonly int NextPart(int group)
    {
        for (group++; group < _groupCount; group++)
        {
            if (_text[_groups[group - 1].End.._groups[group].Start] is " ")
            {
                break;
            }
        }

        return group;
    }

    /// <summary>A part of this run as a run of its own.</summary>
    public readonly NumberRuns Part(int firstGroup, int endGroup, Span<char> digits, Span<DigitGroup> groups)
    {
        var part = new NumberRuns(_text[.._groups[endGroup - 1].End], _isAscii, digits, groups)
        {
            _position = _groups[firstGroup].Start,
        };
        part.MoveNext();
        return part;
    }

    public bool MoveNext()
    {
        var next = _isAscii
            ? _text[_position..].IndexOfAny(Characters.AsciiDigits)
            : _text[_position..].IndexOfAny(Characters.Digits);
        if (next < 0)
        {
            return false;
        }

        var first = _position + next;
        FindStart(first);
        _digitCount = 0;
        _groupCount = 0;
        IsCut = false;
        for (var at = first; at >= 0; at = SkipGap(at))
        {
            at = ReadGroup(at);
        }

        return true;
    }

    // "+7", "+ 7", "+(7", "(916": what belongs to the number stands within three characters before its first digit.
    private void FindStart(int first)
    {
        var at = first - 1;
        while (at > _position && at > first - 3 && (_text[at] is ' ' or '(' || Characters.IsInvisible(_text[at])))
        {
            at--;
        }

        HasPlus = at >= _position && Characters.IsPlus(_text[at]);
        var hasParenthesis = first > _position && _text[first - 1] is '(' or '\uFF08';
        Start =
            HasPlus ? at
            : first > _position && hasParenthesis ? first - 1
            : first;
    }

    private int ReadGroup(int start)
    {
        var firstDigit = _digitCount;
        var at = start;
        for (; at < _text.Length && Characters.DigitValue(_text[at]) is >= 0 and var digit; at++)
        {
            if (_digitCount == MaximumDigits)
            {
                IsCut = true;
                continue;
            }

            _digits[_digitCount++] = (char)('0' + digit);
        }

        if (_digitCount > firstDigit)
        {
            _groups[_groupCount++] = new DigitGroup(start, at, firstDigit);
        }

        _position = at;
        return at;
    }

    // The next digit of the same run, or -1.
    private readonly int SkipGap(int at)
    {
        var visible = 0;
        for (var end = Math.Min(_text.Length, at + LongestInvisibleGap); at < end; at++)
        {
            if (Characters.DigitValue(_text[at]) >= 0)
            {
                return at;
            }

            if (!Characters.IsSeparator(_text[at]) || (!Characters.IsInvisible(_text[at]) && ++visible > LongestGap))
            {
                return -1;
            }
        }

        return -1;
    }
}
