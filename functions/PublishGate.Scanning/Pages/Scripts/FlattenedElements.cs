using System.Runtime.InteropServices;

namespace PublishGate.Scanning.Pages.Scripts;

/// <summary>The elements of a flat array: literals, and objects and arrays of nothing but indexes.</summary>
internal sealed class FlattenedElements
{
    private const int MostElements = 1_000_000;
    private const int LongestKey = 128;
    private const int Nesting = 8;
    private const string Reactive = "[\"";

    private readonly List<Element> _elements = [];
    private readonly List<(int KeyStart, int KeyEnd, int Target)> _members = [];

    private enum Kind
    {
        Text,
        Number,
        Other,
        Object,
        Array,
    }

    private readonly record struct Element(Kind Kind, int Start, int End, int FirstMember, int Members);

    public int Count => _elements.Count;

    /// <summary>The names of members are indexes, too: <c>"_7"</c>.</summary>
    public bool HasNumberedKeys { get; private set; }

    /// <summary>The first element is an object whose first member is an index, or one of a framework's marked arrays.</summary>
    public static bool MayBegin(ReadOnlySpan<char> text, int start, int end)
    {
        var rest = text[(start + 1)..Math.Min(end, start + LongestKey)].TrimStart();
        if (rest.StartsWith(Reactive, StringComparison.Ordinal))
        {
            return rest.Length > 2 && char.IsAsciiLetterUpper(rest[2]);
        }

        if (rest.Length < 2 || rest[0] != '{' || rest[1..].TrimStart() is not ['"', .. var key])
        {
            return false;
        }

        var quote = key.IndexOf('"');
        return quote > 0
            && key[(quote + 1)..].TrimStart() is [':', .. var value]
            && value.TrimStart() is [>= '0' and <= '9', ..];
    }

    /// <summary>The elements, or null if the array is an ordinary one.</summary>
    public static FlattenedElements? Read(string text, int start, int end)
    {
        var elements = new FlattenedElements();
        return elements.TryRead(new ScriptLexer(text, start, end, Nesting)) && elements.AreFlattened(text)
            ? elements
            : null;
    }

    public bool IsContainer(int index) => _elements[index].Kind is Kind.Object or Kind.Array;

    public bool IsObject(int index) => _elements[index].Kind == Kind.Object;

    public bool IsString(int index) => index >= 0 && index < Count && _elements[index].Kind == Kind.Text;

    public (int Start, int End) ContentOf(int index) =>
        _elements[index] is { Kind: Kind.Text or Kind.Number } element ? (element.Start, element.End) : (0, 0);

    /// <summary>The members of an object or array: the name's range, empty in arrays, and the index of the value.</summary>
    public ReadOnlySpan<(int KeyStart, int KeyEnd, int Target)> MembersOf(int index) =>
        CollectionsMarshal.AsSpan(_members).Slice(_elements[index].FirstMember, _elements[index].Members);

    private bool TryRead(ScriptLexer lexer)
    {
        lexer.Next();
        while (lexer.Next() && _elements.Count < MostElements)
        {
            switch (lexer.Kind)
            {
                case ScriptTokenKind.String:
                    _elements.Add(new Element(Kind.Text, lexer.ContentStart, lexer.ContentEnd, 0, 0));
                    break;
                case ScriptTokenKind.Number:
                    _elements.Add(new Element(Kind.Number, lexer.Start, lexer.ContentEnd, 0, 0));
                    break;
                case ScriptTokenKind.Word:
                    _elements.Add(new Element(Kind.Other, 0, 0, 0, 0));
                    break;
                case ScriptTokenKind.Punctuator when lexer.Punctuator is '{' or '[':
                    if (!TryReadMembers(lexer, lexer.Punctuator == '{'))
                    {
                        return false;
                    }

                    break;
                case ScriptTokenKind.Punctuator when lexer.Punctuator == ']':
                    return true;
                case ScriptTokenKind.Punctuator when lexer.Punctuator is ',' or '-':
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    private bool TryReadMembers(ScriptLexer lexer, bool isObject)
    {
        var first = _members.Count;
        var key = (Start: 0, End: 0);
        var isKeyDue = isObject;
        while (lexer.Next())
        {
            switch (lexer.Kind)
            {
                case ScriptTokenKind.String:
                    key = (lexer.ContentStart, lexer.ContentEnd);
                    break;
                case ScriptTokenKind.Number when !isKeyDue && int.TryParse(lexer.Content, out var target):
                    _members.Add((key.Start, key.End, lexer.FollowsOperand ? -1 : target));
                    break;
                case ScriptTokenKind.Punctuator when lexer.Punctuator == ':' && isObject:
                    isKeyDue = false;
                    break;
                case ScriptTokenKind.Punctuator when lexer.Punctuator == ',':
                    isKeyDue = isObject;
                    break;
                case ScriptTokenKind.Punctuator when lexer.Punctuator == '-':
                    // Negative indexes stand for undefined, NaN and the like.
                    lexer.Next();
                    break;
                case ScriptTokenKind.Punctuator when lexer.Punctuator == (isObject ? '}' : ']'):
                    var kind = isObject ? Kind.Object : Kind.Array;
                    _elements.Add(new Element(kind, 0, 0, first, _members.Count - first));
                    return true;
                default:
                    return false;
            }
        }

        return false;
    }

    private bool AreFlattened(string text)
    {
        HasNumberedKeys = _members.Count > 0;
        foreach (var (start, end, target) in _members)
        {
            if (target >= Count)
            {
                return false;
            }

            HasNumberedKeys &=
                end <= start || (text[start] == '_' && end - start > 1 && char.IsAsciiDigit(text[start + 1]));
        }

        return _elements.Exists(element => element.Kind is Kind.Text or Kind.Number)
            && _elements.Exists(element => element is { Kind: Kind.Object, Members: > 0 });
    }
}
