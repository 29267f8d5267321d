namespace PublishGate.Scanning.Pages.Styles;

/// <summary>A selector of a style sheet, matched from its last part to its first.</summary>
/// <remarks>CSS Selectors Level 4, sections 4 to 14, for a page at rest: nothing is hovered over, focused or clicked.</remarks>
/// <example><c>main > .player:not(.open) p[data-kind="call"]</c></example>
internal sealed class StyleSelector
{
    private readonly List<StyleCompound> _compounds;

    // What stands between a compound and the one before it.
    private readonly List<char> _joins;

    private readonly bool _isMatchedInDoubt;

    private StyleSelector(List<StyleCompound> compounds, List<char> joins, bool isMatchedInDoubt)
    {
        _compounds = compounds;
        _joins = joins;
        _isMatchedInDoubt = isMatchedInDoubt;
        Weight = compounds.Sum(compound => compound.Weight);
    }

    /// <summary>How specific it is: ids, then classes, then names.</summary>
    public int Weight { get; }

    /// <param name="text">One selector, without commas.</param>
    /// <param name="isMatchedInDoubt">A condition that is not followed here counts as fulfilled.</param>
    /// <returns>Null for a selector that browsers drop.</returns>
    public static StyleSelector? Parse(string text, bool isMatchedInDoubt)
    {
        List<StyleCompound> compounds = [];
        List<char> joins = [];
        var at = 0;
        var join = ' ';
        while (true)
        {
            while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '>' or '+' or '~'))
            {
                join = char.IsWhiteSpace(text[at]) ? join : text[at];
                at++;
            }

            if (at >= text.Length)
            {
                return compounds.Count > 0 ? new StyleSelector(compounds, joins, isMatchedInDoubt) : null;
            }

            if (StyleCompound.Parse(text, ref at, isMatchedInDoubt) is not { } compound)
            {
                return null;
            }

            compounds.Add(compound);
            joins.Add(join);
            join = ' ';
        }
    }

    /// <summary>Where the first selector of a list ends: at a comma that is not inside of brackets.</summary>
    public static int EndOfFirst(ReadOnlySpan<char> selectors)
    {
        var depth = 0;
        for (var at = 0; at < selectors.Length; at++)
        {
            var next = selectors[at..].IndexOfAny("()[],");
            if (next < 0)
            {
                break;
            }

            at += next;
            if (selectors[at] == ',' && depth <= 0)
            {
                return at;
            }

            depth +=
                selectors[at] is '(' or '[' ? 1
                : selectors[at] is ')' or ']' ? -1
                : 0;
        }

        return selectors.Length;
    }

    /// <summary>Reads a list of selectors; null if browsers would drop it.</summary>
    public static List<StyleSelector>? ParseAll(ReadOnlySpan<char> selectors, bool isMatchedInDoubt)
    {
        List<StyleSelector> all = [];
        while (selectors.Length > 0)
        {
            var end = EndOfFirst(selectors);
            if (Parse(selectors[..end].Trim().ToString(), isMatchedInDoubt) is not { } selector)
            {
                return null;
            }

            all.Add(selector);
            selectors = selectors[Math.Min(end + 1, selectors.Length)..];
        }

        return all.Count == 0 ? null : all;
    }

    /// <summary>The selector is for this element of the page.</summary>
    public bool Matches(OpenElement element) => Matches(element, _compounds.Count - 1);

    private bool Matches(OpenElement element, int index)
    {
        if (!_compounds[index].Matches(element))
        {
            return false;
        }

        if (index == 0)
        {
            return true;
        }

        switch (_joins[index])
        {
            case '>':
                return element.Parent is { } parent && Matches(parent, index - 1);
            case '+':
                return element.Previous is { } previous && Matches(previous, index - 1);
            case '~':
                return IsBehind(element, index - 1);
            default:
                for (var outer = element.Parent; outer is not null; outer = outer.Parent)
                {
                    if (Matches(outer, index - 1))
                    {
                        return true;
                    }
                }

                return false;
        }
    }

    private bool IsBehind(OpenElement element, int index)
    {
        for (var before = element.Previous; before is not null; before = before.Previous)
        {
            if (Matches(before, index))
            {
                return true;
            }
        }

        return _isMatchedInDoubt && element.IsFarDown;
    }
}
