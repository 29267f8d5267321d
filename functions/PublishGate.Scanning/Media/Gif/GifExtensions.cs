using System.Text;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media.Exif;
using PublishGate.Scanning.Media.Icc;
using PublishGate.Scanning.Media.Iptc;
using PublishGate.Scanning.Media.Photoshop;
using PublishGate.Scanning.Media.Xmp;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Gif;

/// <summary>Reads the extensions of a GIF file: comments, texts, and what applications put there.</summary>
internal sealed class GifExtensions(Reading reading)
{
    private const int GraphicControl = 0xF9;
    private const int Comment = 0xFE;
    private const int PlainText = 0x01;
    private const int Application = 0xFF;
    private const int IdentifierBytes = 11;

    /// <summary>XMP stands in the file as it is; these bytes behind it make it a chain of sub-blocks for other readers.</summary>
    private const int XmpTrailerBytes = 258;
    private const int GraphicControlBytes = 6;

    public void Read(int label, MediaBlock chain)
    {
        switch (label)
        {
            case GraphicControl when chain.Length <= GraphicControlBytes:
                break;
            case Comment:
                var text = MetadataText.Decode(Data(chain));
                reading.AddValue(chain.Then("comment"), Channel.GifComment, "Comment", text, MetadataKind.FreeText);
                break;
            case PlainText:
                reading.AddReadable(chain.Decoded(Data(chain)).Then("text"), Channel.GifExtension);
                break;
            case Application when chain.Length > IdentifierBytes:
                ReadApplication(chain);
                break;
            default:
                reading.AddUnknown(chain.Decoded(Data(chain)), Channel.GifExtension);
                break;
        }
    }

    private void ReadApplication(MediaBlock chain)
    {
        var head = chain.Content.ReadUpTo(0, IdentifierBytes + 1);
        var identifier = Encoding.Latin1.GetString(head.AsSpan(1));
        var rest = chain.Slice(head.Length);
        if (identifier == "XMP DataXMP")
        {
            var end = EndOfXmp(rest);
            XmpPacket.Read(reading, rest.Slice(0, end).Then("XMP"));
            // Counting down from 255, the trailer's bytes read as letters where nothing was put in their place.
            reading.AddReadable(rest.Slice(end).Decoded(WithoutCountdown(rest.Slice(end))), Channel.GifExtension);
            return;
        }

        var data = rest.Decoded(SubBlocks.Join(rest.Load(reading).Span));
        switch (identifier)
        {
            case "NETSCAPE2.0" or "ANIMEXTS1.0" when data.Length <= 8:
                break;
            case "ICCRGBG1012":
                IccProfile.Read(reading, data.Then("ICC profile"));
                break;
            case "MGK8BIM0000":
                PhotoshopResources.Read(reading, data.Then("Photoshop"));
                break;
            case "MGKIPTC0000":
                IptcRecords.Read(reading, data.Then("IPTC"));
                break;
            case "EXIF    EXF":
                new TiffWalk(reading, data.Then("EXIF"), Channel.Exif).Read();
                break;
            default:
                reading.AddValue(
                    chain.Then("application"),
                    Channel.GifExtension,
                    "application",
                    identifier,
                    MetadataKind.Software
                );
                reading.AddUnknown(data, Channel.GifExtension);
                break;
        }
    }

    // Some writers leave the trailer out, or a part of it.
    private long EndOfXmp(MediaBlock packet)
    {
        var end = Math.Max(0, packet.Length - XmpTrailerBytes);
        if (packet.Content.ReadUpTo(end, 2) is [1, 0xFF])
        {
            return end;
        }

        var bytes = packet.Load(reading).Span;
        var last = bytes.LastIndexOf("<?xpacket end="u8);
        return last < 0 ? end : last + bytes[last..].IndexOf("?>"u8) + 2;
    }

    // 1 | FF FE … 01 00 | 0: each byte is the number of bytes up to the last zero.
    private byte[] WithoutCountdown(MediaBlock trailer)
    {
        var bytes = trailer.Load(reading).ToArray();
        for (var i = 1; i < bytes.Length - 1; i++)
        {
            if (bytes[i] == bytes.Length - 2 - i)
            {
                bytes[i] = 0;
            }
        }

        return bytes;
    }

    private byte[] Data(MediaBlock chain) => SubBlocks.Join(chain.Load(reading).Span);
}
