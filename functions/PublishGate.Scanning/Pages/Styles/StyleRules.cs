using System.Buffers;

namespace PublishGate.Scanning.Pages.Styles;

/// <summary>The rules of the page's own style sheets that hide elements, found by what an element has.</summary>
/// <remarks>
/// CSS Cascading, as far as hiding needs it: rules for the screen that do not depend on its size, the heavier selector
/// first, then the later rule.
/// </remarks>
internal sealed class StyleRules(string text)
{
    private const int Most = 100_000;
    private const int LongestKey = 128;
    private const long MostSteps = 500_000_000;

    // Nearly every rule sets a colour or a size: these are read once an element needs them that is hidden by such.
    private const Means Common = Means.Colour | Means.Letters;

    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \t\r\n\f");

    private readonly Dictionary<string, List<StyleRule>> _rules = new(StringComparer.Ordinal);
    private readonly List<(int Start, int End)> _sheets = [];
    private StyleRules? _withCommon;
    private bool _keepsCommon;
    private int _count;
    private long _steps;

    /// <summary>There are more rules than are followed, or longer ones, and one of those hides something.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>Takes the rules of a style sheet in.</summary>
    /// <param name="start">Where it begins in the page's text.</param>
    /// <param name="end">Where it ends.</param>
    public void AddSheet(int start, int end)
    {
        _sheets.Add((start, end));
        new StyleSheetReader(text.AsSpan(start, end - start), this).Read();
    }

    /// <summary>A rule of such effect is worth keeping.</summary>
    public bool Keeps(StyleEffect effect) =>
        (effect.Hides | (_keepsCommon ? effect.Shows : effect.Shows & ~Common)) != Means.None;

    /// <summary>Takes one rule in.</summary>
    /// <param name="selector">One selector, without commas.</param>
    /// <param name="effect">What the rule does.</param>
    public void Add(string selector, StyleEffect effect)
    {
        if (selector.Contains("::", StringComparison.Ordinal))
        {
            return;
        }

        if (_count >= Most)
        {
            Drop(effect);
            return;
        }

        var key = StyleRule.KeyOf(selector);
        if (!_rules.TryGetValue(key, out var rules))
        {
            _rules[key] = rules = [];
        }

        rules.Add(new StyleRule(selector, effect.Hides, effect.Shows, _count++));
    }

    /// <summary>Leaves a rule out.</summary>
    public void Drop(StyleEffect effect) => IsIncomplete |= effect.Hides != Means.None;

    /// <summary>By what the style sheets hide the element, and what they show again.</summary>
    /// <param name="element">The element.</param>
    /// <param name="inherited">By what the elements around it hide it.</param>
    public (Means Hides, Means Shows) Of(OpenElement element, Means inherited)
    {
        var own = Cascaded(element);
        if (((own.Hides | inherited) & Common) == Means.None || _keepsCommon)
        {
            return own;
        }

        return (_withCommon ??= WithCommon()).Cascaded(element);
    }

    private StyleRules WithCommon()
    {
        var all = new StyleRules(text) { _keepsCommon = true };
        foreach (var (start, end) in _sheets)
        {
            all.AddSheet(start, end);
        }

        return all;
    }

    private (Means Hides, Means Shows) Cascaded(OpenElement element)
    {
        if (_count == 0)
        {
            return default;
        }

        Cascade? cascade = null;
        Ask(ref cascade, element, "", "*");
        Ask(ref cascade, element, "", element.Name);
        Ask(ref cascade, element, "#", text.AsSpan(element.Id.Start, element.Id.End - element.Id.Start));
        var classes = text.AsSpan(element.Classes.Start, element.Classes.End - element.Classes.Start);
        foreach (var range in classes.SplitAny(Spaces))
        {
            Ask(ref cascade, element, ".", classes[range]);
        }

        return cascade?.Outcome ?? default;
    }

    // Selectors with many ancestors can cost any time; a page that spends too much of it counts as hidden where it might be.
    private void Ask(ref Cascade? cascade, OpenElement element, string sign, ReadOnlySpan<char> name)
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

    /// <summary>What the rules say of one element so far: for each means the heaviest and latest.</summary>
    private sealed class Cascade
    {
        private readonly Dictionary<Means, StyleRule> _winners = [];

        public (Means Hides, Means Shows) Outcome
        {
            get
            {
                var (hides, shows) = (Means.None, Means.None);
                foreach (var (means, rule) in _winners)
                {
                    hides |= rule.Hides & means;
                    shows |= rule.Shows & means;
                }

                return (hides, shows);
            }
        }

        public void Take(StyleRule rule)
        {
            foreach (
                var means in (ReadOnlySpan<Means>)
                    [Means.Display, Means.Visibility, Means.Opacity, Means.Geometry, Means.Colour, Means.Letters]
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
