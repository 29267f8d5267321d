using System.Globalization;
using System.Text;
using System.Xml;
using PublishGate.Scanning.Documents.Xml;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.OpenDocument;

/// <summary>Text, comments, tracked changes, notes and hidden parts of a document, and its properties.</summary>
/// <remarks>
/// Styles come before the text that uses them: a style with <c>text:display="none"</c>, <c>table:display="false"</c> or
/// <c>presentation:visibility="hidden"</c> hides what it formats.
/// </remarks>
internal sealed class OpenDocumentPart(Reading reading, MediaBlock part) : XmlWalk(reading, part)
{
    private static readonly Dictionary<string, MetadataKind> Properties = new(StringComparer.Ordinal)
    {
        ["creator"] = MetadataKind.Person,
        ["initial-creator"] = MetadataKind.Person,
        ["printed-by"] = MetadataKind.Person,
        ["date"] = MetadataKind.Time,
        ["creation-date"] = MetadataKind.Time,
        ["print-date"] = MetadataKind.Time,
        ["generator"] = MetadataKind.Software,
        ["title"] = MetadataKind.Title,
        ["description"] = MetadataKind.FreeText,
        ["subject"] = MetadataKind.FreeText,
        ["keyword"] = MetadataKind.FreeText,
        ["user-defined"] = MetadataKind.FreeText,
        ["editing-duration"] = MetadataKind.Technical,
        ["editing-cycles"] = MetadataKind.Technical,
    };

    private readonly HashSet<string> _hidingStyles = new(StringComparer.Ordinal);
    private readonly Stack<(int Level, Channel Channel, string? Key)> _hidden = new();
    private readonly Dictionary<string, StringBuilder> _insertions = new(StringComparer.Ordinal);
    private readonly StringBuilder _paragraph = new();
    private readonly StringBuilder _together = new();
    private string _style = "";
    private int _paragraphs;

    protected override void Open(XmlReader xml, string name)
    {
        var style = Get(xml, "style-name");
        switch (name)
        {
            case "style":
                _style = Get(xml, "name") ?? "";
                break;
            case "text-properties" or "table-properties" or "drawing-page-properties" when Hides(xml):
                _hidingStyles.Add(_style);
                break;
            case "annotation":
                Hide(Channel.DocumentComment, null);
                break;
            case "changed-region":
                Hide(Channel.TrackedChange, null);
                break;
            case "change-start" when Get(xml, "change-id") is { } id:
                _insertions[id] = new StringBuilder();
                break;
            case "change-end" when Get(xml, "change-id") is { } id && _insertions.Remove(id, out var inserted):
                Reading.AddText(At.Then("inserted"), Channel.TrackedChange, inserted.ToString(), "inserted");
                break;
            case "notes":
                Hide(Channel.SpeakerNote, null);
                break;
            case "hidden-text" or "hidden-paragraph":
                Reading.AddText(At, Channel.HiddenText, Get(xml, "string-value") ?? "", name);
                break;
            case "table" when _hidingStyles.Contains(style ?? ""):
                Hide(Channel.HiddenSheet, Get(xml, "name"));
                Reading.AddText(At, Channel.HiddenSheet, Get(xml, "name") ?? "", Get(xml, "name"));
                break;
            case "page" when _hidingStyles.Contains(style ?? ""):
                Hide(Channel.HiddenSlide, Get(xml, "name"));
                break;
            case "table-row" when Get(xml, "visibility") is "collapse" or "filter":
            case "span"
            or "p"
            or "h"
            or "section" when _hidingStyles.Contains(style ?? "") || Get(xml, "display") == "none":
                Hide(Channel.HiddenText, null);
                break;
            case "line-break" or "tab" or "s":
                _paragraph.Append(' ');
                break;
        }

        if (xml.GetAttribute("href", "http://www.w3.org/1999/xlink") is { Length: > 0 } link && link.Contains(':'))
        {
            Reading.AddText(At, Channel.ExternalLink, link, name == "a" ? "hyperlink" : name, form: FragmentForm.Url);
        }
    }

    protected override void Close(string name)
    {
        if (name is "p" or "h")
        {
            AddParagraph();
        }

        if (_hidden.TryPeek(out var hidden) && hidden.Level == Level)
        {
            AddParagraph();
            Reading.AddText(At, hidden.Channel, _together.ToString(), hidden.Key);
            _together.Clear();
            _hidden.Pop();
        }

        if (name == "table-row")
        {
            Reading.EndRow();
        }
    }

    protected override bool Text(string element, string text)
    {
        if (Properties.TryGetValue(element, out var kind) && Ancestor(1) is "meta" or "annotation" or "change-info")
        {
            var channel = _hidden.TryPeek(out var hidden) ? hidden.Channel : Channel.DocumentProperty;
            Reading.AddDocument(At.Then(element), channel, text, element, kind);
            return true;
        }

        if (element is "p" or "h" or "span" or "a" or "meta" or "ruby-base")
        {
            // A span of a hidden style stands in a paragraph that is seen.
            (_hidden.Count > 0 ? _together : _paragraph).Append(text);
            foreach (var insertion in _insertions.Values)
            {
                insertion.Append(text);
            }

            return true;
        }

        return string.IsNullOrWhiteSpace(text);
    }

    private MediaBlock At => Part.Then(string.Create(CultureInfo.InvariantCulture, $"paragraph {_paragraphs}"));

    private static bool Hides(XmlReader xml) =>
        Get(xml, "display") is "none" or "false"
        || Get(xml, "visibility") is "hidden"
        || xml.GetAttribute("display", "urn:oasis:names:tc:opendocument:xmlns:text:1.0") is "none"
        || xml.GetAttribute("display", "urn:oasis:names:tc:opendocument:xmlns:table:1.0") is "false"
        || xml.GetAttribute("visibility", "urn:oasis:names:tc:opendocument:xmlns:presentation:1.0") is "hidden";

    private void Hide(Channel channel, string? key)
    {
        if (_hidden.Count == 0)
        {
            _hidden.Push((Level, channel, key));
        }
    }

    private void AddParagraph()
    {
        if (_hidden.Count > 0)
        {
            _together.Append(_together.Length > 0 && _together[^1] != '\n' ? "\n" : "");
            return;
        }

        _paragraphs++;
        Reading.AddVisible(At, _paragraph.ToString());
        _paragraph.Clear();
    }
}
