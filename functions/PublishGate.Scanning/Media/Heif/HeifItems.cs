using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media.Exif;
using PublishGate.Scanning.Media.Xmp;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Heif;

/// <summary>The items of a HEIF file, and the bytes that each of them is put together from.</summary>
internal sealed class HeifItems(Reading reading, BufferedContent content)
{
    /// <summary>Coded pictures, and how a picture is put together from others.</summary>
    private static readonly HashSet<string> PictureTypes =
    [
        "hvc1",
        "av01",
        "avc1",
        "vvc1",
        "lhv1",
        "j2k1",
        "grid",
        "iden",
        "iovl",
        "tmap",
        "mski",
    ];

    private readonly Dictionary<long, HeifItem> _items = [];
    private readonly List<ItemLocation> _locations = [];

    // Items may share their bytes, so that a small file can claim any number of bytes.
    private readonly ClaimedRanges _read = new();

    /// <summary>Data that stand in the index itself.</summary>
    public MediaBlock? Inner { get; set; }

    public void Add(long id, HeifItem item) => _items[id] = item;

    public void Locate(MediaBlock block)
    {
        if (!ItemLocation.TryRead(block.Load(reading).Span, _locations))
        {
            reading.Add(Gap.Truncated(block.Place.ToString(), "The index"));
        }
    }

    /// <summary>Reads every item that is not a picture, and what no item claims.</summary>
    public void Read(bool hasMovie)
    {
        var claimed = new ClaimedRanges();
        var claimedInIndex = new ClaimedRanges();
        foreach (var location in _locations)
        {
            if (location.Source == ItemSource.Elsewhere)
            {
                reading.Add(Gap.Unsupported(reading.Current.At("HEIF item").ToString(), "An item in another place"));
                continue;
            }

            var ranges = location.Source == ItemSource.File ? claimed : claimedInIndex;
            // A length of zero means all that there is.
            location.Extents.ForEach(extent =>
                ranges.Add(extent.Offset, extent.Length == 0 ? content.Length : extent.Length)
            );

            if (DataOf(location) is { } data)
            {
                ReadItem(_items.GetValueOrDefault(location.Item), data);
            }
        }

        if (Inner is { } inner)
        {
            claimedInIndex.ReadRest(reading, inner.Then("unreferenced bytes"), Channel.Mp4Box);
        }

        foreach (
            var box in IsoMedia.Boxes.Read(content, 0, content.Length).Where(box => box.Type == "mdat" && !hasMovie)
        )
        {
            var rest = MediaBlock.Of(reading, box.DataOffset, box.DataSize, "HEIF mdat unreferenced bytes");
            claimed.ReadRest(reading, rest, Channel.Mp4Box, box.DataOffset);
        }
    }

    private MediaBlock? DataOf(ItemLocation location)
    {
        List<MediaBlock> parts = [];
        foreach (var (offset, length) in location.Extents)
        {
            var whole =
                location.Source == ItemSource.File ? MediaBlock.Of(reading, 0, content.Length, "HEIF item") : Inner;
            var part = whole?.Slice(offset, length == 0 ? whole.Length : length);
            if (part is null || part.Length < length)
            {
                reading.Add(Gap.Truncated(reading.Current.At("HEIF item").ToString(), "The item"));
            }

            if (part is not null)
            {
                parts.Add(part);
            }
        }

        return parts.Count switch
        {
            0 => null,
            1 => parts[0],
            _ => parts[0].Decoded(new JoinedContent(parts.Select(part => part.Content))),
        };
    }

    private void ReadItem(HeifItem? item, MediaBlock data)
    {
        if (!PictureTypes.Contains(item?.Type ?? ""))
        {
            _read.Add(data.Offset, data.Length);
            _read.CheckOverlap(MediaBlock.Of(reading, 0, content.Length, "HEIF items"));
        }

        if (item is { IsProtected: true })
        {
            reading.Add(Gap.Encrypted(data.Place.ToString(), "The item"));
            return;
        }

        switch (item?.Type)
        {
            case { } type when PictureTypes.Contains(type):
                break;
            case "jpeg":
                reading.AddValue(data, Channel.EmbeddedPicture, "picture", $"{data.Length}", MetadataKind.Technical);
                reading.Embed(data.ToArtifact());
                break;
            case "Exif":
                ExifBox.Read(reading, data.Then("Exif"));
                break;
            case "mime" when item.ContentType is "application/rdf+xml":
                XmpPacket.Read(reading, data.Then("XMP"));
                break;
            default:
                reading.AddUnknown(data, Channel.Mp4Box);
                break;
        }
    }
}
