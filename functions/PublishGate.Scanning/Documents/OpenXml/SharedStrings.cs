using System.Text;
using System.Xml;
using PublishGate.Scanning.Documents.Xml;
using PublishGate.Scanning.Media;

namespace PublishGate.Scanning.Documents.OpenXml;

/// <summary>Excel's table of strings, to which cells point. Where they stand decides who sees them.</summary>
internal sealed class SharedStrings(Reading reading, MediaBlock part, PackageContext context) : XmlWalk(reading, part)
{
    private readonly StringBuilder _text = new();

    protected override void Open(XmlReader xml, string name)
    {
        if (name == "si")
        {
            _text.Clear();
        }
    }

    protected override void Close(string name)
    {
        if (name == "si")
        {
            context.Strings.Add(_text.ToString());
            context.UnusedStrings.Add(_text.ToString());
        }
    }

    protected override bool Text(string element, string text)
    {
        _text.Append(element == "t" ? text : "");
        return element == "t";
    }
}
