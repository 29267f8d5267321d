using System.Text;
using System.Text.Unicode;

namespace PublishGate.Scanning.Positions;

/// <summary>A text file as given: its characters, and the way back from each to line, column and byte.</summary>
/// <remarks>
/// Works for every encoding, also with bytes that are invalid in it: the file is decoded block by block and the
/// characters at each block's start are remembered, so that a place costs the decoding of one block.
/// </remarks>
public sealed class SourceText
{
    private const int BlockBytes = 4096;

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly int _firstByte;
    private readonly Lazy<List<(int Char, int Byte)>> _blocks;
    private readonly Lazy<List<int>> _lineStarts;
    private readonly bool _isAscii;

    /// <param name="bytes">The file, with its byte order mark if it has one.</param>
    /// <param name="encoding">The encoding to decode with; invalid bytes become U+FFFD.</param>
    /// <param name="byteOrderMark">Length in bytes of the byte order mark, which is not part of the text.</param>
    public SourceText(ReadOnlyMemory<byte> bytes, Encoding encoding, int byteOrderMark = 0)
    {
        _bytes = bytes;
        _firstByte = byteOrderMark;
        Encoding = encoding;
        _isAscii = encoding is UTF8Encoding && Ascii.IsValid(bytes.Span[byteOrderMark..]);
        var blocks = new List<(int Char, int Byte)>();
        var isValid = !_isAscii && encoding is UTF8Encoding && Utf8.IsValid(bytes.Span[byteOrderMark..]);
        Text = isValid ? encoding.GetString(bytes.Span[byteOrderMark..]) : Decode(blocks);
        _blocks = new Lazy<List<(int Char, int Byte)>>(() => isValid ? FindBlocks() : blocks);
        _lineStarts = new Lazy<List<int>>(FindLines);
    }

    /// <summary>The decoded text.</summary>
    public string Text { get; }

    public Encoding Encoding { get; }

    /// <summary>The file range of <paramref name="count"/> characters from <paramref name="start"/>.</summary>
    public FilePosition Locate(int start, int count)
    {
        start = Math.Clamp(start, 0, Text.Length);
        count = Math.Clamp(count, 0, Text.Length - start);
        var first = ByteAt(start);
        var line = LineAt(start);
        return new FilePosition(first, ByteAt(start + count) - first, line + 1, start - _lineStarts.Value[line] + 1);
    }

    private string Decode(List<(int Char, int Byte)> blocks)
    {
        if (_isAscii)
        {
            return Encoding.ASCII.GetString(_bytes.Span[_firstByte..]);
        }

        var text = new StringBuilder(_bytes.Length);
        var decoder = Encoding.GetDecoder();
        var characters = new char[Encoding.GetMaxCharCount(BlockBytes)];
        for (var at = _firstByte; at < _bytes.Length; )
        {
            if (IsCharacterStart(at))
            {
                blocks.Add((text.Length, at));
            }

            var block = _bytes.Span.Slice(at, BlockLength(at));
            at += block.Length;
            text.Append(characters, 0, decoder.GetChars(block, characters, flush: at == _bytes.Length));
        }

        return text.ToString();
    }

    // Valid UTF-8 was decoded at once, and its blocks are only found when a place is asked for.
    private List<(int Char, int Byte)> FindBlocks()
    {
        var blocks = new List<(int Char, int Byte)>();
        var characters = 0;
        var bytes = _bytes.Span;
        for (var at = _firstByte; at < bytes.Length; )
        {
            blocks.Add((characters, at));
            var end = Math.Min(at + BlockBytes, bytes.Length);
            while (end < bytes.Length && (bytes[end] & 0xC0) == 0x80)
            {
                end--;
            }

            characters += Encoding.GetCharCount(bytes[at..end]);
            at = end;
        }

        return blocks;
    }

    // A block ends behind a byte that is never the first half of a character (below 0x30 in every multi-byte encoding of
    // the WHATWG Encoding Standard), in UTF-16 at an even distance.
    private int BlockLength(int at)
    {
        var length = Math.Min(BlockBytes, _bytes.Length - at);
        if (IsUtf16)
        {
            return length;
        }

        var end = _bytes.Span.Slice(at, length).LastIndexOfAnyInRange((byte)0x09, (byte)0x2F);
        return end < 0 ? length : end + 1;
    }

    private bool IsCharacterStart(int at) =>
        at == _firstByte
        || (IsUtf16 ? !EndsWithHighSurrogate(at) : !IsStateful && _bytes.Span[at - 1] is >= 0x09 and <= 0x2F);

    private bool EndsWithHighSurrogate(int at)
    {
        var isBigEndian = Encoding.CodePage == 1201;
        return (_bytes.Span[at - (isBigEndian ? 2 : 1)] & 0xFC) == 0xD8;
    }

    private bool IsUtf16 => Encoding is UnicodeEncoding;

    private bool IsStateful => Encoding.WebName is "iso-2022-jp" or "csISO2022JP" or "utf-7" or "hz-gb-2312";

    private int ByteAt(int character)
    {
        if (_isAscii)
        {
            return _firstByte + character;
        }

        if (character >= Text.Length)
        {
            return _bytes.Length;
        }

        var index = _blocks.Value.FindLastIndex(block => block.Char <= character);
        var (seen, at) = index < 0 ? (0, _firstByte) : _blocks.Value[index];
        var before = Text.AsSpan(seen, character - seen);
        if (IsReversible(before))
        {
            return at + Encoding.GetByteCount(before);
        }

        var decoder = Encoding.GetDecoder();
        Span<char> characters = stackalloc char[16];
        var start = at;
        for (; at < _bytes.Length; at++)
        {
            var produced = decoder.GetChars(_bytes.Span.Slice(at, 1), characters, flush: at + 1 == _bytes.Length);
            if (seen + produced > character)
            {
                // An invalid sequence is reported together with the valid character that ends it.
                var isBehindInvalid = produced == 2 && !char.IsHighSurrogate(characters[0]) && character == seen + 1;
                return isBehindInvalid ? at : start;
            }

            if (produced > 0)
            {
                seen += produced;
                start = at + 1;
            }
        }

        return _bytes.Length;
    }

    // UTF-8 without anything invalid: as many bytes as the characters take when written again.
    private bool IsReversible(ReadOnlySpan<char> characters) =>
        Encoding is UTF8Encoding
        && !characters.Contains('\uFFFD')
        && (characters.IsEmpty || !char.IsHighSurrogate(characters[^1]));

    private int LineAt(int character)
    {
        var index = _lineStarts.Value.BinarySearch(character);
        return index >= 0 ? index : ~index - 1;
    }

    private List<int> FindLines()
    {
        List<int> starts = [0];
        for (var at = 0; ; )
        {
            var next = Text.AsSpan(at).IndexOfAny('\n', '\r');
            if (next < 0)
            {
                break;
            }

            at += next + 1;
            if (Text[at - 1] == '\n' || at == Text.Length || Text[at] != '\n')
            {
                starts.Add(at);
            }
        }

        return starts;
    }
}
