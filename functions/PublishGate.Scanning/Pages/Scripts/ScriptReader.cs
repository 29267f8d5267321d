using System.Buffers;
using System.Text;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Positions;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Pages.Scripts;

/// <summary>
/// Reads JavaScript and JSON alike, in one pass and without running it: every literal and comment becomes a fragment with
/// its name, path and neighbours.
/// </summary>
/// <remarks>
/// Tolerant: single quotes, trailing commas, functions, <c>undefined</c>, missing brackets. What is no literal and could
/// still tell something (a name with many digits, words that are no code) becomes a fragment of its own.
/// </remarks>
internal sealed partial class ScriptReader
{
    private const int DigitsThatTell = 5;
    private const int WordsThatAreNoCode = 4;
    private const int LongestArgumentName = 40;
    private static readonly SearchValues<char> ArgumentNames = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-$."
    );

    private readonly Reading _reading;
    private readonly string _text;
    private readonly Origin _origin;
    private readonly ScriptSetting _setting;
    private readonly ScriptLexer _lexer;
    private readonly ScriptPath _path;
    private readonly ScriptNames _names;
    private (int Start, int End, int Count) _words;
    private (int Start, int End, bool IsLast) _last;
    private AssignedPlaces? _places;

    private ScriptReader(Reading reading, string text, int start, int end, Origin origin, ScriptSetting setting)
    {
        _reading = reading;
        _text = text;
        _origin = origin;
        _setting = setting;
        _lexer = new ScriptLexer(text, start, end, reading.Limits.Nesting);
        _path = new ScriptPath(setting, reading.Limits.Nesting);
        _names = new ScriptNames();
    }

    /// <summary>Reads a range of a text.</summary>
    /// <param name="reading">Takes the fragments.</param>
    /// <param name="text">The text that holds the script.</param>
    /// <param name="start">First character of the script.</param>
    /// <param name="end">Behind its last character.</param>
    /// <param name="origin">The origin of <paramref name="text"/> as a whole.</param>
    /// <param name="setting">Where the script stands.</param>
    public static void Read(Reading reading, string text, int start, int end, Origin origin, ScriptSetting setting) =>
        new ScriptReader(reading, text, start, end, origin, setting).Read();

    private void Read()
    {
        while (_lexer.Next())
        {
            if (!Joins())
            {
                FlushString();
                Take();
            }
        }

        FlushString();
        FlushWords();
        if (_path.IsTooDeep)
        {
            var limit = $"more than {_reading.Limits.Nesting} objects inside one another";
            _reading.Add(Gap.LimitReached(_setting.Place.ToString(), limit));
        }
    }

    private void Take()
    {
        if (_lexer.Kind != ScriptTokenKind.Word)
        {
            FlushWords();
        }

        _last.IsLast &= _lexer.Kind == ScriptTokenKind.Punctuator;

        switch (_lexer.Kind)
        {
            case ScriptTokenKind.Comment:
                TakeComment();
                break;
            case ScriptTokenKind.String
                when _path.Top is { HasMembers: true, ExpectsKey: true } && _lexer.Peek() == ':':
                TakeKey(isQuoted: true);
                break;
            case ScriptTokenKind.String:
                TakeString();
                break;
            case ScriptTokenKind.Template:
                JoinTemplate();
                break;
            case ScriptTokenKind.Number:
                TakeNumber();
                break;
            case ScriptTokenKind.Word:
                TakeWord();
                break;
            case ScriptTokenKind.Regex:
                AddCode(_lexer.ContentStart, _lexer.ContentEnd);
                break;
            case ScriptTokenKind.Punctuator:
                TakePunctuator();
                break;
        }
    }

    private void TakeComment()
    {
        var (start, end) = (_lexer.ContentStart, _lexer.ContentEnd);
        if (!SourceMapChannel.TryRead(_reading, _text, start, end, _origin, _setting.Place, _setting.Depth))
        {
            Add(_setting.Comments, FragmentForm.Comment, _setting.Place, null, null);
        }
    }

    private void TakeKey(bool isQuoted)
    {
        ref var frame = ref _path.Top;
        frame.ExpectsKey = false;
        frame.Key = _names.Name(_lexer.Content);
        if (!ScriptNames.MayTell(frame.Key))
        {
            return;
        }

        var (text, origin) = isQuoted
            ? ScriptEscapes.Decode(_text, _lexer.ContentStart, _lexer.ContentEnd, _origin)
            : (frame.Key, _origin.From(_lexer.ContentStart));
        frame.Key = text;
        Add(text, origin, _setting.Data, FragmentForm.Name, _path.Place(), null, _path.Scope());
    }

    private void TakeWord()
    {
        ref var frame = ref _path.Top;
        if (frame is { HasMembers: true, ExpectsKey: true } && _lexer.Peek() == ':')
        {
            FlushWords();
            TakeKey(isQuoted: false);
            return;
        }

        frame.ExpectsKey = false;
        if (TryJoinCodes() || TryGrow())
        {
            return;
        }

        if (frame.Kind != ScriptFrameKind.Object && _lexer.IsAssigned())
        {
            frame.Key = _names.Name(_lexer.Content);
        }

        _words =
            _words.Count == 0
                ? (_lexer.Start, _lexer.ContentEnd, 1)
                : (_words.Start, _lexer.ContentEnd, _words.Count + 1);
    }

    private void FlushWords()
    {
        if (_words.Count > 0 && !ScriptNames.IsPlainCode(_text.AsSpan(_words.Start, _words.End - _words.Start)))
        {
            AddCode(_words.Start, _words.End, _words.Count >= WordsThatAreNoCode);
        }

        _words = default;
    }

    private void TakeNumber()
    {
        ref var frame = ref _path.Top;
        if (frame is { HasMembers: true, ExpectsKey: true } && _lexer.Peek() == ':')
        {
            TakeKey(isQuoted: false);
            return;
        }

        frame.ExpectsKey = false;
        var isMember = frame.Kind == ScriptFrameKind.Object || frame.Key is not null;
        if (!isMember && !_lexer.Content.Contains('.') && _lexer.Content.Length < DigitsThatTell)
        {
            return;
        }

        var start = _lexer.Start;
        while (start > 0 && _text[start - 1] is '-' or '+' && !_lexer.FollowsOperand && start == _lexer.Start)
        {
            start--;
        }

        var (text, origin) = ScriptNumbers.Read(_text, start, _lexer.ContentEnd, _origin);
        Add(text, origin, Channel(), FragmentForm.Number, _path.Place(), _path.Key(), Scope());
    }

    // set("phone", "…") and data["phone"] = "…": the string before is the name of what follows.
    private string? NameBefore()
    {
        var name = _text.AsSpan(_last.Start, _last.End - _last.Start);
        return name.Length is > 1 and <= LongestArgumentName && !name.ContainsAnyExcept(ArgumentNames)
            ? _names.Name(name)
            : null;
    }

    private void TakePunctuator()
    {
        var isBehindString = _last.IsLast;
        _last.IsLast = false;
        switch (_lexer.Punctuator)
        {
            case '{':
                _path.Open(_lexer.OpensObject ? ScriptFrameKind.Object : ScriptFrameKind.Block, _lexer.Start);
                break;
            case '[':
                TakeFlattened();
                _path.Open(ScriptFrameKind.Array, _lexer.Start);
                break;
            case '(':
                _path.Open(ScriptFrameKind.Call, _lexer.Start, MapCalls.IsBefore(_text, _lexer.Start));
                break;
            case ']'
                when isBehindString && _path.Top is { Kind: ScriptFrameKind.Array, Index: 0 } && _lexer.IsAssigned():
                _path.Close(']');
                _path.Top.Key = NameBefore();
                break;
            case '}' or ']' or ')':
                CloseBracket();
                break;
            case ',' or ';':
                ref var frame = ref _path.Top;
                frame.Index += frame.Kind == ScriptFrameKind.Array ? 1 : 0;
                frame.Key =
                    isBehindString && frame.Kind == ScriptFrameKind.Call && _lexer.Punctuator == ','
                        ? NameBefore()
                        : null;
                frame.ExpectsKey = frame.HasMembers;
                break;
        }
    }

    // home.lat = 48.51234; home.lng = 35.09876: statements stand beside nothing, but these two belong together.
    private FragmentScope? Scope() =>
        _path.Top.Kind == ScriptFrameKind.Block && _path.Top.Key is { } key && AssignedPlaces.IsHalf(key)
            ? (_places ??= new AssignedPlaces(_text)).Of(key, _lexer.Start)
            : _path.Scope();

    private Channel Channel() => _path.IsInData ? _setting.Data : _setting.Literals;

    private void AddLiteral((string Text, Origin Origin) literal)
    {
        if (literal.Text.Length > 0)
        {
            Add(literal.Text, literal.Origin, Channel(), FragmentForm.Text, _path.Place(), _path.Key(), Scope());
        }
    }

    private void AddCode(int start, int end, bool isText = false)
    {
        if (isText || ScriptNames.MayTell(_text.AsSpan(start, end - start)))
        {
            Add(_text[start..end], _origin.From(start), _setting.Code, FragmentForm.Text, _setting.Place, null, null);
        }
    }

    private void Add(Channel channel, FragmentForm form, Place place, string? key, FragmentScope? scope) =>
        Add(_lexer.Content.ToString(), _origin.From(_lexer.ContentStart), channel, form, place, key, scope);

    private void Add(
        string text,
        Origin origin,
        Channel channel,
        FragmentForm form,
        Place place,
        string? key,
        FragmentScope? scope
    ) =>
        _reading.Add(
            new Fragment
            {
                Channel = channel,
                Place = place,
                Text = text,
                Origin = origin,
                Form = form,
                Key = key,
                Scope = scope,
                Depth = _setting.Depth,
            }
        );
}
