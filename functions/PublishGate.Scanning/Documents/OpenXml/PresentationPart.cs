using System.Xml;
using PublishGate.Scanning.Documents.Xml;
using PublishGate.Scanning.Media;

namespace PublishGate.Scanning.Documents.OpenXml;

/// <summary>PowerPoint's presentation: the size of its slides.</summary>
internal sealed class PresentationPart(Reading reading, MediaBlock part, PackageContext context)
    : XmlWalk(reading, part)
{
    protected override void Open(XmlReader xml, string name)
    {
        if (
            name == "sldSz"
            && long.TryParse(Get(xml, "cx"), out var width)
            && long.TryParse(Get(xml, "cy"), out var height)
        )
        {
            context.SlideSize = (width, height);
        }
    }
}
