namespace PublishGate.Scanning.Pages;

/// <summary>Labels in tables and lists of terms: the cell to the left, or the term, says what a cell holds.</summary>
/// <example><c>&lt;dt>Phone&lt;/dt>&lt;dd>79…&lt;/dd></c>, <c>&lt;tr>&lt;td>caller&lt;/td>&lt;td>79…&lt;/td></c></example>
internal sealed class CellLabels
{
    private const int LongestLabel = 40;

    // A glossary explains its terms at length.
    private const int LongestValue = 40;
    private const int MostLevels = 4;

    private OpenElement? _row;
    private string? _label;

    /// <summary>Takes the text of an element in; the label that stands before it, if it is in a cell.</summary>
    public string? Of(OpenElement element, string text)
    {
        if (CellAround(element) is not { } cell)
        {
            return null;
        }

        var isTerm = cell.Name == "dt";
        var label = !isTerm && cell.Parent == _row && text.Length <= LongestValue ? _label : null;
        _row = cell.Parent;
        _label =
            IsLabel(text) ? text.Trim(' ', ':')
            : cell.Name == "dd" ? _label
            : null;
        return label;
    }

    private static OpenElement? CellAround(OpenElement element)
    {
        var around = element;
        for (var level = 0; level < MostLevels && around is not null; level++, around = around.Parent)
        {
            if (around.Name is "td" or "th" or "dd" or "dt")
            {
                return around;
            }
        }

        return null;
    }

    private static bool IsLabel(string text) =>
        text.Length <= LongestLabel && !text.AsSpan().ContainsAnyInRange('0', '9') && text.Any(char.IsLetter);
}
