using PublishGate.Scanning.Content;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Media.Exif;
using PublishGate.Scanning.Media.Icc;
using PublishGate.Scanning.Media.Iptc;
using PublishGate.Scanning.Media.IsoMedia;
using PublishGate.Scanning.Media.Jumbf;
using PublishGate.Scanning.Media.Photoshop;
using PublishGate.Scanning.Media.Xmp;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Jpeg2000;

/// <summary>Reads JPEG 2000 pictures: a bare code stream, or a file of boxes (ISO/IEC 15444-1 annex I, 15444-2 annex M).</summary>
/// <remarks>
/// <code>
/// file   "jP  " | ftyp | jp2h: header | jp2c: code stream | "xml " | uuid: id 16, data | uinf | jumb | …
/// jp2h   ihdr | colr: method 1, precedence 1, approximation 1, space 4 or ICC profile | res | …
/// </code>
/// </remarks>
internal sealed class Jpeg2000Reader : IFormatReader
{
    private const int ColourHeadBytes = 3;
    private const int IdBytes = 16;

    public string? Recognise(ReadOnlySpan<byte> head, string? name) =>
        head is [0, 0, 0, 0x0C, (byte)'j', (byte)'P', (byte)' ', (byte)' ', 0x0D, 0x0A, 0x87, 0x0A, ..] ? "image/jp2"
        : head is [0xFF, 0x4F, 0xFF, 0x51, ..] ? "image/j2c"
        : null;

    public void Read(Reading reading)
    {
        var content = new BufferedContent(reading.Current.Content);
        if (content.ReadUpTo(0, 2) is [0xFF, ..])
        {
            CodeStream.Read(reading, MediaBlock.Of(reading, 0, content.Length, "JPEG 2000"));
            return;
        }

        var (end, hasPicture) = ReadBoxes(reading, content, 0, content.Length, 0);
        if (!hasPicture)
        {
            reading.Add(Gap.Truncated(reading.Current.At("JPEG 2000").ToString(), "The picture"));
        }

        DataAfterEnd.Read(reading, end, "JPEG 2000");
    }

    private static (long End, bool HasPicture) ReadBoxes(
        Reading reading,
        BufferedContent content,
        long start,
        long end,
        int depth
    )
    {
        var at = start;
        var hasPicture = false;
        foreach (var box in Boxes.Read(content, start, end))
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            at = box.End;
            hasPicture |= box.Type == "jp2c";
            var data = MediaBlock.Of(
                reading,
                box.DataOffset,
                box.End - box.DataOffset,
                $"JPEG 2000 {Boxes.Show(box.Type)}"
            );
            if (box.IsTruncated)
            {
                reading.Add(Gap.Truncated(data.Place.ToString(), "The box"));
            }

            if (
                box.Type is not ("jp2h" or "res " or "uinf" or "asoc" or "jpch" or "jplh" or "cgrp" or "ftbl" or "comp")
            )
            {
                ReadBox(reading, box.Type, data);
            }
            else if (depth < reading.Limits.Nesting)
            {
                var inside = ReadBoxes(reading, content, box.DataOffset, box.End, depth + 1);
                var rest = data.Slice(inside.End - box.DataOffset);
                if (rest.Length > 0)
                {
                    reading.AddUnknown(rest, Channel.Mp4Box);
                }
            }
            else
            {
                throw new LimitReachedException(data.Place.ToString(), $"more than {depth} boxes inside one another");
            }
        }

        return (at, hasPicture);
    }

    private static void ReadBox(Reading reading, string type, MediaBlock data)
    {
        switch (type)
        {
            case "jp2c":
                CodeStream.Read(reading, data);
                break;
            case "colr":
                ReadColour(reading, data);
                break;
            // Numbers, each in a field of known size.
            case "jP  " or "ftyp" or "ihdr" or "bpcc" or "pclr" or "cmap" or "cdef" or "resc" or "resd" or "rreq":
            case "nlst" or "ulst" or "flst":
                reading.AddSentences(data, Channel.Mp4Box);
                break;
            case "xml ":
                XmpPacket.Read(reading, data.Then("XML"));
                break;
            case "uuid":
                ReadNamed(reading, Convert.ToHexString(data.Content.ReadUpTo(0, IdBytes)), data.Slice(IdBytes));
                break;
            case "jumb":
                JumbfBoxes.ReadContent(reading, data);
                break;
            default:
                reading.AddUnknown(data, Channel.Mp4Box);
                break;
        }
    }

    private static void ReadColour(Reading reading, MediaBlock data)
    {
        if (data.Content.ReadUpTo(0, ColourHeadBytes) is [2 or 3, ..])
        {
            IccProfile.Read(reading, data.Slice(ColourHeadBytes).Then("ICC profile"));
        }
        else
        {
            reading.AddSentences(data, Channel.Mp4Box);
        }
    }

    // XMP specification part 3; Kakadu, ImageMagick and Photoshop practice; GeoJP2 (a TIFF directory of a map's place).
    private static void ReadNamed(Reading reading, string id, MediaBlock data)
    {
        switch (id)
        {
            case "BE7ACFCB97A942E89C71999491E3AFAC":
                XmpPacket.Read(reading, data.Then("XMP"));
                break;
            case "4A706754696666457869662D3E4A5032" or "0537CDAB9D0C4431A72AFA561F2A113E":
                new TiffWalk(reading, data.Then("EXIF").Loaded(reading), Channel.Exif).Read();
                break;
            case "B14BF8BD083D4B43A5AE8CD7D5A6CE03":
                new TiffWalk(reading, data.Then("GeoTIFF").Loaded(reading), Channel.Exif).Read();
                break;
            case "33C7A4D2B81D4723A0BAF1A3E097AD38" or "09A14E97C0B442E0BEBF36DF6F0CE36F":
                IptcRecords.Read(reading, data.Then("IPTC"));
                break;
            case "2C4C0100850440B9A03E562148D6DFEB":
                PhotoshopResources.Read(reading, data.Then("Photoshop"));
                break;
            default:
                reading.AddUnknown(data, Channel.Mp4Box);
                break;
        }
    }
}
