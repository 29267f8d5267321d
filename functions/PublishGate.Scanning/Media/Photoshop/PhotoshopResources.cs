using System.Globalization;
using System.Text;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media.Exif;
using PublishGate.Scanning.Media.Icc;
using PublishGate.Scanning.Media.Iptc;
using PublishGate.Scanning.Media.Xmp;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Photoshop;

/// <summary>Reads the image resources that Photoshop writes (Adobe Photoshop File Formats Specification).</summary>
/// <remarks>
/// <code>resource   "8BIM" : 4 | id : 2 | name : length byte and text, padded to even | size : 4 | data, padded to even</code>
/// Other programs write the same with another signature: PHUT, AgHg, DCSR, MeSa.
/// </remarks>
internal static class PhotoshopResources
{
    private const int ThumbnailHeaderBytes = 28;

    private static readonly string[] Signatures = ["8BIM", "PHUT", "AgHg", "DCSR", "MeSa"];

    /// <summary>Resources that hold nothing but numbers for screen and print.</summary>
    private static readonly HashSet<int> TechnicalResources =
    [
        0x03ED,
        0x03F3,
        0x03F5,
        0x03F8,
        0x03F9,
        0x03FA,
        0x03FB,
        0x0400,
        0x0402,
        0x0406,
        0x0408,
        0x040A,
        0x040D,
        0x0410,
        0x0411,
        0x0412,
        0x0413,
        0x0414,
        0x0416,
        0x0417,
        0x0419,
        0x0425,
        0x0426,
        0x0428,
        0x042D,
        0x0430,
        0x2710,
    ];

    /// <param name="reading">Where it goes.</param>
    /// <param name="block">The resources, one after another.</param>
    /// <param name="previews">Takes the thumbnail in, where there is a picture to compare it with.</param>
    public static void Read(Reading reading, MediaBlock block, List<MediaBlock>? previews = null)
    {
        var bytes = block.Load(reading).Span;
        var at = 0;
        while (at + 12 <= bytes.Length && Signatures.Contains(Encoding.Latin1.GetString(bytes.Slice(at, 4))))
        {
            var id = ByteOrder.Big.UInt16(bytes[(at + 4)..]);
            var nameLength = bytes[at + 6];
            var sizeAt = at + 7 + nameLength + ((nameLength + 1) & 1);
            if (sizeAt + 4 > bytes.Length)
            {
                break;
            }

            long size = ByteOrder.Big.UInt32(bytes[sizeAt..]);
            var place = block.Then(string.Create(CultureInfo.InvariantCulture, $"8BIM 0x{id:X4}"));
            if (size > bytes.Length - sizeAt - 4)
            {
                reading.Add(Gap.Truncated(place.Place.ToString(), "The resource"));
            }

            var name = Encoding.Latin1.GetString(bytes.Slice(at + 7, nameLength));
            reading.AddValue(place.Slice(at + 7, nameLength).Then("name"), Channel.Photoshop, "name", name);
            ReadResource(reading, place.Slice(sizeAt + 4, size), id, previews);
            at = (int)Math.Min(sizeAt + 4 + size + (size & 1), bytes.Length);
        }

        if (bytes[at..].ContainsAnyExcept((byte)0))
        {
            reading.Add(Gap.Malformed(block.Place.ToString(), "The block of resources"));
            reading.AddUnknown(block.Slice(at), Channel.Photoshop);
        }
    }

    private static void ReadResource(Reading reading, MediaBlock data, int id, List<MediaBlock>? previews)
    {
        switch (id)
        {
            case 0x0404:
                IptcRecords.Read(reading, data.Then("IPTC"));
                break;
            case 0x0409 or 0x040C when data.Length > ThumbnailHeaderBytes:
                var thumbnail = data.Slice(ThumbnailHeaderBytes).Then("thumbnail");
                reading.AddValue(thumbnail, Channel.Thumbnail, "thumbnail", $"{data.Length}", MetadataKind.Technical);
                reading.Embed(thumbnail.ToArtifact());
                previews?.Add(thumbnail);
                break;
            case 0x040F:
                IccProfile.Read(reading, data.Then("ICC profile"));
                break;
            case 0x0422 or 0x0423 when data.Length > 0:
                new TiffWalk(reading, data.Then("EXIF").Loaded(reading), Channel.Exif).Read();
                break;
            case 0x0424:
                XmpPacket.Read(reading, data.Then("XMP"));
                break;
            default:
                ReadOther(reading, data, id);
                break;
        }
    }

    private static void ReadOther(Reading reading, MediaBlock data, int id)
    {
        if (TechnicalResources.Contains(id))
        {
            reading.AddSentences(data, Channel.Photoshop);
            reading.AddValue(data, Channel.Photoshop, "resource", $"{data.Length}", MetadataKind.Technical);
        }
        else if (!reading.AddReadable(data, Channel.Photoshop))
        {
            reading.AddValue(data, Channel.Photoshop, "resource", $"{data.Length}", MetadataKind.Technical);
        }
    }
}
