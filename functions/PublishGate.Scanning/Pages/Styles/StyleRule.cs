namespace PublishGate.Scanning.Pages.Styles;

/// <summary>A rule of the page's style sheets that hides or shows elements.</summary>
internal sealed class StyleRule(string text, Means hides, Means shows, int order)
{
    private readonly int _ancestors = JoinsOf(text);
    private StyleSelector? _selector;
    private bool _isParsed;

    public Means Hides => hides;

    public Means Shows => shows;

    /// <summary>Place in the page: of two rules that weigh the same, the later one counts.</summary>
    public int Order => order;

    public int Weight => _selector?.Weight ?? 0;

    /// <summary>The most steps that matching takes for an element so deep.</summary>
    public long Cost(int depth)
    {
        long cost = 1;
        for (var i = 0; i < _ancestors && cost < int.MaxValue; i++)
        {
            cost *= Math.Max(depth, 1);
        }

        return cost;
    }

    /// <summary>The rule is for this element. Parses the selector when it is first asked.</summary>
    public bool Matches(OpenElement element)
    {
        if (!_isParsed)
        {
            _isParsed = true;
            _selector = StyleSelector.Parse(text, isMatchedInDoubt: hides != Means.None);
        }

        return _selector is not null && _selector.Matches(element);
    }

    /// <summary>What every element of the rule has: <c>#id</c>, <c>.class</c>, a tag's name, or <c>*</c>.</summary>
    public static string KeyOf(string selector)
    {
        var last = selector.AsSpan().Trim();
        var depth = 0;
        for (var i = last.Length - 1; i >= 0; i--)
        {
            depth +=
                last[i] is ')' or ']' ? 1
                : last[i] is '(' or '[' ? -1
                : 0;
            if (depth == 0 && last[i] is ' ' or '>' or '+' or '~' or '\n' or '\t')
            {
                last = last[(i + 1)..];
                break;
            }
        }

        var plain = last[..EndOf(last, "[:")];
        var name = plain;
        for (var rest = plain; rest.Length > 1; )
        {
            var end = 1 + EndOf(rest[1..], "#.");
            name = rest[..end];
            rest = rest[end..];
        }

        return name.IsEmpty ? "*"
            : name[0] is '#' or '.' ? name.ToString().Replace("\\", "", StringComparison.Ordinal)
            : name.ToString().ToLowerInvariant();
    }

    // Spaces and tildes that join two conditions, so that each may be tried at every ancestor or brother.
    private static int JoinsOf(ReadOnlySpan<char> selector)
    {
        var joins = selector.Count('~');
        for (var at = 1; at + 1 < selector.Length; at++)
        {
            var isJoin =
                selector[at] == ' '
                && selector[at - 1] is not (',' or '>' or '+' or '~' or '(' or ' ')
                && selector[at + 1] is not (',' or '>' or '+' or '~' or ')' or ' ');
            joins += isJoin ? 1 : 0;
        }

        return joins;
    }

    // Up to a sign, but .md\:hidden is one name.
    private static int EndOf(ReadOnlySpan<char> text, string signs)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\\')
            {
                at++;
            }
            else if (signs.Contains(text[at], StringComparison.Ordinal))
            {
                return at;
            }
        }

        return text.Length;
    }
}
