using System.Globalization;
using System.Text;
using System.Xml;
using PublishGate.Scanning.Documents.Xml;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.OpenXml;

/// <summary>One of Excel's sheets (ECMA-376 part 1, 18.3): its cells, and which rows, columns and cells are hidden.</summary>
internal sealed class Worksheet(Reading reading, MediaBlock part, PackageContext context, string partName)
    : XmlWalk(reading, part)
{
    private readonly SheetCells _cells = new(reading, part, context, partName);
    private readonly StringBuilder _value = new();
    private int _column;
    private string _type = "";
    private string _reference = "";
    private bool _isInvisible;

    protected override void Open(XmlReader xml, string name)
    {
        switch (name)
        {
            case "col" when (Get(xml, "hidden") is not null && IsOn(xml, "hidden")) || IsZero(Get(xml, "width")):
                _cells.HideColumns(Number(Get(xml, "min")), Number(Get(xml, "max")));
                break;
            case "row":
                _cells.OpenRow((Get(xml, "hidden") is not null && IsOn(xml, "hidden")) || IsZero(Get(xml, "ht")));
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

    protected override void End() => _cells.Finish();

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
        _cells.Add(_column, _reference, text, _type is "n", _isInvisible);
        _reference = "";
    }

    private string SharedString(string index) =>
        int.TryParse(index, out var at) && _cells.SharedString(at) is { } text ? text : index;

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
