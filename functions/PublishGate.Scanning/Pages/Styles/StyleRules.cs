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
    private const long MostSteps = 500_000_000;

    // Nearly every rule sets a colour or a size: these are read once an element needs them that is hidden by such.
    private const Means Common = Means.Colour | Means.Letters;

    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \t\r\n\f");

    private readonly RulesByName _ofAll = new();
    private readonly RulesByName _ofIds = new();
    private readonly RulesByName _ofClasses = new();
    private readonly RulesByName _ofNames = new();
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

        var rule = new StyleRule(selector, effect.Hides, effect.Shows, _count++);
        var key = StyleRule.KeyOf(selector);
        var (rules, name) = key[0] switch
        {
            '#' => (_ofIds, key[1..]),
            '.' => (_ofClasses, key[1..]),
            '*' => (_ofAll, ""),
            _ => (_ofNames, key),
        };
        rules.Add(name, rule);
    }

    /// <summary>Leaves a rule out.</summary>
    public void Drop(StyleEffect effect) => IsIncomplete |= effect.Hides != Means.None;

    /// <summary>By what the style sheets hide the element, and what they show again.</summary>
    /// <param name="element">The element.</param>
    /// <param name="inherited">By what the elements around it hide it.</param>
    public (Means Hides, Means Shows) Of(OpenElement element, Means inherited)
    {
        var own = Cascaded(element, inherited);
        if (((own.Hides | inherited) & Common) == Means.None || _keepsCommon)
        {
            return own;
        }

        return (_withCommon ??= WithCommon()).Cascaded(element, inherited);
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

    // What shows matters only for an element that something hides, and most are hidden by nothing.
    private (Means Hides, Means Shows) Cascaded(OpenElement element, Means inherited)
    {
        if (_count == 0 || (inherited == Means.None && !Ask(element, null)))
        {
            return default;
        }

        var cascade = new Cascade();
        Ask(element, cascade);
        return cascade.Outcome;
    }

    // Without a cascade, only whether any rule hides the element.
    private bool Ask(OpenElement element, Cascade? cascade)
    {
        var hides = Ask(element, cascade, _ofAll, "") | Ask(element, cascade, _ofNames, element.Name);
        hides |= !element.Id.IsEmpty && Ask(element, cascade, _ofIds, element.Id);
        var classes = element.Classes;
        foreach (var range in classes.SplitAny(Spaces))
        {
            hides |= Ask(element, cascade, _ofClasses, classes[range]);
        }

        return hides;
    }

    private bool Ask(OpenElement element, Cascade? cascade, RulesByName rules, ReadOnlySpan<char> name) =>
        rules.Find(name, onlyHiding: cascade is null) is { } found && Ask(element, cascade, found);

    // Selectors with many ancestors can cost any time; a page that spends too much of it counts as hidden where it might be.
    private bool Ask(OpenElement element, Cascade? cascade, List<StyleRule> rules)
    {
        var hides = false;
        foreach (var rule in rules)
        {
            if (cascade is null && hides)
            {
                break;
            }

            _steps += rule.Cost(element.Depth);
            if (_steps > MostSteps ? rule.Hides != Means.None : rule.Matches(element))
            {
                cascade?.Take(rule);
                hides |= rule.Hides != Means.None;
            }
        }

        return hides;
    }
}
