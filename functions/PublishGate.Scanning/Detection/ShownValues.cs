namespace PublishGate.Scanning.Detection;

/// <summary>Tells whether readers see a value, also where no detector would take the visible text for one.</summary>
/// <param name="visibleText">All that a reader sees.</param>
/// <remarks>
/// Searching costs the visible text's length for each value; past a bound it is not done, and a value then counts as
/// unseen, which is the stricter side.
/// </remarks>
internal sealed class ShownValues(string visibleText)
{
    private const int ShortestValue = 5;
    private const long MaximumSearched = 1_000_000_000;

    private long _searched;

    /// <summary>The value stands in the visible text as it is, and as a whole.</summary>
    public bool Contain(string value)
    {
        if (value.Length < ShortestValue || (_searched += visibleText.Length) > MaximumSearched)
        {
            return false;
        }

        for (var start = 0; start < visibleText.Length; )
        {
            var at = visibleText.IndexOf(value, start, StringComparison.Ordinal);
            if (at < 0)
            {
                return false;
            }

            if (IsEdge(at - 1) && IsEdge(at + value.Length))
            {
                return true;
            }

            start = at + 1;
            _searched += value.Length;
            if (_searched > MaximumSearched)
            {
                return false;
            }
        }

        return false;
    }

    private bool IsEdge(int at) => at < 0 || at >= visibleText.Length || !char.IsLetterOrDigit(visibleText[at]);
}
