using System.Xml;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Media.Subtitles;

/// <summary>TTML: text in <c>body</c> is shown, unless it is metadata; everything else is not.</summary>
/// <remarks>Source: W3C Timed Text Markup Language 2, sections 8 and 14.</remarks>
internal static class TimedText
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CheckCharacters = false,
    };

    public static void Read(SubtitleFragments sink, string text)
    {
        try
        {
            using var xml = XmlReader.Create(new StringReader(text), Settings);
            ReadNodes(sink, xml, LineStarts(text));
        }
        catch (XmlException)
        {
            // What stands before the damage has been read; all of it is searched as text too.
            sink.Malformed();
            sink.Hidden("damaged", text, 0, MetadataKind.FreeText);
        }
    }

    private static void ReadNodes(SubtitleFragments sink, XmlReader xml, List<int> lines)
    {
        var names = new Stack<string>();
        while (xml.Read())
        {
            sink.Reading.Cancellation.ThrowIfCancellationRequested();
            var start = StartOf(xml, lines);
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    var name = xml.LocalName;
                    var isEmpty = xml.IsEmptyElement;
                    ReadAttributes(sink, xml, start);
                    if (!isEmpty)
                    {
                        names.Push(name);
                    }

                    break;
                case XmlNodeType.EndElement:
                    names.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA when names.Peek() is "p" or "span":
                    sink.Shown("cue", xml.Value, start);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA:
                    sink.Hidden("metadata", xml.Value, start, KindOf(names.Peek()));
                    break;
                case XmlNodeType.Comment or XmlNodeType.ProcessingInstruction:
                    sink.Hidden("NOTE", xml.Value, start, MetadataKind.FreeText);
                    break;
            }
        }
    }

    private static void ReadAttributes(SubtitleFragments sink, XmlReader xml, int start)
    {
        while (xml.MoveToNextAttribute())
        {
            // Times, styles and namespaces lay the text out; agents, roles and ids are names that someone gave.
            var kind = xml.LocalName is "id" or "agent" or "role" ? MetadataKind.FreeText : MetadataKind.Technical;
            if (xml.Prefix != "xmlns" && xml.LocalName != "xmlns")
            {
                sink.Hidden("attribute", xml.Value, start, kind);
            }
        }
    }

    private static MetadataKind KindOf(string element) =>
        element switch
        {
            "name" or "actor" or "agent" => MetadataKind.Person,
            "copyright" => MetadataKind.Credit,
            "title" => MetadataKind.Title,
            _ => MetadataKind.FreeText,
        };

    private static int StartOf(XmlReader xml, List<int> lines)
    {
        var at = (IXmlLineInfo)xml;
        var line = Math.Clamp(at.LineNumber - 1, 0, lines.Count - 1);
        return lines[line] + Math.Max(0, at.LinePosition - 1);
    }

    private static List<int> LineStarts(string text)
    {
        List<int> starts = [0];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts;
    }
}
