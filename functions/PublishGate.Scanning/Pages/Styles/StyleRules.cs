using System.Buffers;

namespace PublishGate.Scanning.Pages.Styles;

/// <summary>The rules of the page's own style sheets that hide elements, found by what an element has.</summary>
/// <remarks>
/// CSS Syntax Level 3 and CSS Cascading, as far as hiding needs them: rules for the screen that do not depend on its size,
/// the heavier selector first, then the later rule.
/// </remarks>
internal sealed class StyleRules
{
    private const int Most = 20_000;
    private const int LongestSelector = 500;
    private const int LongestKey = 128;
    private const long MostSteps = 500_000_000;

    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \t\r\n\f");
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
            "transform",
            "background",
            "margin",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    private readonly Dictionary<string, List<StyleRule>> _rules = new(StringComparer.Ordinal);
    private int _count;
    private long _steps;

    /// <summary>Takes the rules of a style sheet in.</summary>
    public void Add(ReadOnlySpan<char> sheet)
    {
        var prelude = 0;
        for (var at = 0; at < sheet.Length; at++)
        {
            var stop = sheet[at..].IndexOfAny(Stops);
            if (stop < 0)
            {
                return;
            }

            at += stop;
            switch (sheet[at])
            {
                case '/' when sheet[at..].StartsWith("/*"):
                    at = Behind(sheet, at + 2, "*/");
                    prelude = IsBlank(sheet[prelude..at]) ? at + 1 : prelude;
                    break;
                case '"' or '\'':
                    at = Behind(sheet, at + 1, sheet.Slice(at, 1));
                    break;
                case '{':
                    at = Enter(sheet, prelude, at);
                    prelude = at + 1;
                    break;
                case '}' or ';':
                    prelude = at + 1;
                    break;
            }
        }
    }

    /// <summary>The style sheets hide the element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="text">The page's text.</param>
    /// <param name="inline">What its own style shows whatever they say.</param>
    public bool Hide(OpenElement element, string text, Means inline)
    {
        if (_count == 0)
        {
            return false;
        }

        Cascade? cascade = null;
        var classes = text.AsSpan(element.Classes.Start, element.Classes.End - element.Classes.Start);
        Ask(ref cascade, element, text, "", "*");
        Ask(ref cascade, element, text, "", element.Name);
        Ask(ref cascade, element, text, "#", text.AsSpan(element.Id.Start, element.Id.End - element.Id.Start));
        foreach (var range in classes.SplitAny(Spaces))
        {
            Ask(ref cascade, element, text, ".", classes[range]);
        }

        return cascade is not null && (cascade.Hides & ~inline) != Means.None;
    }

    // Selectors with many ancestors can cost any time; a page that spends too much of it counts as hidden where it might be.
    private void Ask(ref Cascade? cascade, OpenElement element, string text, string sign, ReadOnlySpan<char> name)
    {
        Span<char> key = stackalloc char[LongestKey];
        if (name.IsEmpty || name.Length + sign.Length > key.Length)
        {
            return;
        }

        sign.CopyTo(key);
        name.CopyTo(key[sign.Length..]);
        var known = _rules.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(key[..(sign.Length + name.Length)], out var rules))
        {
            return;
        }

        foreach (var rule in rules)
        {
            _steps += rule.Cost(element.Depth);
            if (_steps > MostSteps ? rule.Hides != Means.None : rule.Matches(element, text))
            {
                cascade ??= new Cascade();
                cascade.Take(rule);
            }
        }
    }

    // Returns where to go on: behind a rule or a block that is not for this screen, or inside one that is.
    private int Enter(ReadOnlySpan<char> sheet, int prelude, int brace)
    {
        var head = sheet[prelude..brace].Trim();
        if (head.StartsWith("@"))
        {
            return IsForEveryScreen(head) ? brace : BehindBlock(sheet, brace);
        }

        var close = sheet[brace..].IndexOf('}');
        var end = close < 0 ? sheet.Length : brace + close;
        var body = sheet[(brace + 1)..end];
        if (head.Length > 0 && body.ContainsAny(Telling))
        {
            Add(head, HidingDeclarations.Read(body));
        }

        return end;
    }

    private void Add(ReadOnlySpan<char> selectors, (Means Hides, Means Shows) effect)
    {
        if ((effect.Hides | effect.Shows) == Means.None)
        {
            return;
        }

        foreach (var range in selectors.Split(','))
        {
            var selector = selectors[range].Trim();
            if (
                _count >= Most
                || selector.Length is 0 or > LongestSelector
                || selector.Contains("::", StringComparison.Ordinal)
            )
            {
                continue;
            }

            var text = selector.ToString();
            var key = StyleRule.KeyOf(text);
            if (!_rules.TryGetValue(key, out var rules))
            {
                _rules[key] = rules = [];
            }

            rules.Add(new StyleRule(text, effect.Hides, effect.Shows, _count++));
        }
    }

    private static bool IsForEveryScreen(ReadOnlySpan<char> head) =>
        head.StartsWith("@supports")
        || head.StartsWith("@layer")
        || (
            head.StartsWith("@media")
            && !head.Contains('(')
            && !head.Contains("print", StringComparison.OrdinalIgnoreCase)
            && !head.Contains("speech", StringComparison.OrdinalIgnoreCase)
        );

    private static int BehindBlock(ReadOnlySpan<char> sheet, int brace)
    {
        var depth = 0;
        for (var at = brace; at < sheet.Length; at++)
        {
            var stop = sheet[at..].IndexOfAny('{', '}');
            if (stop < 0)
            {
                break;
            }

            at += stop;
            depth += sheet[at] == '{' ? 1 : -1;
            if (depth == 0)
            {
                return at;
            }
        }

        return sheet.Length;
    }

    private static int Behind(ReadOnlySpan<char> sheet, int at, ReadOnlySpan<char> sign)
    {
        var end = sheet[Math.Min(at, sheet.Length)..].IndexOf(sign);
        return end < 0 ? sheet.Length - 1 : at + end + sign.Length - 1;
    }

    private static bool IsBlank(ReadOnlySpan<char> text)
    {
        var comment = text.IndexOf("/*");
        return (comment < 0 ? text : text[..comment]).IsWhiteSpace();
    }

    /// <summary>What the rules say of one element so far: for each means the heaviest and latest.</summary>
    private sealed class Cascade
    {
        private readonly Dictionary<Means, StyleRule> _winners = [];

        public Means Hides
        {
            get
            {
                var hides = Means.None;
                foreach (var (means, rule) in _winners)
                {
                    hides |= rule.Hides & means;
                }

                return hides;
            }
        }

        public void Take(StyleRule rule)
        {
            foreach (
                var means in (ReadOnlySpan<Means>)
                    [Means.Display, Means.Visibility, Means.Opacity, Means.Geometry, Means.Colour]
            )
            {
                if (((rule.Hides | rule.Shows) & means) == means && !IsBeaten(rule, means))
                {
                    _winners[means] = rule;
                }
            }
        }

        private bool IsBeaten(StyleRule rule, Means means) =>
            _winners.TryGetValue(means, out var winner)
            && (winner.Weight > rule.Weight || (winner.Weight == rule.Weight && winner.Order > rule.Order));
    }
}
