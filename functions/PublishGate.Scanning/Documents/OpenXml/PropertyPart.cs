using System.Collections.Frozen;
using System.Xml;
using PublishGate.Scanning.Documents.Xml;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;
using static PublishGate.Scanning.Fragments.MetadataKind;

namespace PublishGate.Scanning.Documents.OpenXml;

/// <summary>Core, extended and custom properties (ECMA-376 part 2, 8; part 1, 22.2 and 22.3).</summary>
internal sealed class PropertyPart(Reading reading, MediaBlock part) : XmlWalk(reading, part)
{
    private static readonly FrozenDictionary<string, MetadataKind> Kinds = new Dictionary<string, MetadataKind>
    {
        ["creator"] = Person,
        ["lastModifiedBy"] = Person,
        ["Manager"] = Person,
        ["Company"] = Organisation,
        ["title"] = Title,
        ["subject"] = FreeText,
        ["description"] = FreeText,
        ["keywords"] = FreeText,
        ["category"] = FreeText,
        ["contentStatus"] = FreeText,
        ["identifier"] = LinkId,
        ["created"] = Time,
        ["modified"] = Time,
        ["lastPrinted"] = Time,
        ["Application"] = Software,
        ["AppVersion"] = Software,
        ["Template"] = Technical,
        ["HyperlinkBase"] = FilePath,
        ["lpstr"] = Technical,
        ["lpwstr"] = Technical,
        ["language"] = Technical,
        ["revision"] = Technical,
        ["version"] = Technical,
        ["PresentationFormat"] = Technical,
        ["TotalTime"] = Technical,
    }.ToFrozenDictionary();

    private string? _custom;

    protected override void Open(XmlReader xml, string name)
    {
        if (name == "property")
        {
            _custom = Get(xml, "name");
        }
    }

    protected override void Close(string name)
    {
        if (name == "property")
        {
            _custom = null;
        }
    }

    protected override bool Text(string element, string text)
    {
        var key = _custom ?? element;
        var kind =
            _custom is not null ? TagMeaning.OfName(_custom) ?? FreeText
            : Kinds.TryGetValue(element, out var known) ? known
            : Technical;
        var isPath = element == "Template" && text.AsSpan().ContainsAny('\\', '/');
        var place = _custom is null ? Part.Then(element) : Part with { Place = Part.Place.Key(_custom) };
        Reading.AddDocument(place, Channel.DocumentProperty, text, key, isPath ? FilePath : kind);
        return true;
    }
}
