using System.Xml;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Documents.Xml;
using PublishGate.Scanning.Media;

namespace PublishGate.Scanning.Documents.OpenXml;

/// <summary>Finds the reader for an XML part by its root element.</summary>
internal static class OpenXmlParts
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CheckCharacters = false,
    };

    /// <summary>The name of the root element; null if the part is not XML.</summary>
    public static string? RootOf(byte[] head)
    {
        var isXml =
            head.AsSpan().TrimStart("\uFEFF \t\r\n"u8) is [(byte)'<', ..] || head is [0xFE, 0xFF, 0, (byte)'<', ..];
        if (!isXml && head is not [0xFF, 0xFE, (byte)'<', 0, ..])
        {
            return null;
        }

        try
        {
            using var xml = XmlReader.Create(new MemoryStream(head, writable: false), Settings);
            while (xml.NodeType != XmlNodeType.Element && xml.ReadNode()) { }
            return xml.LocalName;
        }
        catch (XmlException)
        {
            return "";
        }
    }

    public static void Read(Reading reading, PackageContext context, string name, MediaBlock part, string root)
    {
        XmlWalk walk = root switch
        {
            "Relationships" => new RelationshipPart(reading, part, context, name),
            "coreProperties" or "Properties" => new PropertyPart(reading, part),
            "styles" => new WordStyles(reading, part, context),
            "styleSheet" => new SheetStyles(reading, part, context),
            "document" or "hdr" or "ftr" or "footnotes" or "endnotes" or "glossaryDocument" => new WordStory(
                reading,
                part,
                context
            ),
            "settings" => new WordSettings(reading, part),
            "comments" or "cmLst" or "ThreadedComments" or "people" or "personList" or "cmAuthorLst" or "authorLst" =>
                new CommentPart(reading, part),
            "workbook" => new WorkbookPart(reading, part, context, name),
            "sst" => new SharedStrings(reading, part, context),
            "worksheet" or "dialogsheet" or "macrosheet" or "chartsheet" => new Worksheet(reading, part, context, name),
            "sld" or "sldLayout" or "sldMaster" or "notes" or "notesMaster" or "handoutMaster" => new SlidePart(
                reading,
                part,
                context,
                root
            ),
            "presentation" => new PresentationPart(reading, part, context),
            "headers" or "revisions" or "users" => new SharedRevisions(reading, part),
            _ => new OtherPart(reading, part),
        };
        walk.Read();
    }
}
