using System.Text;
using PublishGate.Scanning.Content;

namespace PublishGate.Scanning.Media.IsoMedia;

/// <summary>What the walk learns of one track: what it holds, and where its samples are listed.</summary>
internal sealed class Track
{
    /// <summary>Number of the track, by which fragments speak of it; 0 until its header is read.</summary>
    public uint Id { get; private set; }

    /// <summary>Kind of track: <c>vide</c>, <c>soun</c>, <c>text</c>, <c>meta</c>; null until its handler is read.</summary>
    public string? Handler { get; set; }

    /// <summary>Format of its samples: <c>tx3g</c>, <c>gpmd</c>, <c>mebx</c>.</summary>
    public string Format { get; private set; } = "";

    /// <summary>The boxes that list sizes, chunks, and how many samples each chunk holds.</summary>
    public Box? Sizes { get; private set; }

    public Box? Chunks { get; private set; }

    public Box? SamplesInChunks { get; private set; }

    /// <summary>How many bytes sound takes that is counted in samples; null where its description does not tell.</summary>
    public SoundPackets? Packets { get; private set; }

    // Version 1, flags 3, created and modified 4 each (8 in version 1), number 4.
    public void Number(Block header) =>
        Id = new ByteReader(header.Slice(header.Span is [1, ..] ? 20 : 12).Span, bigEndian: true).UInt32();

    // Version and flags 4, count 4, then entries: size 4, format 4.
    public void Describe(Block description)
    {
        Format = description.Bytes.Length >= 16 ? Encoding.Latin1.GetString(description.Span[12..16]) : "";
        Packets = SoundPackets.Of(Format, description.Slice(16));
    }

    public void Locate(Box box)
    {
        switch (box.Type)
        {
            case "stsz" or "stz2":
                Sizes = box;
                break;
            case "stco" or "co64":
                Chunks = box;
                break;
            default:
                SamplesInChunks = box;
                break;
        }
    }
}
