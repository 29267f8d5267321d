using System.Globalization;
using System.Text;

namespace PublishGate.Scanning.Documents.Pdf.Syntax;

/// <summary>Reads values and keywords one after another (ISO 32000-2, 7.2 and 7.3).</summary>
/// <remarks>Never throws for what it reads; nesting beyond <see cref="DeepestNesting"/> sets <see cref="IsDamaged"/>.</remarks>
internal ref struct PdfParser(ReadOnlySpan<byte> bytes, int position)
{
    private const int DeepestNesting = 64;

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _depth;

    public int Position { get; set; } = position;

    /// <summary>Takes the ranges of comments in, if anyone wants them.</summary>
    public List<(int Start, int End)>? Comments { get; init; }

    /// <summary>Something was cut, unbalanced or nested too deeply.</summary>
    public bool IsDamaged { get; private set; }

    public readonly bool AtEnd => Position >= _bytes.Length;

    public static bool IsSpace(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;

    /// <summary>Skips white space and comments.</summary>
    public void SkipSpace()
    {
        while (Position < _bytes.Length)
        {
            if (_bytes[Position] == '%')
            {
                var start = Position;
                SkipLine();
                Comments?.Add((start, Position));
            }
            else if (!IsSpace(_bytes[Position]))
            {
                return;
            }
            else
            {
                Position++;
            }
        }
    }

    public void SkipLine()
    {
        var length = _bytes[Position..].IndexOfAny((byte)10, (byte)13);
        Position = length < 0 ? _bytes.Length : Position + length;
    }

    /// <summary>Skips a word if it stands here.</summary>
    public bool Take(ReadOnlySpan<byte> word)
    {
        var stands = _bytes[Math.Min(Position, _bytes.Length)..].StartsWith(word);
        Position += stands ? word.Length : 0;
        return stands;
    }

    /// <summary>The next value; a closing bracket or an operator comes as a keyword.</summary>
    public PdfValue Value()
    {
        SkipSpace();
        if (AtEnd)
        {
            IsDamaged = true;
            return PdfValue.Null;
        }

        switch ((char)_bytes[Position])
        {
            case '/':
                Position++;
                return new PdfName(Name());
            case '(':
                return new PdfString(Literal());
            case '<' when Position + 1 < _bytes.Length && _bytes[Position + 1] == '<':
                return Dictionary();
            case '<':
                return new PdfString(Hexadecimal());
            case '[':
                return Array();
            case ']' or '{' or '}' or ')':
                return new PdfKeyword(((char)_bytes[Position++]).ToString());
            case '>':
                Position += Position + 1 < _bytes.Length && _bytes[Position + 1] == '>' ? 2 : 1;
                return new PdfKeyword(">>");
            default:
                return NumberOrWord();
        }
    }

    private ReadOnlySpan<byte> Regular()
    {
        var start = Position;
        while (Position < _bytes.Length && !IsSpace(_bytes[Position]) && !"()<>[]{}/%"u8.Contains(_bytes[Position]))
        {
            Position++;
        }

        return _bytes[start..Position];
    }

    private string Name()
    {
        var raw = Encoding.Latin1.GetString(Regular());
        if (!raw.Contains('#'))
        {
            return raw;
        }

        var name = new StringBuilder();
        for (var i = 0; i < raw.Length; i++)
        {
            var isCode =
                raw[i] == '#'
                && i + 2 < raw.Length
                && char.IsAsciiHexDigit(raw[i + 1])
                && char.IsAsciiHexDigit(raw[i + 2]);
            name.Append(isCode ? (char)Convert.ToByte(raw.Substring(i + 1, 2), 16) : raw[i]);
            i += isCode ? 2 : 0;
        }

        return name.ToString();
    }

    private PdfValue NumberOrWord()
    {
        var word = Regular();
        if (word.IsEmpty)
        {
            Position++;
            return PdfValue.Null;
        }

        if (!double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return new PdfKeyword(Encoding.Latin1.GetString(word));
        }

        return IsReference(number) ? new PdfReference((int)number) : new PdfNumber(number);
    }

    // number generation R
    private bool IsReference(double number)
    {
        var start = Position;
        if (number is >= 0 and <= int.MaxValue && double.IsInteger(number))
        {
            SkipBlanks();
            var generation = Regular();
            SkipBlanks();
            var isR = generation.Length is > 0 and <= 5 && !generation.ContainsAnyExceptInRange((byte)'0', (byte)'9');
            if (isR && Regular() is [(byte)'R'])
            {
                return true;
            }
        }

        Position = start;
        return false;
    }

    private void SkipBlanks()
    {
        while (Position < _bytes.Length && IsSpace(_bytes[Position]))
        {
            Position++;
        }
    }

    private PdfArray Array()
    {
        Position++;
        var items = new List<PdfValue>();
        if (++_depth > DeepestNesting)
        {
            IsDamaged = true;
            Position = _bytes.Length;
        }

        while (!AtEnd)
        {
            var value = Value();
            if (value is PdfKeyword { Word: "]" or ">>" or "endobj" })
            {
                break;
            }

            items.Add(value);
        }

        _depth--;
        return new PdfArray(items);
    }

    private PdfDictionary Dictionary()
    {
        Position += 2;
        var members = new Dictionary<string, PdfValue>(StringComparer.Ordinal);
        if (++_depth > DeepestNesting)
        {
            IsDamaged = true;
            Position = _bytes.Length;
        }

        while (!AtEnd)
        {
            var key = Value();
            if (key is PdfKeyword { Word: ">>" or "endobj" or "stream" })
            {
                break;
            }

            if (key is PdfName { Name: var name })
            {
                members[name] = Value();
            }
        }

        _depth--;
        return new PdfDictionary(members);
    }

    private byte[] Literal()
    {
        var text = new List<byte>();
        var open = 0;
        while (Position < _bytes.Length)
        {
            var value = _bytes[Position++];
            switch (value)
            {
                case (byte)'(' when open++ == 0:
                    continue;
                case (byte)')' when --open == 0:
                    return [.. text];
                case (byte)'\\' when Position < _bytes.Length:
                    Escape(text);
                    continue;
            }

            text.Add(value);
        }

        IsDamaged = true;
        return [.. text];
    }

    private void Escape(List<byte> text)
    {
        var value = _bytes[Position++];
        switch ((char)value)
        {
            case >= '0' and <= '7':
                var code = value - '0';
                for (var i = 0; i < 2 && Position < _bytes.Length && _bytes[Position] is >= 48 and <= 55; i++)
                {
                    code = (code * 8) + _bytes[Position++] - 48;
                }

                text.Add((byte)(code & 0xFF));
                break;
            case '\r' when Position < _bytes.Length && _bytes[Position] == 10:
                Position++;
                break;
            case '\r' or '\n':
                break;
            default:
                var at = "nrtbf"u8.IndexOf(value);
                text.Add(at < 0 ? value : "\n\r\t\b\f"u8[at]);
                break;
        }
    }

    private byte[] Hexadecimal()
    {
        var length = _bytes[Position..].IndexOf((byte)'>');
        IsDamaged |= length < 0;
        var body = length < 0 ? _bytes[(Position + 1)..] : _bytes.Slice(Position + 1, length - 1);
        Position = length < 0 ? _bytes.Length : Position + length + 1;
        return PdfFilters.Hexadecimal(body);
    }
}
