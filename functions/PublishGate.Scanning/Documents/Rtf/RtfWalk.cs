using System.Globalization;
using System.Text;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Documents.Pdf.Syntax;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Pages;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.Rtf;

/// <summary>Walks the groups of a file.</summary>
/// <remarks>
/// <code>{ \word123 text \'e9 \u1234? {\*\destination …} }</code>
/// A control word is a backslash, letters, perhaps a number, and one blank that belongs to it.
/// </remarks>
internal sealed class RtfWalk(Reading reading, MediaBlock whole)
{
    private readonly Stack<RtfGroup> _outer = new();
    private readonly StringBuilder _text = new();
    private readonly List<byte> _bytes = [];
    private RtfGroup _now = new("", false, null, 1);
    private Encoding _encoding = PageEncoding.Western;
    private string _property = "";
    private bool _isOptional;
    private int _skip;
    private int _start;
    private int _paragraphs;

    /// <summary>The first group was closed.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Reads up to the end of the first group.</summary>
    /// <returns>Offset behind it.</returns>
    public int Read(ReadOnlySpan<byte> file)
    {
        var at = 0;
        while (at < file.Length && !IsClosed)
        {
            at = Step(file, at);
        }

        Flush(at);
        return at;
    }

    private int Step(ReadOnlySpan<byte> file, int at)
    {
        switch ((char)file[at])
        {
            case '{':
                Flush(at);
                Open();
                return at + 1;
            case '}':
                Flush(at);
                IsClosed = _outer.Count <= 1;
                _now = _outer.TryPop(out var outer) ? outer : _now;
                return at + 1;
            case '\\' when at + 1 < file.Length:
                return Control(file, at + 1);
            case '\r' or '\n':
                return at + 1;
            default:
                Take(file[at]);
                return at + 1;
        }
    }

    private void Open()
    {
        if (_outer.Count >= reading.Limits.Nesting)
        {
            throw new LimitReachedException(
                whole.Place.ToString(),
                $"more than {reading.Limits.Nesting} nested groups"
            );
        }

        reading.Cancellation.ThrowIfCancellationRequested();
        _outer.Push(_now);
    }

    private int Control(ReadOnlySpan<byte> file, int at)
    {
        if (!char.IsAsciiLetter((char)file[at]))
        {
            return Symbol(file, at);
        }

        var end = at;
        while (end < file.Length && char.IsAsciiLetter((char)file[end]) && end - at < 40)
        {
            end++;
        }

        var word = Encoding.ASCII.GetString(file[at..end]);
        var number = end;
        number += number < file.Length && file[number] == '-' ? 1 : 0;
        while (number < file.Length && char.IsAsciiDigit((char)file[number]) && number - end < 11)
        {
            number++;
        }

        int? value = int.TryParse(
            file[end..number],
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var parsed
        )
            ? parsed
            : null;
        number += number < file.Length && file[number] == ' ' ? 1 : 0;
        if (word == "bin" && value is > 0)
        {
            var length = Math.Min(value.Value, file.Length - number);
            Data(whole.Slice(number, length));
            return number + length;
        }

        Word(word, value, at);
        return number;
    }

    private int Symbol(ReadOnlySpan<byte> file, int at)
    {
        switch ((char)file[at])
        {
            case '\'' when at + 2 < file.Length:
                Take(PdfFilters.Hexadecimal(file.Slice(at + 1, 2)) is [var code] ? code : (byte)'?');
                return at + 3;
            case '*':
                _isOptional = true;
                break;
            case '~':
                Take((byte)' ');
                break;
            case '\\' or '{' or '}':
                Take(file[at]);
                break;
            case '\r' or '\n':
                Word("par", null, at);
                break;
        }

        return at + 1;
    }

    private void Word(string word, int? value, int at)
    {
        var isOptional = _isOptional;
        _isOptional = false;
        if (isOptional || RtfGroup.IsDestination(word))
        {
            Flush(at);
            _now = _now with { Destination = word };
            return;
        }

        switch (word)
        {
            case "par" or "row" or "page" or "sect" when _now.Destination.Length == 0:
                Flush(at);
                _paragraphs++;
                break;
            case "line" or "tab" or "cell" or "par":
                Take((byte)' ');
                break;
            case "u" when value is { } unit:
                Decode();
                _text.Append((char)(unit & 0xFFFF));
                _skip = _now.Skip;
                break;
            case "uc":
                _now = _now with { Skip = Math.Clamp(value ?? 1, 0, 8) };
                break;
            case "ansicpg" when value is 874 or 932 or 936 or 949 or 950 or (>= 1250 and <= 1258):
                _encoding = PageEncoding.Of(value.Value);
                break;
            case "v":
                Flush(at);
                _now = _now with { IsHidden = value != 0 };
                break;
            case "deleted" or "revised":
                Flush(at);
                _now = _now with
                {
                    Change =
                        value == 0 ? null
                        : word == "deleted" ? "deleted"
                        : "inserted",
                };
                break;
            case "plain":
                Flush(at);
                _now = _now with { IsHidden = false, Change = null };
                break;
        }
    }

    private void Take(byte value)
    {
        if (_skip > 0)
        {
            _skip--;
            return;
        }

        _bytes.Add(value);
    }

    private void Decode()
    {
        _text.Append(_encoding.GetString([.. _bytes]));
        _bytes.Clear();
    }

    /// <summary>What was gathered since the state last changed.</summary>
    private void Flush(int at)
    {
        var start = Math.Min(_start, at);
        var block = whole.Slice(start, at - start).Then($"paragraph {_paragraphs + 1}");
        _start = at;
        if (_now.IsData)
        {
            Data(block.Decoded(PdfFilters.Hexadecimal([.. _bytes])));
            _bytes.Clear();
            return;
        }

        Decode();
        var text = _text.ToString();
        _text.Clear();
        if (_now.Destination == "propname")
        {
            _property = text;
        }

        if (_now.Destination is "staticval" or "linkval")
        {
            var kind = TagMeaning.OfName(_property) ?? MetadataKind.FreeText;
            reading.AddDocument(block, Channel.DocumentProperty, text, _property, kind);
        }
        else if (!_now.IsTable)
        {
            var key = _now.Destination.Length > 0 ? _now.Destination : _now.Change;
            var channel = _now.Channel;
            reading.AddDocument(block, channel, text, key, _now.Kind, visible: channel == Channel.DocumentText);
        }
        else if (text.Contains('@'))
        {
            reading.AddText(block, Channel.DocumentPart, text, _now.Destination);
        }
    }

    private void Data(MediaBlock block)
    {
        if (block.Length == 0 || _now.Destination == "blipuid")
        {
            return;
        }

        if (_now.Destination == "objdata")
        {
            reading.AddText(block, Channel.EmbeddedFile, $"{block.Length} bytes of an embedded object");
        }

        if (FormatReaders.Find(block.Content.ReadUpTo(0, IFormatReader.HeadBytes), null) is not null)
        {
            reading.Embed(block.ToArtifact());
            return;
        }

        reading.AddReadable(block, Channel.DocumentPart);
        if (_now.Destination is "pict" or "objdata")
        {
            reading.Add(Gap.Unsupported(block.Place.ToString(), "An embedded picture or object"));
        }
    }
}
