using System.Globalization;
using System.Text;
using System.Xml;
using PublishGate.Scanning.Documents.Xml;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.OpenXml;

/// <summary>Word's body, headers, footers and notes (ECMA-376 part 1, 17): text, hidden text, tracked changes, fields.</summary>
internal sealed class WordStory(Reading reading, MediaBlock part, PackageContext context) : XmlWalk(reading, part)
{
    private const int LargestUnreadableHalfPoints = 4;

    // Text boxes put paragraphs inside runs of other paragraphs.
    private readonly Stack<WordParagraph> _paragraphs = new();
    private readonly Stack<WordRun> _runs = new();
    private readonly Stack<WordChange> _changes = new();
    private readonly Stack<WordColour?> _cells = new();
    private readonly Stack<bool> _hiddenRows = new();
    private readonly Stack<StringBuilder> _fields = new();
    private int _paragraph;
    private int _colouredShapes;

    protected override void Open(XmlReader xml, string name)
    {
        switch (name)
        {
            case "p" when IsWord(xml):
                _paragraphs.Push(new WordParagraph());
                _paragraph++;
                break;
            case "r" when IsWord(xml):
                _runs.Push(new WordRun());
                break;
            case "tc" when IsWord(xml):
                _cells.Push(null);
                break;
            case "tr" when IsWord(xml):
                _hiddenRows.Push(false);
                break;
            case "tblStyle" or "txbxContent":
                _colouredShapes++;
                break;
            case "ins" or "del" or "moveFrom" or "moveTo" when Get(xml, "author") is not null:
                OpenChange(xml, name);
                break;
            case "fldChar":
                FieldCharacter(Get(xml, "fldCharType"));
                break;
            case "fldSimple":
                WordField.Add(Reading, At, new StringBuilder(Get(xml, "instr")));
                break;
            case "tab" or "br" or "cr" or "ptab" when Ancestor(0) == "r":
                Append(name == "br" ? "\n" : "\t");
                break;
            case "noBreakHyphen":
                Append("-");
                break;
            default:
                Format(xml, name);
                break;
        }
    }

    protected override void Close(string name)
    {
        switch (name)
        {
            case "p" when _paragraphs.TryPop(out var paragraph):
                Reading.AddVisible(At, paragraph.Visible.ToString());
                Reading.AddText(At.Then("hidden text"), Channel.HiddenText, paragraph.Hidden.ToString());
                break;
            case "r":
                _runs.TryPop(out _);
                break;
            case "tc":
                _cells.TryPop(out _);
                break;
            case "tr":
                _hiddenRows.TryPop(out _);
                break;
            case "tbl" or "txbxContent":
                _colouredShapes = Math.Max(0, _colouredShapes - 1);
                break;
            case "ins" or "del" or "moveFrom" or "moveTo" when Ends(name):
                AddChange(_changes.Pop());
                break;
        }
    }

    protected override bool Text(string element, string text)
    {
        switch (element)
        {
            case "t":
                Append(text);
                return true;
            case "delText":
                _changes.TryPeek(out var change);
                (change?.Text ?? Paragraph.Hidden).Append(text);
                return true;
            case "instrText" or "delInstrText":
                (_fields.TryPeek(out var field) ? field : Paragraph.Hidden).Append(text);
                return true;
            default:
                return string.IsNullOrWhiteSpace(text)
                    || element is "posOffset" or "pctWidth" or "pctHeight" or "align";
        }
    }

    protected override void End()
    {
        foreach (var field in _fields)
        {
            WordField.Add(Reading, At, field);
        }
    }

    private MediaBlock At => Part.Then(string.Create(CultureInfo.InvariantCulture, $"paragraph {_paragraph}"));

    private WordParagraph Paragraph
    {
        get
        {
            if (_paragraphs.Count == 0)
            {
                _paragraphs.Push(new WordParagraph());
            }

            return _paragraphs.Peek();
        }
    }

    private static bool IsWord(XmlReader xml) =>
        xml.NamespaceURI.Contains("wordprocessingml", StringComparison.Ordinal);

    private void OpenChange(XmlReader xml, string name)
    {
        var change = new WordChange(name, Get(xml, "author"), Get(xml, "date"));
        if (Ancestor(0) is "rPr" or "trPr" or "pPr" or "numPr")
        {
            AddMark(change.Element, change.Author, change.Date);
        }
        else
        {
            _changes.Push(change);
        }
    }

