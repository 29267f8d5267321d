using System.Buffers;

namespace PublishGate.Scanning.Pages.Styles;

/// <summary>Finds what a style sheet can carry for people: comments, strings and addresses.</summary>
/// <remarks>CSS Syntax Level 3, section 4. A part that breaks off ends where the text does.</remarks>
internal ref struct StyleLexer
{
    private static readonly SearchValues<char> BeforeProperty = SearchValues.Create("{;} \n\r\t/*\"");
    private static readonly SearchValues<char> Stops = SearchValues.Create("/\"'(:");
    private static readonly SearchValues<char> InDoubleQuotes = SearchValues.Create("\"\\\n");
    private static readonly SearchValues<char> InSingleQuotes = SearchValues.Create("'\\\n");

    private readonly ReadOnlySpan<char> _text;
    private int _at;
    private int _propertyEnd;

    /// <param name="text">The text that holds the style sheet.</param>
    /// <param name="start">Its first character.</param>
    /// <param name="end">Behind its last.</param>
    public StyleLexer(ReadOnlySpan<char> text, int start, int end)
    {
        _text = text[..end];
        _at = start;
        _propertyEnd = start;
    }

    public StylePartKind Kind { get; private set; }

    public int ContentStart { get; private set; }

    public int ContentEnd { get; private set; }

    /// <summary>The property that the last colon stood behind.</summary>
    public readonly string Property
    {
        get
        {
            var name = _text[.._propertyEnd];
            var first = name.LastIndexOfAny(BeforeProperty) + 1;
            return name[first..].ToString();
        }
    }

    public bool MoveNext()
    {
        while (_at < _text.Length)
        {
            var stop = _text[_at..].IndexOfAny(Stops);
            if (stop < 0)
            {
                _at = _text.Length;
                return false;
            }

            _at += stop;
            switch (_text[_at])
            {
                case '/' when _text[_at..].StartsWith("/*"):
                    return Comment();
                case '"':
                    return Quoted(StylePartKind.String, InDoubleQuotes);
                case '\'':
                    return Quoted(StylePartKind.String, InSingleQuotes);
                case '(' when _text[.._at].EndsWith("url", StringComparison.OrdinalIgnoreCase):
                    return Url();
                case ':':
                    _propertyEnd = _at;
                    break;
            }

            _at++;
        }

        return false;
    }

    private bool Take(StylePartKind kind, int start, int end, int next)
    {
        Kind = kind;
        ContentStart = start;
        ContentEnd = end;
        _at = Math.Min(next, _text.Length);
        return true;
    }

    private bool Comment()
    {
        var start = _at + 2;
        var close = _text[start..].IndexOf("*/");
        var end = close < 0 ? _text.Length : start + close;
        return Take(StylePartKind.Comment, start, end, end + 2);
    }

    private bool Quoted(StylePartKind kind, SearchValues<char> stops)
    {
        var quote = _text[_at];
        var start = _at + 1;
        var end = start;
        while (true)
        {
            var stop = end >= _text.Length ? -1 : _text[end..].IndexOfAny(stops);
            end = stop < 0 ? _text.Length : end + stop;
            if (end >= _text.Length || _text[end] != '\\')
            {
                var next = end < _text.Length && _text[end] == quote ? end + 1 : end;
                return Take(kind, start, end, next);
            }

            end += 2;
        }
    }

    private bool Url()
    {
        _at++;
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }

        if (_at < _text.Length && _text[_at] is '"' or '\'')
        {
            return Quoted(StylePartKind.Url, _text[_at] == '"' ? InDoubleQuotes : InSingleQuotes);
        }

        var close = _text[_at..].IndexOf(')');
        var end = close < 0 ? _text.Length : _at + close;
        return Take(StylePartKind.Url, _at, end, end + 1);
    }
}
