using System.Xml;
using PublishGate.Scanning.Documents.Xml;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.OpenXml;

/// <summary>Any other part: charts, diagrams, caches of pivot tables, custom XML, themes, drawings.</summary>
internal sealed class OtherPart(Reading reading, MediaBlock part) : XmlWalk(reading, part)
{
    private static readonly string[] Persons = ["refreshedBy", "userName", "author", "lastModifiedBy"];

    protected override void Open(XmlReader xml, string name)
    {
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
