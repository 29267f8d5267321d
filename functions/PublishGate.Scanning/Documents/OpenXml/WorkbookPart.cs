using System.Xml;
using PublishGate.Scanning.Documents.Xml;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.OpenXml;

/// <summary>Excel's workbook: its sheets and which are hidden, its defined names, and where it was saved.</summary>
internal sealed class WorkbookPart(Reading reading, MediaBlock part, PackageContext context, string partName)
    : XmlWalk(reading, part)
{
    private string? _definedName;

    protected override void Open(XmlReader xml, string name)
    {
        switch (name)
        {
            case "sheet":
                AddSheet(xml);
                break;
            case "definedName":
                _definedName = Get(xml, "name");
                Reading.AddText(Part.Then("defined name"), Channel.DocumentPart, Get(xml, "comment") ?? "", "comment");
                break;
            case "absPath":
                Reading.AddDocument(
                    Part.Then("path"),
                    Channel.DocumentProperty,
                    Get(xml, "url"),
                    "absPath",
                    MetadataKind.FilePath
                );
                break;
            case "fileSharing" or "fileRecoveryPr":
                Reading.AddDocument(
                    Part,
                    Channel.DocumentProperty,
                    Get(xml, "userName"),
                    "userName",
                    MetadataKind.Person
                );
                break;
        }
    }

    protected override bool Text(string element, string text)
    {
        if (element != "definedName")
        {
            return false;
        }

        Reading.AddText(Part.Then("defined name"), Channel.DocumentPart, text, _definedName);
        return true;
    }

    private void AddSheet(XmlReader xml)
    {
        var name = Get(xml, "name") ?? "";
        var isHidden = Get(xml, "state") is "hidden" or "veryHidden";
        var id = xml.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        id ??= xml.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships");
        if (id is not null && context.Targets.TryGetValue((partName, id), out var target))
        {
            context.Sheets[target] = new SheetHeader(name, isHidden);
        }

        if (isHidden)
        {
            Reading.AddText(Part.Then("sheet"), Channel.HiddenSheet, name, name);
        }
        else
        {
            Reading.AddVisible(Part.Then("sheet"), name);
        }
    }
}
