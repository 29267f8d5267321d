using PublishGate.Scanning.Positions;

namespace PublishGate.Scanning.Pages.Scripts;

/// <content>Texts that scripts put together: of pieces, of numbers, of arrays.</content>
internal sealed partial class ScriptReader
{
    private const int DeepestFlattened = 6;
    private const int MostLists = 100;

    private readonly JoinedText _joined = new();
    private int _lastList = -1;
    private int _listsLeft = MostLists;

    private void TakeString()
    {
        _path.Top.ExpectsKey = false;
        _joined.Add(_lexer.ContentStart, _lexer.ContentEnd);
        var close = _lexer.ContentEnd;
        if (
            close + 1 < _lexer.End
            && _text[close + 1] == '.'
            && BuiltTexts.OfLiteral(_text, _lexer.ContentStart, close, _lexer.End, _origin) is { } built
        )
        {
            AddLiteral(built);
        }
    }

    // "+7" + ("916" + …): literals that only pluses and parentheses stand between are read as the one string that they make.
    private bool Joins()
    {
        if (_joined.IsEmpty || _lexer.Kind == ScriptTokenKind.Comment)
        {
            return false;
        }

        switch (_lexer.Kind)
        {
            case ScriptTokenKind.Punctuator when !_joined.IsOpen && _lexer.Punctuator == '+':
                _joined.IsOpen = true;
                return true;
            case ScriptTokenKind.Punctuator when !_joined.IsOpen && _lexer.Punctuator == ')' && _lexer.Peek() == '+':
                _path.Close(')');
                return true;
            case ScriptTokenKind.Punctuator when _joined.IsOpen && _lexer.Punctuator == '(':
                _path.Open(ScriptFrameKind.Call, _lexer.Start);
                return true;
            case ScriptTokenKind.String when _joined.IsOpen:
                _joined.Add(_lexer.ContentStart, _lexer.ContentEnd);
                return true;
            case ScriptTokenKind.Template when _joined.IsOpen || (_joined.IsInTemplate && _text[_lexer.Start] == '}'):
                JoinTemplate();
                return true;
            case ScriptTokenKind.Word when _joined.IsOpen:
                return TryJoinCodes();
            default:
                return false;
        }
    }

    // `+7${"916"}`
    private void JoinTemplate()
    {
        _joined.Add(_lexer.ContentStart, _lexer.ContentEnd);
        var goesOn = _lexer.ContentEnd < _text.Length && _text[_lexer.ContentEnd] == '$';
        _joined.IsOpen = goesOn;
        _joined.IsInTemplate = goesOn;
    }

    private bool TryJoinCodes()
    {
        if (_lexer.Content is not "String" || !CharacterCodes.IsCalled(_text, _lexer.ContentEnd))
        {
            return false;
        }

        if (CharacterCodes.Call(_text, _lexer.ContentEnd, _lexer.End, out var next) is { } computed)
        {
            _joined.Add(_lexer.Start, next, computed);
            _lexer.SkipTo(next);
            return true;
        }

        if (
            --_listsLeft > 0
            && CharacterCodes.ListBefore(_text, _lexer.First, _lexer.Start) is { } list
            && list.Start != _lastList
        )
        {
            _lastList = list.Start;
            AddLiteral((list.Text, new EncodedRun(_origin, list.Start, list.End - list.Start)));
        }

        return false;
    }

    // a += "…"
    private bool TryGrow()
    {
        var added =
            _lexer.Peek() == '+' ? _text.AsSpan(_lexer.ContentEnd, _lexer.End - _lexer.ContentEnd).IndexOf("+=") : -1;
        if (added is < 0 or > 3 || !_joined.TryGrow(_lexer.Content))
        {
            return false;
        }

        _path.Top.Key = _names.Name(_lexer.Content);
        _lexer.SkipTo(_lexer.ContentEnd + added + 2);
        return true;
    }

    private void FlushString()
    {
        if (_joined.IsEmpty)
        {
            return;
        }

        _last = (_joined.First.Start, _joined.First.End, _joined.Only is not null);
        AddLiteral(_joined.Read(_text, _origin));
        _joined.Clear(_path.Top.Key);
    }

    private void TakeFlattened()
    {
        if (_path.Depth <= DeepestFlattened)
        {
            var place = _path.IsInData ? _path.Place() : _setting.Place.Then("$");
            FlattenedArray.TryRead(_reading, _text, _lexer.Start, _lexer.End, _origin, _setting, place);
        }
    }

    private void CloseBracket()
    {
        var array =
            _path.Top is { Kind: ScriptFrameKind.Array, Start: var start } && _lexer.Punctuator == ']' ? start : -1;
        _path.Close(_lexer.Punctuator);
        if (
            array >= 0
            && _lexer.Peek() == '.'
            && BuiltTexts.OfArray(_text, array, _lexer.Start, _lexer.End, _origin) is { } built
        )
        {
            AddLiteral(built);
        }
    }
}
