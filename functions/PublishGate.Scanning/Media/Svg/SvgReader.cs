using System.Text;
using System.Xml;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Media.Xmp;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Svg;

/// <summary>Reads SVG drawings (W3C SVG 2): texts, descriptions, editors' metadata, comments, styles, scripts, embedded pictures.</summary>
internal sealed class SvgReader : IFormatReader
{
    private const int MaximumEntityCharacters = 1024 * 1024;

    private static readonly XmlReaderSettings Settings = new()
    {
        // Illustrator writes its namespaces as entities of an internal subset.
        DtdProcessing = DtdProcessing.Parse,
        MaxCharactersFromEntities = MaximumEntityCharacters,
        XmlResolver = null,
        CheckCharacters = false,
    };

    public string? Recognise(ReadOnlySpan<byte> head, string? name)
    {
        var start = head.TrimStart("\uFEFF \t\r\n"u8);
        if (start is not [(byte)'<', ..])
        {
            return null;
        }

        var text = Encoding.UTF8.GetString(start);
        var isMarkup =
            text.StartsWith("<svg", StringComparison.Ordinal)
            || text.StartsWith("<?xml", StringComparison.Ordinal)
            || text.StartsWith("<!--", StringComparison.Ordinal)
            || text.StartsWith("<!DOCTYPE svg", StringComparison.OrdinalIgnoreCase);
        var isPage = text.Contains("<html", StringComparison.OrdinalIgnoreCase);
        var hasRoot =
            text.Contains("<svg", StringComparison.Ordinal) || text.Contains(":svg ", StringComparison.Ordinal);
        return isMarkup && hasRoot && !isPage ? "image/svg+xml" : null;
    }

    public void Read(Reading reading)
    {
        var whole = MediaBlock.Whole(reading, "SVG");
        if (whole.Length > reading.Limits.TextBytes)
        {
            reading.Add(Gap.LimitReached(whole.Place.ToString(), "a text of more than the allowed size"));
            return;
        }

        var bytes = whole.Content.ReadUpTo(0, reading.Limits.TextBytes);
        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            using var xml = XmlReader.Create(stream, Settings, LenientNamespaces.Context());
            new SvgElements(reading, whole).Read(xml);
        }
        catch (XmlException)
        {
            // What stands before the damage has been read; all of it is searched as text too.
            reading.Add(Gap.Malformed(whole.Place.ToString(), "The drawing"));
            reading.AddReadable(whole, Channel.SvgMetadata);
        }
    }
}
