using System.Text;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.IsoMedia;

/// <summary>Boxes of a movie's header that hold names, addresses or data of a program's own (ISO/IEC 14496-12).</summary>
internal sealed class HeaderBoxes(Reading reading, BufferedContent content)
{
    private const int ReservedInHandler = 12;
    private const int NameInHandler = 24;

    private static ReadOnlySpan<byte> XmpId =>
        [0xBE, 0x7A, 0xCF, 0xCB, 0x97, 0xA9, 0x42, 0xE8, 0x9C, 0x71, 0x99, 0x94, 0x91, 0xE3, 0xAF, 0xAC];

    /// <summary>Files that hold the media, if it is not this one: addresses, or aliases with the names of disks and folders.</summary>
    // version and flags 4 | count 4 | boxes: url, urn or alis, each: version and flags 4 | data
    public void ReadReferences(Box box)
    {
        var end = Math.Min(box.DataOffset + 8, box.End);
        foreach (var reference in Boxes.Read(content, end, box.End))
        {
            Sink().Unnamed(Boxes.Show(reference.Type), Data(reference).Slice(4), kind: MetadataKind.FilePath);
            end = reference.End;
        }

        Sink().Unnamed("dref rest", Load(end, box.End - end, PlaceOf(box)));
    }

    /// <summary>What a track is, and the name of the program or the part of the camera that wrote it.</summary>
    // version and flags 4 | predefined 4 | kind 4 | reserved 12 | name
    public void ReadHandler(Box box, Track? track)
    {
        var data = Data(box);
        if (data.Bytes.Length >= 12 && track is { Handler: null })
        {
            track.Handler = Encoding.Latin1.GetString(data.Span[8..12]);
        }

        Sink().Sentences("hdlr", data.Slice(ReservedInHandler, NameInHandler - ReservedInHandler));
        var name = data.Slice(NameInHandler);
        Sink()
            .Unnamed(
                "hdlr",
                name,
                kind: name.Span.Contains((byte)' ') ? MetadataKind.Software : MetadataKind.Technical
            );
    }

    /// <summary>A box of somebody's own, told by the sixteen bytes at its beginning.</summary>
    public void ReadUuid(Box box)
    {
        var data = Data(box);
        if (data.Span.StartsWith(XmpId))
        {
            Sink().Xmp("uuid XMP", data.Slice(XmpId.Length));
        }
        else
        {
            Sink().Unnamed("uuid", data.Slice(XmpId.Length));
        }
    }

    /// <summary>A movie header packed by old QuickTime.</summary>
    // size 4 | a zlib stream of boxes
    public void ReadCompressedMovie(Box box)
    {
        var data = Data(box).Slice(4);
        if (Inflater.Inflate(reading, data.Bytes, PlaceOf(box)) is { } plain)
        {
            Sink().Embed("cmvd", data.Decoded(plain));
        }
        else
        {
            Sink().Malformed("cmvd");
        }
    }

    private MetadataSink Sink() => new(reading, Channel.Mp4Box, "MP4");

    private Place PlaceOf(Box box) => reading.Current.At($"MP4 {Boxes.Show(box.Type)}");

    private Block Data(Box box) => Load(box.DataOffset, box.DataSize, PlaceOf(box));

    private Block Load(long offset, long size, Place place) => Block.Read(reading, content, offset, size, place);
}
