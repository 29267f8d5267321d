using System.Text;

namespace PublishGate.Scanning.Pages.Styles;

/// <summary>The conditions of a selector on one element: <c>p.note#n1[hidden]:not(.open)</c>.</summary>
internal sealed class StyleCompound
{
    private const int OfId = 1 << 20;
    private const int OfClass = 1 << 10;
    private const int OfName = 1;
    private const int FurthestBack = 200;

    private readonly List<string> _classes = [];
    private readonly List<StyleAttribute> _attributes = [];
    private readonly List<StyleSelector> _nots = [];
    private readonly List<List<StyleSelector>> _choices = [];
    private string? _name;
    private string? _id;
    private NthFormula? _nth;
    private NthFormula? _nthOfType;
    private bool _isNever;
    private bool _isFirst;
    private bool _isRoot;

    public int Weight { get; private set; }

    /// <summary>Reads one compound from <paramref name="at"/> on; null if it breaks the syntax.</summary>
    public static StyleCompound? Parse(string text, ref int at, bool isMatchedInDoubt)
    {
        var compound = new StyleCompound();
        var first = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('>' or '+' or '~'))
        {
            if (!compound.TakePart(text, ref at, isMatchedInDoubt))
            {
                return null;
            }
        }

        return at > first ? compound : null;
    }

    public bool Matches(OpenElement element)
    {
        if (
            _isNever
            || (_name is not null && _name != element.Name)
            || (_isFirst && element.Index != 1)
            || (_isRoot && element.Name != "html")
            || (_nth is { } nth && !nth.Holds(element.Index))
            || (_nthOfType is { } ofType && !ofType.Holds(IndexOfType(element)))
            || (_id is not null && !element.Id.SequenceEqual(_id))
        )
        {
            return false;
        }

        var classes = element.Classes;
        foreach (var name in _classes)
        {
            if (!StyleAttribute.HasWord(classes, name, StringComparison.Ordinal))
            {
                return false;
            }
        }

        foreach (var attribute in _attributes)
        {
            if (!attribute.Matches(element))
            {
                return false;
            }
        }

        foreach (var not in _nots)
        {
            if (not.Matches(element))
            {
                return false;
            }
        }

        foreach (var choice in _choices)
        {
            if (!IsAny(choice, element))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAny(List<StyleSelector> choice, OpenElement element)
    {
        foreach (var selector in choice)
        {
            if (selector.Matches(element))
            {
                return true;
            }
        }

        return false;
    }

    // Far down a row it is only known that it is far.
    private static int IndexOfType(OpenElement element)
    {
        var index = 1;
        var before = element.Previous;
        for (var i = 0; before is not null && i < FurthestBack; i++, before = before.Previous)
        {
            index += before.Name == element.Name ? 1 : 0;
        }

        return index;
    }

    private bool TakePart(string text, ref int at, bool isMatchedInDoubt)
    {
        switch (text[at])
        {
            case '*':
                at++;
                return true;
            case '.':
                at++;
                _classes.Add(Name(text, ref at));
                Weight += OfClass;
                return _classes[^1].Length > 0;
            case '#':
                at++;
                _id = Name(text, ref at);
                Weight += OfId;
                return _id.Length > 0;
            case '[':
                var close = text.IndexOf(']', at);
                var attribute = close < 0 ? null : StyleAttribute.Parse(text.AsSpan(at + 1, close - at - 1));
                at = close + 1;
                Weight += OfClass;
                if (attribute is not null)
                {
                    _attributes.Add(attribute);
                }

                return attribute is not null;
            case ':':
                return TakePseudo(text, ref at, isMatchedInDoubt);
            default:
                _name = Name(text, ref at).ToLowerInvariant();
                Weight += OfName;
                return _name.Length > 0;
        }
    }

    private bool TakePseudo(string text, ref int at, bool isMatchedInDoubt)
    {
        at++;
        var name = Name(text, ref at).ToLowerInvariant();
        var argument = "";
        if (at < text.Length && text[at] == '(')
        {
            var close = CloseOf(text, at);
            if (close < 0)
            {
                return false;
            }

            argument = text[(at + 1)..close].Trim();
            at = close + 1;
        }

        Weight += name is "not" or "is" or "where" ? 0 : OfClass;
        switch (name)
        {
            case "":
                return false;
            case "not":
                return TakeNot(argument, isMatchedInDoubt);
            case "is" or "where" or "matches":
                return TakeChoice(argument, isMatchedInDoubt, isWeighed: name != "where");
            case "first-child":
                _isFirst = true;
                break;
            case "root":
                _isRoot = true;
                break;
            case "checked":
                _attributes.Add(new StyleAttribute("checked"));
                break;
            case "nth-child" when NthFormula.Parse(argument) is { } nth:
                _nth = nth;
                break;
            case "nth-of-type" when NthFormula.Parse(argument) is { } nthOfType:
                _nthOfType = nthOfType;
                break;
            case "first-of-type":
                _nthOfType = new NthFormula(0, 1);
                break;
            case "link" or "any-link" or "enabled" or "scope" or "defined":
                break;
            case "last-child" or "only-child" or "empty" or "has" or "lang":
            case var _
                when name.StartsWith("nth-", StringComparison.Ordinal)
                    || name.EndsWith("-of-type", StringComparison.Ordinal):
                _isNever |= !isMatchedInDoubt;
                break;
            default:
                // Pointing, focus, playing, a browser's own parts: none of it holds for a page at rest.
                _isNever = true;
                break;
        }

        return true;
    }

    // What is excepted must be certain, or else nothing is.
    private bool TakeNot(string argument, bool isMatchedInDoubt)
    {
        if (StyleSelector.ParseAll(argument, !isMatchedInDoubt) is not { } nots)
        {
            return false;
        }

        Weight += nots.Max(not => not.Weight);
        _nots.AddRange(nots);
        return true;
    }

    private bool TakeChoice(string argument, bool isMatchedInDoubt, bool isWeighed)
    {
        if (StyleSelector.ParseAll(argument, isMatchedInDoubt) is not { } choice)
        {
            return false;
        }

        Weight += isWeighed ? choice.Max(selector => selector.Weight) : 0;
        _choices.Add(choice);
        return true;
    }

    private static int CloseOf(string text, int at)
    {
        var depth = 0;
        for (; at < text.Length; at++)
        {
            depth +=
                text[at] == '(' ? 1
                : text[at] == ')' ? -1
                : 0;
            if (depth == 0)
            {
                return at;
            }
        }

        return -1;
    }

    // A name with its escapes removed: md\:hidden.
    private static string Name(string text, ref int at)
    {
        var name = new StringBuilder();
        for (; at < text.Length; at++)
        {
            if (text[at] == '\\' && at + 1 < text.Length)
            {
                name.Append(text[++at]);
            }
            else if (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '_' || text[at] > '\u007F')
            {
                name.Append(text[at]);
            }
            else
            {
                break;
            }
        }

        return name.ToString();
    }
}
