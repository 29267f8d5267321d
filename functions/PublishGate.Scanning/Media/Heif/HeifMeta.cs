using System.Text;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media.Icc;
using PublishGate.Scanning.Media.IsoMedia;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Heif;

/// <summary>Reads the index of a HEIF file (ISO/IEC 14496-12 section 8.11).</summary>
/// <remarks>
/// <code>
/// meta   version and flags : 4 | hdlr | pitm | iinf: item types | iloc: where they stand | iprp: properties | idat | …
/// infe   version : 1 | flags : 3 | id : 2 (4 in version 3) | protection : 2 | type : 4 | name | 0 | [media type | 0]
/// </code>
/// </remarks>
internal sealed class HeifMeta(Reading reading, BufferedContent content, HeifItems items, BoxReader others)
{
    /// <summary>Properties that only say how to decode and show a picture.</summary>
    private static readonly HashSet<string> PictureProperties =
    [
        "hvcC",
        "av1C",
        "avcC",
        "lhvC",
        "ispe",
        "pixi",
        "pasp",
        "clap",
        "irot",
        "imir",
        "auxC",
        "lsel",
        "tols",
        "a1op",
        "a1lx",
        "clli",
        "mdcv",
        "cclv",
        "amve",
        "rloc",
        "oinf",
        "j2kH",
        "jpgC",
        "ndwt",
        "reve",
        "fnch",
        "vvcC",
        "free",
    ];

    public void Read(Box meta)
    {
        var end = meta.DataOffset + 4;
        foreach (var box in Boxes.Read(content, end, meta.End))
        {
            end = box.End;
            if (box.IsTruncated)
            {
                reading.Add(Gap.Truncated(Data(box).Place.ToString(), "The box"));
            }

            ReadBox(box);
        }

        if (end < meta.End)
        {
            reading.AddUnknown(MediaBlock.Of(reading, end, meta.End - end, "HEIF meta rest"), Channel.Mp4Box);
        }
    }

    private void ReadBox(Box box)
    {
        switch (box.Type)
        {
            case "pitm" or "iref" or "grpl" or "dinf":
                break;
            case "iinf":
                ReadItemTypes(box);
                break;
            case "iloc":
                items.Locate(Data(box));
                break;
            case "idat":
                items.Inner = Data(box);
                break;
            case "iprp":
                ReadProperties(box);
                break;
            default:
                others.ReadBoxes(box.Offset, box.End, 1, isUserData: true);
                break;
        }
    }

    private void ReadItemTypes(Box box)
    {
        var version = content.ReadUpTo(box.DataOffset, 1);
        var start = box.DataOffset + (version is [0] ? 6 : 8);
        foreach (var entry in ReadInner(box with { HeaderSize = (int)(start - box.Offset) }, "iinf"))
        {
            var block = Data(entry);
            if (entry.Type != "infe" || !TryReadEntry(block))
            {
                reading.Add(Gap.Malformed(block.Place.ToString(), "The item's entry"));
                reading.AddUnknown(block, Channel.Mp4Box);
            }
        }
    }

    private bool TryReadEntry(MediaBlock block)
    {
        var bytes = block.Load(reading).Span;
        var idBytes = bytes.Length > 0 && bytes[0] == 3 ? 4 : 2;
        var hasType = bytes.Length > 0 && bytes[0] >= 2;
        var textAt = 4 + idBytes + 2 + (hasType ? 4 : 0);
        if (bytes.Length < textAt)
        {
            return false;
        }

        var id = idBytes == 4 ? ByteOrder.Big.UInt32(bytes[4..]) : ByteOrder.Big.UInt16(bytes[4..]);
        var isProtected = ByteOrder.Big.UInt16(bytes[(4 + idBytes)..]) > 0;
        var type = hasType ? Encoding.Latin1.GetString(bytes[(textAt - 4)..textAt]) : "mime";
        var texts = Encoding.UTF8.GetString(bytes[textAt..]).Split('\0');
        reading.AddValue(block.Slice(textAt).Then("name"), Channel.Mp4Box, "item name", texts[0]);
        // Media type, encoding of the content or address; what follows has no meaning.
        var types = string.Join('\n', texts.Skip(1));
        reading.AddValue(block.Slice(textAt).Then("type"), Channel.Mp4Box, "item type", types, MetadataKind.Technical);
        items.Add(id, new HeifItem(type, texts.Length > 1 ? texts[1] : "", isProtected));
        return true;
    }

    private void ReadProperties(Box box)
    {
        foreach (var inner in ReadInner(box, "iprp"))
        {
            if (inner.Type == "ipco")
            {
                foreach (var property in ReadInner(inner, "ipco"))
                {
                    ReadProperty(property.Type, Data(property));
                }
            }
            // Which item has which property, by number.
            else if (inner.Type != "ipma")
            {
                reading.AddUnknown(Data(inner), Channel.Mp4Box);
            }
        }
    }

    /// <summary>The boxes inside one, and what stands behind the last of them.</summary>
    private IEnumerable<Box> ReadInner(Box outer, string words)
    {
        var end = outer.DataOffset;
        foreach (var box in Boxes.Read(content, end, outer.End))
        {
            end = box.End;
            if (box.IsTruncated)
            {
                reading.Add(Gap.Truncated(Data(box).Place.ToString(), "The box"));
            }

            yield return box;
        }

        if (end < outer.End)
        {
            reading.AddUnknown(MediaBlock.Of(reading, end, outer.End - end, $"HEIF {words} rest"), Channel.Mp4Box);
        }
    }

    private void ReadProperty(string type, MediaBlock data)
    {
        switch (type)
        {
            case "colr"
                when data.Content.ReadUpTo(0, 4).AsSpan() is var kind
                    && (kind.SequenceEqual("prof"u8) || kind.SequenceEqual("rICC"u8)):
                IccProfile.Read(reading, data.Slice(4));
                break;
            case "colr":
                break;
            case "udes":
                // version and flags : 4 | language | 0 | name | 0 | description | 0 | tags | 0
                var texts = MetadataText.Split(Encoding.UTF8.GetString(data.Slice(4).Load(reading).Span));
                reading.AddValue(data, Channel.Mp4Box, "description", string.Join("; ", texts), MetadataKind.FreeText);
                break;
            default:
                if (!PictureProperties.Contains(type))
                {
                    reading.AddUnknown(data, Channel.Mp4Box);
                }

                break;
        }
    }

    private MediaBlock Data(Box box) =>
        MediaBlock.Of(reading, box.DataOffset, box.DataSize, $"HEIF {Boxes.Show(box.Type)}");
}
