using System.Xml;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Media;

/// <summary>The texts and attributes of an XML block, each under its element's name.</summary>
internal static class XmlText
{
    /// <summary>Reads the block; what is not well-formed is taken in as one text, so that nothing is lost.</summary>
    public static void Read(MetadataSink sink, string tag, Block block)
    {
        var start = block.Span.IndexOf((byte)'<');
        var end = block.Span.LastIndexOf((byte)'>');
        if (start < 0 || end < start)
        {
            sink.Unnamed(tag, block);
            return;
        }

        try
        {
            ReadElements(sink, tag, block.Slice(start, end - start + 1L));
        }
        catch (XmlException)
        {
            sink.Unnamed($"{tag} (not well-formed)", block, kind: MetadataKind.FreeText);
            return;
        }

        sink.Unnamed($"{tag} (before the XML)", block.Slice(0, start));
        sink.Unnamed($"{tag} (after the XML)", block.Slice(end + 1L));
    }

    private static void ReadElements(MetadataSink sink, string tag, Block block)
    {
        using var stream = new MemoryStream(block.Bytes.ToArray(), writable: false);
        using var xml = XmlReader.Create(
            stream,
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null }
        );
        var names = new Stack<string>();
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    ReadAttributes(sink, tag, block, xml);
                    if (!xml.IsEmptyElement)
                    {
                        names.Push(xml.LocalName);
                    }

                    break;
                case XmlNodeType.EndElement:
                    names.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA:
                    sink.Named(tag, names.Peek(), xml.Value, block);
                    break;
                case XmlNodeType.Comment or XmlNodeType.ProcessingInstruction:
                    sink.Text(tag, xml.Value, MetadataKind.FreeText, block, form: FragmentForm.Comment);
                    break;
            }
        }
    }

    private static void ReadAttributes(MetadataSink sink, string tag, Block block, XmlReader xml)
    {
        while (xml.MoveToNextAttribute())
        {
            if (!xml.Name.StartsWith("xmlns", StringComparison.Ordinal))
            {
                sink.Named(tag, xml.LocalName, xml.Value, block);
            }
        }

        xml.MoveToElement();
    }
}
