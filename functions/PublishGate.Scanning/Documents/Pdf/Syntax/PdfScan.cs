namespace PublishGate.Scanning.Documents.Pdf.Syntax;

/// <summary>Finds every object of a file by walking all its bytes, without trust in its cross-reference tables.</summary>
/// <remarks>
/// <code>
/// %PDF-1.7
/// 1 0 obj … endobj          objects, with  stream … endstream
/// xref … trailer &lt;&lt; … &gt;&gt;     or a stream of type XRef
/// startxref 1234 %%EOF
/// … the same again for each later version that was appended
/// </code>
/// </remarks>
internal sealed class PdfScan(Reading reading, ReadOnlyMemory<byte> bytes)
{
    private int _junk = -1;

    /// <summary>All definitions in the order of the file.</summary>
    public List<PdfObject> Objects { get; } = [];

    public List<PdfValue> Trailers { get; } = [];

    /// <summary>Offsets behind each end-of-file marker.</summary>
    public List<int> Ends { get; } = [];

    /// <summary>Ranges that belong to nothing.</summary>
    public List<(int Start, int End)> Unclaimed { get; } = [];

    /// <summary>Comments inside of objects.</summary>
    public List<(int Start, int End)> Comments { get; } = [];

    /// <summary>An object is cut or broken.</summary>
    public bool IsDamaged { get; private set; }

    public void Read()
    {
        var span = bytes.Span;
        for (var at = 0; at < span.Length; )
        {
            var next = Step(span, at);
            if (next > at)
            {
                CloseJunk(at);
                at = next;
                continue;
            }

            _junk = _junk < 0 ? at : _junk;
            at++;
        }

        CloseJunk(span.Length);
    }

    private void CloseJunk(int end)
    {
        if (_junk >= 0)
        {
            Unclaimed.Add((_junk, end));
            _junk = -1;
        }
    }

    /// <summary>Behind what stands here, or the same position if it is nothing that belongs here.</summary>
    private int Step(ReadOnlySpan<byte> span, int at)
    {
        var parser = new PdfParser(span, at);
        if (PdfParser.IsSpace(span[at]))
        {
            return _junk < 0 ? at + 1 : at;
        }

        switch ((char)span[at])
        {
            case '%':
                return Comment(span, at);
            case >= '0' and <= '9':
                return ObjectOrNumbers(span, at);
            case 't' when parser.Take("trailer"u8):
                Trailers.Add(parser.Value());
                IsDamaged |= parser.IsDamaged;
                return parser.Position;
            case 's' when parser.Take("startxref"u8):
            case 'x' when parser.Take("xref"u8):
            case 'e' when parser.Take("endobj"u8):
                return parser.Position;
            default:
                return at;
        }
    }

    private int Comment(ReadOnlySpan<byte> span, int at)
    {
        var parser = new PdfParser(span, at);
        if (parser.Take("%%EOF"u8))
        {
            Ends.Add(parser.Position);
            return parser.Position;
        }

        parser.SkipLine();
        var isUsual = at == 0 || span[at..].StartsWith("%PDF-"u8) || parser.Position - at <= 8;
        return isUsual ? parser.Position : at;
    }

    // number generation "obj", or the numbers of a cross-reference table
    private int ObjectOrNumbers(ReadOnlySpan<byte> span, int at)
    {
        var (number, generation) = (at, at);
        var afterNumber = Digits(span, ref number);
        generation = number;
        SkipSpaces(span, ref generation);
        var start = generation;
        var afterGeneration = Digits(span, ref generation);
        var keyword = generation;
        SkipSpaces(span, ref keyword);
        if (
            afterNumber is { } id
            && start > number
            && afterGeneration is not null
            && span[keyword..].StartsWith("obj"u8)
        )
        {
            return ReadObject(span, at, id, keyword + 3);
        }

        if (afterNumber is null || _junk >= 0)
        {
            return at;
        }

        return keyword < span.Length && span[keyword] is (byte)'n' or (byte)'f' ? keyword + 1 : number;
    }

    private int ReadObject(ReadOnlySpan<byte> span, int at, int number, int body)
    {
        if (Objects.Count >= reading.Limits.Fragments / 4)
        {
            throw new LimitReachedException(reading.Current.At("objects").ToString(), "too many objects");
        }

        reading.Cancellation.ThrowIfCancellationRequested();
        var parser = new PdfParser(span, body) { Comments = Comments };
        var value = parser.Value();
        IsDamaged |= parser.IsDamaged;
        parser.SkipSpace();
        (int Start, int Length)? data = null;
        if (value is PdfDictionary && parser.Take("stream"u8))
        {
            data = DataOf(span, parser.Position, value["Length"]);
            parser.Position = data.Value.Start + data.Value.Length;
            parser.SkipSpace();
            IsDamaged |= !parser.Take("endstream"u8);
            parser.SkipSpace();
        }

        IsDamaged |= !parser.Take("endobj"u8) && !span[parser.Position..].StartsWith("endob"u8) && parser.AtEnd;
        Objects.Add(
            new PdfObject
            {
                Number = number,
                Offset = at,
                Length = parser.Position - at,
                Value = value,
                Data = data is { } range ? bytes.Slice(range.Start, range.Length) : null,
                DataOffset = data?.Start ?? 0,
            }
        );
        return Math.Max(parser.Position, body);
    }

    private static (int Start, int Length) DataOf(ReadOnlySpan<byte> span, int at, PdfValue? length)
    {
        at +=
            span[at..] is [13, 10, ..] ? 2
            : span[at..] is [10, ..] or [13, ..] ? 1
            : 0;
        if (length?.NumberValue is { } declared and >= 0 && declared <= span.Length - at)
        {
            var end = new PdfParser(span, at + (int)declared);
            end.SkipSpace();
            if (end.Take("endstream"u8))
            {
                return (at, (int)declared);
            }
        }

        var found = span[at..].IndexOf("endstream"u8);
        var count = found < 0 ? span.Length - at : found;
        var trimmed = span.Slice(at, count);
        count -=
            trimmed is [.., 13, 10] ? 2
            : trimmed is [.., 10] or [.., 13] ? 1
            : 0;
        return (at, count);
    }

    private static int? Digits(ReadOnlySpan<byte> span, ref int at)
    {
        var start = at;
        var value = 0L;
        while (at < span.Length && span[at] is >= 48 and <= 57 && at - start < 11)
        {
            value = (value * 10) + span[at++] - 48;
        }

        return at > start && value <= int.MaxValue ? (int)value
            : at > start ? int.MaxValue
            : null;
    }

    private static void SkipSpaces(ReadOnlySpan<byte> span, ref int at)
    {
        while (at < span.Length && PdfParser.IsSpace(span[at]))
        {
            at++;
        }
    }
}
