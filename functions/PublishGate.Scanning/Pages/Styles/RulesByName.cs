namespace PublishGate.Scanning.Pages.Styles;

/// <summary>Rules by the id, class or name of the elements that they are for.</summary>
internal sealed class RulesByName
{
    private Dictionary<string, List<StyleRule>>? _all;
    private Dictionary<string, List<StyleRule>>? _hiding;

    /// <summary>Takes a rule in, behind those before it.</summary>
    public void Add(string name, StyleRule rule)
    {
        Add(ref _all, name, rule);
        if (rule.Hides != Means.None)
        {
            Add(ref _hiding, name, rule);
        }
    }

    /// <summary>The rules for elements of that name, in order; null if there are none.</summary>
    /// <param name="name">The name without its sign.</param>
    /// <param name="onlyHiding">Leaves out those that only show.</param>
    public List<StyleRule>? Find(ReadOnlySpan<char> name, bool onlyHiding)
    {
        var rules = onlyHiding ? _hiding : _all;
        return rules?.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var found) == true ? found : null;
    }

    private static void Add(ref Dictionary<string, List<StyleRule>>? rules, string name, StyleRule rule)
    {
        rules ??= new(StringComparer.Ordinal);
        if (!rules.TryGetValue(name, out var same))
        {
            rules[name] = same = [];
        }

        same.Add(rule);
    }
}
