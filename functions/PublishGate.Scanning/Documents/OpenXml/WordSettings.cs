using System.Xml;
using PublishGate.Scanning.Documents.Xml;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.OpenXml;

/// <summary>Word's settings: revision ids, variables of macros, sources of mail merge.</summary>
internal sealed class WordSettings(Reading reading, MediaBlock part) : XmlWalk(reading, part)
{
    private readonly List<string> _revisions = [];

    protected override void Open(XmlReader xml, string name)
    {
        var value = Get(xml, "val") ?? "";
        switch (name)
        {
            case "rsid" or "rsidRoot":
                _revisions.Add(value);
                break;
            case "docVar":
                var variable = Get(xml, "name") ?? "";
                var kind = TagMeaning.OfName(variable) ?? MetadataKind.FreeText;
                Reading.AddDocument(Part.Then("variable"), Channel.DocumentProperty, value, variable, kind);
                break;
            case "connectString" or "query" or "mailSubject" or "udl":
                Reading.AddText(Part.Then(name), Channel.ExternalLink, value, name);
                break;
        }
    }

    /// <summary>Each editing session has an id, random and kept in every copy: two documents that share one have met.</summary>
    protected override void End() =>
        Reading.AddDocument(
            Part.Then("revision ids"),
            Channel.DocumentProperty,
            string.Join(' ', _revisions),
            "rsid",
            MetadataKind.LinkId
        );
}
