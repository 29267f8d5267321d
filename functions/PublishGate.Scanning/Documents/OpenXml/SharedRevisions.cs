using System.Xml;
using PublishGate.Scanning.Documents.Xml;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.OpenXml;

/// <summary>Excel's history of a shared workbook (ECMA-376 part 1, 18.11): who changed which cell from what to what.</summary>
internal sealed class SharedRevisions(Reading reading, MediaBlock part) : XmlWalk(reading, part)
{
    protected override void Open(XmlReader xml, string name)
    {
        switch (name)
        {
            case "header":
                Reading.AddAuthor(Part, Channel.TrackedChange, Get(xml, "userName"), Get(xml, "dateTime"));
                break;
            case "userInfo":
                Reading.AddAuthor(Part, Channel.TrackedChange, Get(xml, "name"), Get(xml, "dateTime"));
                break;
        }
    }

    protected override bool Text(string element, string text)
    {
        var isValue = element is "v" or "t" && (Ancestor(1) is "oc" or "nc" or "is" or "r");
        if (isValue)
        {
            Reading.AddText(Part, Channel.TrackedChange, text, "cell");
        }

        return isValue;
    }
}
