using System.Text;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Psd;

/// <summary>Reads the layers of a Photoshop document: their names, texts and settings, also of layers that are not shown.</summary>
/// <remarks>
/// <code>
/// section   length of the layers : 4 (8) | count : 2 | records | pixels of every layer | masks | blocks
/// record    rectangle : 16 | channels : 2 | channels × (id : 2 | length : 4 (8)) | "8BIM" | blend mode : 4
///           opacity, clipping, flags, filler : 4 | length : 4 | mask | ranges | name | blocks
/// block     "8BIM" or "8B64" : 4 | key : 4 | length : 4 | data
/// </code>
/// </remarks>
internal sealed class PsdLayers(Reading reading, bool isBig)
{
    private const int HiddenFlag = 2;
    private const long LargestChannel = 1L << 40;

    /// <summary>Blocks of pixels.</summary>
    private static readonly HashSet<string> PixelBlocks = ["Mt16", "Mt32", "Alph"];

    /// <summary>Blocks of patterns, each with its name before its pixels.</summary>
    private static readonly HashSet<string> PatternBlocks = ["Patt", "Pat2", "Pat3"];

    /// <summary>Where the layers of pictures of 16 and 32 bits stand.</summary>
    private static readonly HashSet<string> LayerBlocks = ["Lr16", "Lr32", "Layr"];

    public void Read(MediaBlock section)
    {
        var lengthBytes = isBig ? 8 : 4;
        var head = section.Content.ReadUpTo(0, lengthBytes + 2);
        if (head.Length < lengthBytes + 2)
        {
            ReadRemainder(section);
            return;
        }

        var length = isBig ? ByteOrder.Big.Offset64(head) : ByteOrder.Big.UInt32(head);
        ReadRecords(section.Slice(lengthBytes, length));
        ReadRest(section, lengthBytes + length);
    }

    private void ReadRecords(MediaBlock layers)
    {
        long pixels = 0;
        var count = layers.Content.ReadUpTo(0, 2) is { Length: 2 } head ? Math.Abs((int)ByteOrder.Big.Int16(head)) : 0;
        long at = 2;
        for (var i = 0; i < count; i++)
        {
            if (at >= layers.Length)
            {
                reading.Add(Gap.Truncated(layers.Place.ToString(), "The list of layers"));
                return;
            }

            at = ReadRecord(layers, at, ref pixels);
        }

        if (pixels > layers.Length - Math.Min(at, layers.Length))
        {
            reading.Add(Gap.Truncated(layers.Place.ToString(), "The pixels of the layers"));
        }

        ReadRemainder(layers.Slice(at + pixels).Then("behind the pixels"));
    }

    // Pixels follow the records; behind them stand masks, then blocks of the whole document, such as files placed in it.
    private void ReadRest(MediaBlock section, long at)
    {
        // Some programs write neither, but fill up to four bytes.
        if (section.Length - at < 4)
        {
            ReadRemainder(section.Slice(at));
            return;
        }

        var masks = Counted(section, ref at, "masks");
        reading.AddReadable(masks, Channel.Photoshop);
        ReadBlocks(section.Slice(at), ofDocument: true);
    }

    private long ReadRecord(MediaBlock section, long at, ref long pixels)
    {
        var head = section.Content.ReadUpTo(at + 16, 2);
        var channels = head.Length == 2 ? ByteOrder.Big.UInt16(head) : 0;
        var channelBytes = isBig ? 10 : 6;
        var blendAt = at + 18 + (channels * (long)channelBytes);
        pixels += PixelsOf(section.Content.ReadUpTo(at + 18, channels * (long)channelBytes), channelBytes);
        var blend = section.Content.ReadUpTo(blendAt, 16);
        if (blend.Length < 16 || !blend.AsSpan().StartsWith("8BIM"u8))
        {
            reading.Add(Gap.Malformed(section.Place.ToString(), "The layer"));
            return section.Length;
        }

        long length = ByteOrder.Big.UInt32(blend.AsSpan(12));
        var extra = section.Slice(blendAt + 16, length);
        if (extra.Length < length)
        {
            reading.Add(Gap.Truncated(section.Place.ToString(), "The layer"));
        }

        ReadExtra(extra.Loaded(reading), (blend[10] & HiddenFlag) != 0);
        return blendAt + 16 + length;
    }

    private long PixelsOf(ReadOnlySpan<byte> channels, int channelBytes)
    {
        long pixels = 0;
        for (; channels.Length >= channelBytes; channels = channels[channelBytes..])
        {
            var length = isBig ? ByteOrder.Big.Offset64(channels[2..]) : ByteOrder.Big.UInt32(channels[2..]);
            pixels += Math.Min(length, LargestChannel);
        }

        return pixels;
    }

