using System.Globalization;
using System.Text;
using System.Xml;
using PublishGate.Scanning.Documents.Xml;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.OpenXml;

/// <summary>One of Excel's sheets (ECMA-376 part 1, 18.3): its cells, and which rows, columns and cells are hidden.</summary>
internal sealed class Worksheet(Reading reading, MediaBlock part, PackageContext context, string partName)
    : XmlWalk(reading, part)
{
    private readonly SheetHeader _sheet = context.Sheets.GetValueOrDefault(partName) ?? new SheetHeader("", false);
    private readonly List<(int First, int Last)> _hiddenColumns = [];
    private readonly Dictionary<int, string> _headings = [];
    private readonly StringBuilder _value = new();
    private readonly HiddenCells _hidden = new(reading, part);
    private FragmentScope? _row;
    private bool _isHiddenRow;
    private int _rows;
    private int _column;
    private string _type = "";
    private string _reference = "";
    private bool _isInvisible;

    protected override void Open(XmlReader xml, string name)
    {
        switch (name)
        {
            case "col" when (Get(xml, "hidden") is not null && IsOn(xml, "hidden")) || IsZero(Get(xml, "width")):
                _hiddenColumns.Add((Number(Get(xml, "min")), Number(Get(xml, "max"))));
                break;
            case "row":
                _isHiddenRow = (Get(xml, "hidden") is not null && IsOn(xml, "hidden")) || IsZero(Get(xml, "ht"));
                _row = new FragmentScope(null, null);
                _rows++;
                _column = 0;
                break;
            case "c":
                OpenCell(xml);
                break;
        }
    }

    protected override void Close(string name)
    {
        if (name == "c")
        {
            CloseCell();
        }
    }

    protected override bool Text(string element, string text)
    {
        switch (element)
        {
            case "v" or "t" when _reference.Length > 0:
                _value.Append(text);
                return true;
            case "f":
                if (text.AsSpan().ContainsAny('"', '[', '\\'))
                {
                    Reading.AddText(Part.Then($"{_reference} formula"), Channel.DocumentPart, text, "formula");
                }

                return true;
            case "oddHeader" or "oddFooter" or "evenHeader" or "evenFooter" or "firstHeader" or "firstFooter":
                Reading.AddVisible(Part.Then(element), text);
                return true;
            default:
                return false;
        }
    }

    protected override void End() => _hidden.Flush();

    private void OpenCell(XmlReader xml)
    {
        _reference = Place.SafeName(Get(xml, "r") ?? "cell");
        _column = ColumnOf(_reference) is var column and > 0 ? column : _column + 1;
        _type = Get(xml, "t") ?? "n";
        _isInvisible = int.TryParse(Get(xml, "s"), out var format) && context.InvisibleFormats.Contains(format);
        _value.Clear();
    }

    private void CloseCell()
    {
        var text = _type == "s" ? SharedString(_value.ToString()) : _value.ToString();
        var heading = _headings.GetValueOrDefault(_column);
        if (_rows == 1 && _type is not "n")
        {
            _headings[_column] = text;
        }

        var at = Part.Then(_reference);
        if (_sheet.IsHidden)
        {
            _hidden.Add(Channel.HiddenSheet, _sheet.Name, heading, text, _rows);
        }
        else if (
            _isHiddenRow
            || _isInvisible
            || _hiddenColumns.Any(range => range.First <= _column && _column <= range.Last)
        )
        {
            _hidden.Add(Channel.HiddenText, null, heading, text, _rows);
        }
        else
        {
            var form = _type is "n" ? FragmentForm.Number : FragmentForm.Text;
            Reading.AddVisible(at, text, heading, _row, form);
        }

        _reference = "";
    }

    private string SharedString(string index)
    {
        if (!int.TryParse(index, out var at) || at < 0 || at >= context.Strings.Count)
        {
            return index;
        }

        context.UnusedStrings.Remove(context.Strings[at]);
        return context.Strings[at];
    }

    private static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetterUpper).Take(4))
        {
            column = (column * 26) + (letter - 'A' + 1);
        }

        return column;
    }

    private static bool IsZero(string? size) =>
        double.TryParse(size, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value == 0;

    private static int Number(string? text) => int.TryParse(text, out var number) ? number : 0;
}
