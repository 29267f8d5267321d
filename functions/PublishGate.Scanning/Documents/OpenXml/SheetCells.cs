using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.OpenXml;

/// <summary>The cells of one of Excel's sheets: who sees them, under which heading they stand, and what is beside them.</summary>
internal sealed class SheetCells(Reading reading, MediaBlock part, PackageContext context, string partName)
{
    private readonly SheetHeader _sheet = context.Sheets.GetValueOrDefault(partName) ?? new SheetHeader("", false);
    private readonly List<(int First, int Last)> _hiddenColumns = [];
    private readonly Dictionary<int, string> _headings = [];
    private readonly HiddenCells _hidden = new(reading, part);
    private FragmentScope? _row;
    private bool _isHiddenRow;
    private int _rows;

    /// <summary>Columns that are not shown, the last included.</summary>
    public void HideColumns(int first, int last) => _hiddenColumns.Add((first, last));

    public void OpenRow(bool isHidden)
    {
        reading.EndRow();
        _isHiddenRow = isHidden;
        _row = new FragmentScope(null, null);
        _rows++;
    }

    /// <param name="column">Its number in the row, as columns are counted in <see cref="HideColumns"/>.</param>
    /// <param name="words">Where it stands.</param>
    /// <param name="text">What it shows.</param>
    /// <param name="isNumber">It holds a number.</param>
    /// <param name="isInvisible">Its format shows nothing.</param>
    public void Add(int column, string words, string text, bool isNumber, bool isInvisible = false)
    {
        var heading = _headings.GetValueOrDefault(column);
        if (_rows == 1 && !isNumber)
        {
            _headings[column] = text;
        }

        if (_sheet.IsHidden)
        {
            _hidden.Add(Channel.HiddenSheet, _sheet.Name, heading, text, _rows);
        }
        else if (
            _isHiddenRow
            || isInvisible
            || _hiddenColumns.Any(range => range.First <= column && column <= range.Last)
        )
        {
            _hidden.Add(Channel.HiddenText, null, heading, text, _rows);
        }
        else
        {
            var form = isNumber ? FragmentForm.Number : FragmentForm.Text;
            reading.AddVisible(part.Then(words), text, heading, _row, form);
        }
    }

    /// <summary>The shared string with this number, which is no longer one that no cell shows; null if there is none.</summary>
    public string? SharedString(int index)
    {
        if (index < 0 || index >= context.Strings.Count)
        {
            return null;
        }

        context.UnusedStrings.Remove(context.Strings[index]);
        return context.Strings[index];
    }

    public void Finish() => _hidden.Flush();
}
