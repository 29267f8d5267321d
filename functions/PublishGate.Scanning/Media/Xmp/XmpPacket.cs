using System.Text;
using System.Xml;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Xmp;

/// <summary>Reads an XMP packet (ISO 16684-1): every property in every language, structures and lists included.</summary>
/// <remarks>
/// Read as a stream of XML, not as an RDF model: what is no valid RDF is still text that ships, and no nesting can
/// exhaust the stack.
/// </remarks>
internal static class XmpPacket
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CheckCharacters = false,
        ConformanceLevel = ConformanceLevel.Fragment,
        IgnoreWhitespace = true,
    };

    public static void Read(Reading reading, MediaBlock block)
    {
        var bytes = block.Load(reading).Span.TrimEnd((byte)0);
        if (bytes.TrimEnd(" \t\r\n"u8).IsEmpty)
        {
            return;
        }

        var text = Decode(bytes);
        try
        {
            using var xml = XmlReader.Create(new StringReader(text), Settings, LenientNamespaces.Context());
            new XmpProperties(reading, block).Read(xml);
        }
        catch (XmlException)
        {
            // What stands before the damage has been read; all of it is searched as text too.
            reading.Add(Gap.Malformed(block.Place.ToString(), "The XMP packet"));
            reading.AddReadable(block, Channel.Xmp);
        }
    }

    // UTF-8 nearly always; UTF-16 and UTF-32 show their byte order in the packet's first characters, "<?" or "<x".
    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        var encoding = bytes switch
        {
            [0xFE, 0xFF, ..] or [0, (byte)'<', 0, _, ..] => Encoding.BigEndianUnicode,
            [0, 0, 0, (byte)'<', ..] => new UTF32Encoding(bigEndian: true, byteOrderMark: false),
            [(byte)'<', 0, 0, 0, ..] => Encoding.UTF32,
            [0xFF, 0xFE, ..] or [(byte)'<', 0, _, 0, ..] => Encoding.Unicode,
            _ => null,
        };
        return encoding is null ? MetadataText.Decode(bytes) : MetadataText.Clean(encoding.GetString(bytes));
    }
}
