using System.Buffers;
using System.Text;

namespace PublishGate.Scanning.Pages.Styles;

/// <summary>Takes a style sheet apart into rules, also those inside of other rules.</summary>
/// <remarks>CSS Syntax Level 3, section 5; CSS Nesting Level 1; <c>@scope</c> of CSS Cascading Level 6.</remarks>
internal ref struct StyleSheetReader(ReadOnlySpan<char> sheet, StyleRules rules)
{
    private const int DeepestBlock = 32;
    private const int LongestSelector = 4000;

    private static readonly SearchValues<char> Stops = SearchValues.Create("{};/\"'");
    private static readonly SearchValues<string> Telling = SearchValues.Create(
        [
            "display",
            "visib",
            "opacity",
            "position",
            "indent",
            "clip",
            "overflow",
            "color",
            "font-size",
            "font:",
            "transform",
            "translate:",
            "scale:",
            "zoom:",
            "background",
            "margin",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    private readonly ReadOnlySpan<char> _sheet = sheet;

    // What is around: the selector of a rule or scope, or nothing for a block that only groups rules.
    private readonly Stack<(string? Selector, StringBuilder? Declarations)> _around = new();
    private int _prelude;

    public void Read()
    {
        for (var at = 0; at < _sheet.Length; at++)
        {
            var stop = _sheet[at..].IndexOfAny(Stops);
            if (stop < 0)
            {
                return;
            }

            at += stop;
            switch (_sheet[at])
            {
                case '/' when _sheet[at..].StartsWith("/*"):
                    at = Behind(at + 2, "*/");
                    _prelude = IsBlank(_sheet[_prelude..at]) ? at + 1 : _prelude;
                    break;
                case '"' or '\'':
                    at = Behind(at + 1, _sheet.Slice(at, 1));
                    break;
                case '{':
                    at = Enter(at);
                    _prelude = at + 1;
                    break;
                case ';':
                    TakeDeclaration(at);
                    break;
                case '}':
                    TakeDeclaration(at);
                    Leave();
                    break;
            }
        }
    }

    // Returns where to go on: behind a rule or a block that is not for this screen, or inside one that is.
    private int Enter(int brace)
    {
        var head = _sheet[_prelude..brace].Trim();
        if (head.StartsWith("@"))
        {
            var isScope = head.StartsWith("@scope", StringComparison.OrdinalIgnoreCase);
            if (_around.Count >= DeepestBlock || (!isScope && !MediaCondition.IsForEveryScreen(head)))
            {
                return BehindBlock(brace);
            }

            _around.Push((isScope ? ScopeOf(head) : Outer, null));
            return brace;
        }

        var rest = _sheet[(brace + 1)..];
        var close = rest.IndexOfAny('}', '{');
        var end = close < 0 ? _sheet.Length : brace + 1 + close;
        if (close >= 0 && rest[close] == '{' && _around.Count < DeepestBlock)
        {
            _around.Push((Whole(head), new StringBuilder()));
            return brace;
        }

        var body = _sheet[(brace + 1)..end];
        if (head.Length > 0 && body.ContainsAny(Telling))
        {
            AddEach(head, HidingDeclarations.Read(body));
        }

        return end;
    }

    private readonly string? Outer => _around.TryPeek(out var around) ? around.Selector : null;

    private void TakeDeclaration(int end)
    {
        if (_around.TryPeek(out var around))
        {
            around.Declarations?.Append(_sheet[_prelude..end]).Append(';');
        }

        _prelude = end + 1;
    }

    private readonly void Leave()
    {
        if (_around.TryPop(out var rule) && rule is { Selector: { } selector, Declarations: { Length: > 1 } own })
        {
            AddEach(selector, HidingDeclarations.Read(own.ToString()));
        }
    }

    private readonly void AddEach(ReadOnlySpan<char> selectors, StyleEffect effect)
    {
        if (!rules.Keeps(effect))
        {
            return;
        }

        while (selectors.Length > 0)
        {
            var end = StyleSelector.EndOfFirst(selectors);
            var selector = selectors[..end].Trim();
            if (selector.Length > LongestSelector)
            {
                rules.Drop(effect);
            }
            else if (selector.Length > 0)
            {
                rules.Add(Whole(selector), effect);
            }

            selectors = selectors[Math.Min(end + 1, selectors.Length)..];
        }
    }

    // "& .in" inside of ".out" is ".out .in"; without a sign it is the same.
    private readonly string Whole(ReadOnlySpan<char> selector)
    {
        if (Outer is not { } outer || selector.Length > LongestSelector || outer.Length > LongestSelector)
        {
            return selector.ToString();
        }

        outer = outer.Contains(',', StringComparison.Ordinal) ? $":is({outer})" : outer;
        var count = selector.Count('&');
        return count == 0 ? $"{outer} {selector}"
            : count == 1 ? selector.ToString().Replace("&", outer, StringComparison.Ordinal)
            : selector.ToString().Replace("&", "*", StringComparison.Ordinal);
    }

    private static string? ScopeOf(ReadOnlySpan<char> head)
    {
        var open = head.IndexOf('(');
        var close = open < 0 ? -1 : head[open..].IndexOf(')');
        return close < 0 ? null : head.Slice(open + 1, close - 1).Trim().ToString();
    }

    private readonly int BehindBlock(int brace)
    {
        var depth = 0;
        for (var at = brace; at < _sheet.Length; at++)
        {
            var stop = _sheet[at..].IndexOfAny('{', '}');
            if (stop < 0)
            {
                break;
            }

            at += stop;
            depth += _sheet[at] == '{' ? 1 : -1;
            if (depth == 0)
            {
                return at;
            }
        }

        return _sheet.Length;
    }

    private readonly int Behind(int at, ReadOnlySpan<char> sign)
    {
        var end = _sheet[Math.Min(at, _sheet.Length)..].IndexOf(sign);
        return end < 0 ? _sheet.Length - 1 : at + end + sign.Length - 1;
    }

    private static bool IsBlank(ReadOnlySpan<char> text)
    {
        var comment = text.IndexOf("/*");
        return (comment < 0 ? text : text[..comment]).IsWhiteSpace();
    }
}
