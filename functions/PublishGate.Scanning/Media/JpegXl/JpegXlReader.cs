using PublishGate.Scanning.Content;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Media.Exif;
using PublishGate.Scanning.Media.IsoMedia;
using PublishGate.Scanning.Media.Jumbf;
using PublishGate.Scanning.Media.Xmp;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.JpegXl;

/// <summary>Reads JPEG XL pictures (ISO/IEC 18181-2): a bare code stream, which holds no metadata and does not tell its length, or a container of boxes.</summary>
/// <remarks>
/// <code>
/// boxes   "JXL " | ftyp | jxlc or jxlp: the picture | Exif | "xml " | jumb | jbrd: how to make the JPEG it came from
/// brob    type of the box : 4 | its content, compressed with Brotli
/// </code>
/// </remarks>
internal sealed class JpegXlReader : IFormatReader
{
    public string? Recognise(ReadOnlySpan<byte> head, string? name) =>
        head is [0xFF, 0x0A, _, _, ..] || IsContainer(head) ? "image/jxl" : null;

    public void Read(Reading reading)
    {
        if (!IsContainer(reading.Current.Content.ReadUpTo(0, 12)))
        {
            BytesWithoutEnd.Read(reading, 2, reading.Current.Content.Length, "JPEG XL");
            return;
        }

        var content = new BufferedContent(reading.Current.Content);
        long end = 0;
        var hasPicture = false;
        foreach (var box in Boxes.Read(content, 0, content.Length))
        {
            end = box.End;
            hasPicture |= box.Type is "jxlc" or "jxlp";
            var data = MediaBlock.Of(reading, box.DataOffset, box.DataSize, $"JPEG XL {Boxes.Show(box.Type)}");
            if (box.IsTruncated)
            {
                reading.Add(Gap.Truncated(data.Place.ToString(), "The box"));
            }

            ReadBox(reading, box.Type, data);
        }

        if (!hasPicture)
        {
            reading.Add(Gap.Truncated(reading.Current.At("JPEG XL").ToString(), "The picture"));
        }

        DataAfterEnd.Read(reading, end, "JPEG XL");
    }

    private static bool IsContainer(ReadOnlySpan<byte> head) =>
        head is [0, 0, 0, 0x0C, (byte)'J', (byte)'X', (byte)'L', (byte)' ', 0x0D, 0x0A, 0x87, 0x0A, ..];

    private static void ReadBox(Reading reading, string type, MediaBlock data)
    {
        switch (type)
        {
            case "jxlc" or "jxlp":
                break;
            case "JXL " or "ftyp" or "jxll" or "jxli":
                reading.AddSentences(data, Channel.Mp4Box);
                break;
            case "Exif":
                ExifBox.Read(reading, data);
                break;
            case "xml ":
                XmpPacket.Read(reading, data.Then("XMP"));
                break;
            case "jumb":
                JumbfBoxes.ReadContent(reading, data);
                break;
            case "brob":
                ReadCompressed(reading, data);
                break;
            case "jbrd":
                reading.Add(Gap.Unsupported(data.Place.ToString(), "Data to rebuild the original JPEG file"));
                break;
            default:
                reading.AddUnknown(data, Channel.Mp4Box);
                break;
        }
    }

    private static void ReadCompressed(Reading reading, MediaBlock data)
    {
        var type = System.Text.Encoding.Latin1.GetString(data.Content.ReadUpTo(0, 4));
        var compressed = data.Slice(4);
        var (plain, outcome) = Inflater.Inflate(reading, compressed.Load(reading), data.Place, Compression.Brotli);
        if (outcome != InflateOutcome.Complete || type == "brob")
        {
            reading.Add(Gap.Malformed(data.Place.ToString(), "The compressed box"));
            return;
        }

        ReadBox(reading, type, compressed.Decoded(plain).Then(Boxes.Show(type)));
    }
}