    /// <summary>The end of the innermost change: marks in properties have the same names, and were never pushed.</summary>
    private bool Ends(string name) =>
        Ancestor(0) is not ("rPr" or "trPr" or "pPr" or "numPr")
        && _changes.TryPeek(out var change)
        && change.Element == name;

    private void AddChange(WordChange change)
    {
        var at = At.Then(change.Name);
        var text = change.Text.ToString();
        if (string.IsNullOrWhiteSpace(text))
        {
            AddMark(change.Element, change.Author, change.Date);
            return;
        }

        Reading.AddText(at, Channel.TrackedChange, text, change.Name);
        Reading.AddAuthor(at, Channel.TrackedChange, change.Author, change.Date);
    }

    /// <summary>A change of formatting or structure: it tells who worked on the text and when, not what was written.</summary>
    private void AddMark(string element, string? author, string? date)
    {
        Reading.AddText(
            At.Then(element),
            Channel.TrackedChange,
            element,
            "change without text",
            form: FragmentForm.Name
        );
        Reading.AddAuthor(At.Then(element), Channel.TrackedChange, author, date);
    }

    private void FieldCharacter(string? type)
    {
        switch (type)
        {
            case "begin":
                _fields.Push(new StringBuilder());
                break;
            case "separate" or "end" when _fields.TryPeek(out var field):
                WordField.Add(Reading, At, field);
                field.Clear();
                if (type == "end")
                {
                    _fields.Pop();
                }

                break;
        }
    }

    private void Format(XmlReader xml, string name)
    {
        if (Get(xml, "author") is { } author && IsWord(xml))
        {
            AddMark(name, author, Get(xml, "date"));
            return;
        }

        var value = Get(xml, "val");
        var run = Ancestor(0) == "rPr" && Ancestor(1) == "r" && _runs.Count > 0 ? _runs.Peek() : null;
        switch (name)
        {
            case "vanish" or "specVanish" when run is not null:
                run.IsVanished |= IsOn(xml);
                break;
            case "rStyle" when run is not null:
                run.IsVanished |= context.HiddenStyles.Contains(value ?? "");
                break;
            case "pStyle":
                Paragraph.IsHidden |= context.HiddenStyles.Contains(value ?? "");
                break;
            case "color" when run is not null:
                run.Colour = WordColour.Of(value);
                break;
            case "sz" when run is not null && int.TryParse(value, out var size):
                run.IsTiny = size <= LargestUnreadableHalfPoints;
                break;
            case "hidden" when Ancestor(0) == "trPr" && _hiddenRows.Count > 0:
                _hiddenRows.Pop();
                _hiddenRows.Push(IsOn(xml));
                break;
            case "highlight" when run is not null:
                run.Background = WordColour.Of(value);
                break;
            case "shd":
                var colour = value switch
                {
                    null or "clear" or "nil" => Get(xml, "fill"),
                    "solid" => Get(xml, "color"),
                    _ => value,
                };
                Shade(run, WordColour.Of(colour));
                break;
        }
    }

    private void Shade(WordRun? run, WordColour? colour)
    {
        if (run is not null)
        {
            // Highlighting lies over shading, and comes before it in the file.
            run.Background ??= colour;
        }
        else if (Ancestor(0) != "tcPr")
        {
            Paragraph.Background = colour;
        }
        else if (_cells.Count > 0)
        {
            _cells.Pop();
            _cells.Push(colour);
        }
    }

    private void Append(string text)
    {
        foreach (var change in _changes)
        {
            change.Text.Append(text);
        }

        if (!_changes.Any(change => change.RemovesText))
        {
            (IsHidden() ? Paragraph.Hidden : Paragraph.Visible).Append(text);
        }
    }

    private bool IsHidden()
    {
        _runs.TryPeek(out var run);
        return Paragraph.IsHidden
            || run is { IsVanished: true } or { IsTiny: true }
            || _hiddenRows.Contains(true)
            || run?.Colour?.IsLostOn(BackgroundOf(run)) == true;
    }

    private WordColour BackgroundOf(WordRun run)
    {
        _cells.TryPeek(out var cell);
        return run.Background
            ?? Paragraph.Background
            ?? cell
            ?? (_colouredShapes == 0 ? WordColour.White : WordColour.Unknown);
    }
}
