using System.Xml;
using PublishGate.Scanning.Documents.Xml;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.OpenXml;

/// <summary>Any other part: charts, diagrams, caches of pivot tables, custom XML, themes, drawings.</summary>
internal sealed class OtherPart(Reading reading, MediaBlock part) : XmlWalk(reading, part)
{
    private const int ShortestValue = 3;

    private static readonly string[] Persons = ["refreshedBy", "userName", "author", "lastModifiedBy"];

    private bool _isForeign;

    /// <summary>Office knows what its own attributes mean; data that somebody put into a part of their own may be anything.</summary>
    protected override void Sweep(string name, string value, FragmentScope scope)
    {
        if (_isForeign && value.Length >= ShortestValue && !AttributeWords.IsNamespace(value))
        {
            Reading.AddText(Part, Channel.DocumentPart, value, name, scope);
        }
        else
        {
            base.Sweep(name, value, scope);
        }
    }

    protected override void Open(XmlReader xml, string name)
    {
        if (Level == 0)
        {
            _isForeign = !AttributeWords.IsNamespace(xml.NamespaceURI);
        }

        foreach (var attribute in Persons)
        {
            Reading.AddDocument(Part, Channel.DocumentPart, Get(xml, attribute), attribute, MetadataKind.Person);
        }

        if (
            name is "s" or "x" or "tag" or "dbPr"
            && (Get(xml, "v") ?? Get(xml, "val") ?? Get(xml, "connection")) is { } text
        )
        {
            Reading.AddText(Part, Channel.DocumentPart, text, Get(xml, "name") ?? name);
        }

        if (name is "dbPr" or "webPr" or "textPr" or "oleLink" or "ddeLink")
        {
            var source = Get(xml, "connection") ?? Get(xml, "url") ?? Get(xml, "sourceFile") ?? Get(xml, "progId");
            Reading.AddText(Part, Channel.ExternalLink, source ?? "", name);
        }
    }
}
