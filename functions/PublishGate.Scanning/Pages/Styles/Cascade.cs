namespace PublishGate.Scanning.Pages.Styles;

/// <summary>What the rules say of one element so far: for each means the heaviest and latest.</summary>
internal sealed class Cascade
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

    /// <summary>Takes a rule in that is for the element.</summary>
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