    private void ReadExtra(MediaBlock extra, bool isHidden)
    {
        long at = 0;
        reading.AddReadable(Counted(extra, ref at, "mask of a layer"), Channel.Photoshop);
        reading.AddReadable(Counted(extra, ref at, "blending ranges"), Channel.Photoshop);

        // The short name is padded to four bytes with its length.
        var size = extra.Content.ReadUpTo(at, 1) is [var characters] ? characters : (byte)0;
        var place = extra.Slice(at + 1, size).Then(isHidden ? "name of a hidden layer" : "name");
        var name = MetadataText.Decode(place.Load(reading).Span);
        reading.AddValue(place, Channel.Photoshop, "layer name", name, MetadataKind.FreeText);
        ReadBlocks(extra.Slice(at + ((size + 4) & ~3)), ofDocument: false);
    }

    private void ReadBlocks(MediaBlock blocks, bool ofDocument)
    {
        for (long at = 0; at < blocks.Length; )
        {
            var head = blocks.Content.ReadUpTo(at, 16);
            var isBlock =
                head.Length >= 12 && (head.AsSpan().StartsWith("8BIM"u8) || head.AsSpan().StartsWith("8B64"u8));
            if (!isBlock)
            {
                ReadRemainder(blocks.Slice(at));
                return;
            }

            var key = Encoding.Latin1.GetString(head, 4, 4);
            var isLong = isBig && head.Length == 16 && IsLongBlock(head, key);
            var length = isLong ? ByteOrder.Big.Offset64(head.AsSpan(8)) : ByteOrder.Big.UInt32(head.AsSpan(8));
            var data = blocks.Slice(at + (isLong ? 16 : 12), length).Then(Place.SafeName(key));
            if (data.Length < length)
            {
                reading.Add(Gap.Truncated(data.Place.ToString(), "The block"));
            }

            if (ofDocument && LayerBlocks.Contains(key))
            {
                ReadRecords(data);
            }
            else if (PatternBlocks.Contains(key))
            {
                ReadPatterns(data);
            }
            else if (!PixelBlocks.Contains(key))
            {
                reading.AddReadable(data, Channel.Photoshop);
            }

            at += (isLong ? 16 : 12) + length;
            at += SkipPadding(blocks, at);
        }
    }

    // length : 4 | version : 4 | mode : 4 | height, width : 2 each | name: characters : 4, UTF-16 | id: length : 1, text
    // | pixels; padded to four bytes
    private void ReadPatterns(MediaBlock patterns)
    {
        for (long at = 0; at < patterns.Length; )
        {
            var pattern = Counted(patterns, ref at, "pattern");
            at = (at + 3) & ~3L;
            var characters = pattern.Content.ReadUpTo(12, 4) is { Length: 4 } head ? ByteOrder.Big.UInt32(head) : 0;
            var name = pattern.Slice(16, 2L * characters).Then("name");
            var id = pattern.Slice(16 + (2L * characters)).Then("id");
            id = id.Slice(1, id.Content.ReadUpTo(0, 1) is [var length] ? length : 0);
            var text = MetadataText.DecodeUtf16(name.Load(reading).Span, ByteOrder.Big);
            reading.AddValue(name, Channel.Photoshop, "pattern name", text, MetadataKind.FreeText);
            var link = MetadataText.Decode(id.Load(reading).Span);
            reading.AddValue(id, Channel.Photoshop, "pattern id", link, MetadataKind.Technical);
        }
    }

    /// <summary>What follows its own length in four bytes; one that there is not is a gap.</summary>
    private MediaBlock Counted(MediaBlock block, ref long at, string words)
    {
        var head = block.Content.ReadUpTo(at, 4);
        long length = head.Length == 4 ? ByteOrder.Big.UInt32(head) : 0;
        var counted = block.Slice(at + 4, length).Then(words);
        if (counted.Length < length || head.Length is > 0 and < 4)
        {
            reading.Add(Gap.Truncated(counted.Place.ToString(), "The block"));
        }

        at += 4 + length;
        return counted;
    }

    private static bool IsLongBlock(ReadOnlySpan<byte> head, string key) =>
        head.StartsWith("8B64"u8)
        || key
            is "LMsk"
                or "Lr16"
                or "Lr32"
                or "Layr"
                or "Mt16"
                or "Mt32"
                or "Mtrn"
                or "Alph"
                or "FMsk"
                or "lnk2"
                or "FEid"
                or "FXid"
                or "PxSD";

    // Data are padded to two or four bytes, by which program writes them.
    private static int SkipPadding(MediaBlock blocks, long at)
    {
        var next = blocks.Content.ReadUpTo(at, 4);
        var zeros = next.AsSpan().IndexOfAnyExcept((byte)0);
        return zeros < 0 ? next.Length : zeros;
    }

    private void ReadRemainder(MediaBlock rest)
    {
        if (rest.Load(reading).Span.ContainsAnyExcept((byte)0))
        {
            reading.AddUnknown(rest, Channel.Photoshop);
        }
    }
}
