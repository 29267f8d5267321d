using System.Buffers;

namespace PublishGate.Scanning.Pages;

/// <summary>Reads a tag's attributes from its source, also those that the parser drops: repeated ones and those of end tags.</summary>
/// <remarks>
/// WHATWG HTML, "before attribute name state" to "after attribute value (quoted) state".
/// <code>
/// &lt;name  key  key=value  key='value'  key="value" />
/// </code>
/// </remarks>
internal ref struct TagReader
{
    private static readonly SearchValues<char> EndOfValue = SearchValues.Create(" \t\r\n\f>");

    private readonly ReadOnlySpan<char> _text;
    private readonly int _end;
    private int _at;

    /// <param name="text">The source.</param>
    /// <param name="start">Where the tag's &lt; stands.</param>
    /// <param name="end">The tag may not reach further than this.</param>
    public TagReader(ReadOnlySpan<char> text, int start, int end)
    {
        _text = text;
        _end = end;
        var name = Math.Min(start + (start + 1 < end && text[start + 1] == '/' ? 2 : 1), end);
        _at = EndOfName(name, isTag: true);
        Name = text[name.._at];
    }

    public ReadOnlySpan<char> Name { get; }

    public int KeyStart { get; private set; }

    public int KeyEnd { get; private set; }

    public int ValueStart { get; private set; }

    public int ValueEnd { get; private set; }

    /// <summary>Behind the tag's &gt;, once there are no more attributes.</summary>
    public readonly int End => Math.Min(_at + 1, _end);

    /// <summary>The tag's &gt; was reached.</summary>
    public readonly bool IsClosed => _at < _end && _text[_at] == '>';

    public readonly ReadOnlySpan<char> Key => _text[KeyStart..KeyEnd];

    public readonly ReadOnlySpan<char> Value => _text[ValueStart..ValueEnd];

    public bool MoveNext()
    {
        _at = Skip(_at, alsoSlash: true);
        if (_at >= _end || _text[_at] == '>')
        {
            return false;
        }

        KeyStart = _at;
        KeyEnd = _at = EndOfName(_at + 1, isTag: false);
        (ValueStart, ValueEnd) = (KeyEnd, KeyEnd);
        var equals = Skip(_at, alsoSlash: false);
        if (equals < _end && _text[equals] == '=')
        {
            _at = Skip(equals + 1, alsoSlash: false);
            ReadValue();
        }

        return true;
    }

    private void ReadValue()
    {
        if (_at < _end && _text[_at] is '"' or '\'')
        {
            ValueStart = _at + 1;
            var close = _text[ValueStart.._end].IndexOf(_text[_at]);
            ValueEnd = close < 0 ? _end : ValueStart + close;
            _at = Math.Min(ValueEnd + 1, _end);
            return;
        }

        ValueStart = _at;
        var end = _at >= _end ? -1 : _text[_at.._end].IndexOfAny(EndOfValue);
        ValueEnd = _at = end < 0 ? _end : _at + end;
    }

    // Names and what stands between them are short: a vectorised search costs more to begin than to run.
    private readonly int EndOfName(int at, bool isTag)
    {
        while (at < _end && !(IsSpace(_text[at]) || _text[at] is '/' or '>' || (_text[at] == '=' && !isTag)))
        {
            at++;
        }

        return Math.Min(at, _end);
    }

    private readonly int Skip(int at, bool alsoSlash)
    {
        while (at < _end && (IsSpace(_text[at]) || (alsoSlash && _text[at] == '/')))
        {
            at++;
        }

        return Math.Min(at, _end);
    }

    private static bool IsSpace(char character) => character is ' ' or '\t' or '\r' or '\n' or '\f';
}
