using System.Buffers;

namespace PublishGate.Scanning.Pages.Scripts;

/// <summary>Cuts JavaScript or JSON into tokens, whatever is wrong with it; every character belongs to one or to a space.</summary>
/// <remarks>ECMA-262, clause 12. A literal that breaks off ends where its line (or the text) does.</remarks>
internal sealed class ScriptLexer(string text, int first, int end, int nesting)
{
    private static readonly SearchValues<char> AsciiWord = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$"
    );

    // For each open brace whether it is a template's ${, for each open parenthesis whether a condition stands in it.
    private readonly Stack<bool> _braces = new();
    private readonly Stack<bool> _parentheses = new();
    private readonly ScriptEnds _ends = new(text, end);
    private readonly int _first = first;
    private int _at = first;
    private int _noRegexBefore;
    private bool _isOperand;
    private bool _isValueDue = true;

    /// <summary>The script's first character.</summary>
    public int First => _first;

    /// <summary>Behind the script's last character.</summary>
    public int End => end;

    public ScriptTokenKind Kind { get; private set; }

    /// <summary>First character of the token, with its delimiters.</summary>
    public int Start { get; private set; }

    /// <summary>First character of what the token holds.</summary>
    public int ContentStart { get; private set; }

    public int ContentEnd { get; private set; }

    public char Punctuator => text[Start];

    /// <summary>The token before was a value, so that an operator is due.</summary>
    public bool FollowsOperand { get; private set; }

    /// <summary>A brace at this token begins an object, not a block.</summary>
    public bool OpensObject { get; private set; }

    public ReadOnlySpan<char> Content => text.AsSpan(ContentStart, ContentEnd - ContentStart);

    /// <summary>The next character that is no space, or U+0000 at the end.</summary>
    public char Peek()
    {
        var at = SkipSpaces(_at);
        return at < end ? text[at] : '\0';
    }

    /// <summary>An assignment follows, not a comparison or an arrow.</summary>
    public bool IsAssigned()
    {
        var at = SkipSpaces(_at);
        return at < end && text[at] == '=' && (at + 1 >= end || text[at + 1] is not ('=' or '>'));
    }

    /// <summary>Passes over an expression that was read otherwise.</summary>
    public void SkipTo(int next)
    {
        _at = next;
        _isOperand = true;
        _isValueDue = false;
    }

    public bool Next()
    {
        _at = SkipSpaces(_at);
        if (_at >= end)
        {
            return false;
        }

        // An object stands where a value may; after ) and => and in a list of statements it is a block.
        OpensObject = _isValueDue;
        Start = _at;
        FollowsOperand = _isOperand;
        var character = text[_at];
        switch (character)
        {
            case '"' or '\'':
                return Quoted();
            case '`':
                return Template();
            case '/' when IsAt("//"):
                return Comment(2, _ends.OfLine(_at));
            case '/' when IsAt("/*"):
                return BlockComment();
            case '/' when !_isOperand && RegexEnd() is var close and > 0:
                return Regex(close);
            case '<' when IsAt("<!--"):
                return Comment(4, _ends.OfLine(_at));
            case '-' when IsAt("-->") && IsFirstInLine():
                return Comment(3, _ends.OfLine(_at));
            case '}' when _braces.TryPop(out var isTemplate) && isTemplate:
                return Template();
            default:
                return IsDigitAt(_at) || (character == '.' && IsDigitAt(_at + 1)) ? Number()
                    : IsWord(character) ? Word()
                    : Punctuate(character);
        }
    }

    private bool Take(ScriptTokenKind kind, int contentStart, int contentEnd, int next, bool isOperand)
    {
        Kind = kind;
        ContentStart = contentStart;
        ContentEnd = contentEnd;
        _at = next;
        _isOperand = isOperand;
        if (kind != ScriptTokenKind.Comment)
        {
            _isValueDue = IsValueDue();
        }

        return true;
    }

    private bool Quoted()
    {
        var close = _ends.OfString(_at);
        var next = close < end && text[close] == text[_at] ? close + 1 : close;
        return Take(ScriptTokenKind.String, Start + 1, close, next, isOperand: true);
    }

    // From a backtick or from the brace that ends an expression, to the next expression or the end.
    private bool Template()
    {
        var stop = _ends.OfTemplate(_at + 1);
        if (stop == end || text[stop] == '`')
        {
            return Take(ScriptTokenKind.Template, Start + 1, stop, Math.Min(stop + 1, end), isOperand: true);
        }

        Push(_braces, true);
        return Take(ScriptTokenKind.Template, Start + 1, stop, stop + 2, isOperand: false);
    }

    private bool Comment(int opening, int close) =>
        Take(ScriptTokenKind.Comment, Start + opening, Math.Max(close, Start + opening), close, _isOperand);

    private bool BlockComment()
    {
        var close = _ends.OfBlockComment(Start + 2);
        return close < 0
            ? Take(ScriptTokenKind.Comment, Start + 2, end, end, _isOperand)
            : Take(ScriptTokenKind.Comment, Start + 2, close, close + 2, _isOperand);
    }

    // The closing slash of a regular expression in the same line, or -1. A line is searched once, however many slashes it has.
    private int RegexEnd()
    {
        if (_at < _noRegexBefore)
        {
            return -1;
        }

        var (isClosed, close) = _ends.OfRegex(_at + 1);
        _noRegexBefore = isClosed ? _noRegexBefore : Math.Max(_noRegexBefore, close);
        return isClosed ? close : -1;
    }

    private bool Regex(int close)
    {
        var next = close + 1;
        while (next < end && char.IsAsciiLetter(text[next]))
        {
            next++;
        }

        return Take(ScriptTokenKind.Regex, Start + 1, close, next, isOperand: true);
    }

    private bool Number()
    {
        var at = _at + 1;
        while (at < end && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '.' or '_' || IsExponentSign(at)))
        {
            at++;
        }

        return Take(ScriptTokenKind.Number, Start, at, at, isOperand: true);
    }

    private bool IsExponentSign(int at) =>
        text[at] is '+' or '-'
        && text[at - 1] is 'e' or 'E'
        && (Start + 1 >= end || text[Start + 1] is not ('x' or 'X'));

    private bool Word()
    {
        var at = _at;
        do
        {
            var stop = at >= end ? -1 : text.AsSpan(at, end - at).IndexOfAnyExcept(AsciiWord);
            at = stop < 0 ? end : at + stop;
        } while (at < end && (IsWord(text[at]) && ++at > 0));

        return Take(ScriptTokenKind.Word, Start, at, at, !ScriptWords.ExpectValue(text.AsSpan(Start, at - Start)));
    }

    private bool Punctuate(char character)
    {
        var isOperand = character is ']' or '}';
        switch (character)
        {
            case '{':
                Push(_braces, false);
                break;
            case '(':
                Push(_parentheses, Kind == ScriptTokenKind.Word && ScriptWords.TakeCondition(Content));
                break;
            case ')':
                isOperand = !(_parentheses.TryPop(out var isCondition) && isCondition);
                break;
        }

        // A block ends as an object does; a division of an object is rarer than an expression after a block.
        return Take(ScriptTokenKind.Punctuator, Start, Start + 1, Start + 1, isOperand && character != '}');
    }

    private bool IsValueDue() =>
        Kind switch
        {
            ScriptTokenKind.Punctuator when text[Start] == '>' => Start == _first || text[Start - 1] != '=',
            ScriptTokenKind.Punctuator => text[Start]
                is '('
                    or '['
                    or ','
                    or ':'
                    or '='
                    or '?'
                    or '&'
                    or '|'
                    or '+'
                    or '!',
            ScriptTokenKind.Word => !_isOperand,
            ScriptTokenKind.Template => !_isOperand,
            _ => false,
        };

    private void Push(Stack<bool> stack, bool value)
    {
        if (stack.Count < nesting)
        {
            stack.Push(value);
        }
    }

    private bool IsAt(string sign) => text.AsSpan(_at, end - _at).StartsWith(sign);

    private bool IsDigitAt(int at) => at < end && char.IsAsciiDigit(text[at]);

    private static bool IsWord(char character) =>
        char.IsAsciiLetter(character) || character is '_' or '$' or '\\' or '#' or '@' || character > '\u00A0';

    private bool IsFirstInLine()
    {
        var before = text.AsSpan(_first, _at - _first).TrimEnd(" \t*/");
        return before.IsEmpty || before[^1] is '\n' or '\r';
    }

    private int SkipSpaces(int at)
    {
        while (at < end && (text[at] <= ' ' || text[at] is '\u00A0' or '\uFEFF' or '\u2028' or '\u2029'))
        {
            at++;
        }

        return at;
    }
}
