using System.Globalization;
using System.Text;
using System.Xml;
using PublishGate.Scanning.Documents.Xml;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.OpenXml;

/// <summary>A slide, its notes, or a master (ECMA-376 part 1, 19.3): text that is shown, hidden, or kept for the speaker.</summary>
internal sealed class SlidePart(Reading reading, MediaBlock part, PackageContext context, string root)
    : XmlWalk(reading, part)
{
    private readonly StringBuilder _paragraph = new();
    private readonly StringBuilder _together = new();
    private readonly Stack<bool> _hiddenShapes = new();
    private bool _isHiddenSlide;
    private bool _isPlaceholderOfPage;
    private bool _isTransparent;
    private int _fields;
    private int _paragraphs;

    protected override void Open(XmlReader xml, string name)
    {
        switch (name)
        {
            case "sld":
                _isHiddenSlide = Get(xml, "show") is "0" or "false";
                break;
            case "sp" or "grpSp" or "graphicFrame" or "cxnSp" or "pic":
                _hiddenShapes.Push(_hiddenShapes.TryPeek(out var outer) && outer);
                _isPlaceholderOfPage = false;
                break;
            case "cNvPr" when Get(xml, "hidden") is "1" or "true" && Level > 0:
                Hide();
                break;
            case "ph":
                _isPlaceholderOfPage = Get(xml, "type") is "sldNum" or "dt" or "hdr" or "ftr" or "sldImg";
                break;
            case "off" when Ancestor(0) == "xfrm" && IsBeside(xml):
                Hide();
                break;
            case "alpha" when Ancestor(2) is "rPr" && Get(xml, "val") is "0" or "0%":
                _isTransparent = true;
                break;
            case "r":
                _isTransparent = false;
                break;
            case "fld":
                _fields++;
                break;
            case "br":
                _paragraph.Append('\n');
                break;
        }
    }

    protected override void Close(string name)
    {
        switch (name)
        {
            case "p" when _paragraph.Length > 0:
                AddParagraph(_paragraph.ToString());
                _paragraph.Clear();
                break;
            case "sp" or "grpSp" or "graphicFrame" or "cxnSp" or "pic":
                _hiddenShapes.TryPop(out _);
                break;
            case "fld":
                _fields--;
                break;
        }
    }

    protected override bool Text(string element, string text)
    {
        if (element != "t")
        {
            return string.IsNullOrWhiteSpace(text);
        }

        if (_isTransparent)
        {
            Reading.AddText(At.Then("transparent"), Channel.HiddenText, text);
        }
        else if (_fields == 0)
        {
            _paragraph.Append(text);
        }
        else
        {
            Reading.AddText(At.Then("field"), Channel.DocumentPart, text);
        }

        return true;
    }

    protected override void End()
    {
        var channel = root == "notes" ? Channel.SpeakerNote : Channel.HiddenSlide;
        Reading.AddText(Part, channel, _together.ToString());
    }

    private MediaBlock At => Part.Then(string.Create(CultureInfo.InvariantCulture, $"paragraph {_paragraphs}"));

    private void AddParagraph(string text)
    {
        _paragraphs++;
        if (
            root is "sldLayout" or "sldMaster" or "notesMaster" or "handoutMaster"
            || (root == "notes" && _isPlaceholderOfPage)
        )
        {
            Reading.AddText(At, Channel.DocumentPart, text);
        }
        else if (root == "notes" || _isHiddenSlide)
        {
            _together.Append(_together.Length == 0 ? "" : "\n").Append(text);
        }
        else if (_hiddenShapes.TryPeek(out var hidden) && hidden)
        {
            Reading.AddText(At, Channel.HiddenText, text);
        }
        else
        {
            Reading.AddVisible(At, text);
        }
    }

    private void Hide()
    {
        if (_hiddenShapes.Count > 0)
        {
            _hiddenShapes.Pop();
            _hiddenShapes.Push(true);
        }
    }

    /// <summary>Begins right of the slide or below it: nobody sees any of it.</summary>
    private bool IsBeside(XmlReader xml) =>
        context.SlideSize.Width > 0
        && _hiddenShapes.Count == 1
        && long.TryParse(Get(xml, "x"), out var x)
        && long.TryParse(Get(xml, "y"), out var y)
        && (x >= context.SlideSize.Width || y >= context.SlideSize.Height);
}
