using PublishGate.Scanning.Content;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Media.Photoshop;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Psd;

/// <summary>Reads Photoshop documents (Adobe Photoshop File Formats Specification), also large ones (PSB).</summary>
/// <remarks>
/// <code>
/// file   "8BPS" | version 1, or 2 for PSB : 2 | 6 bytes | channels : 2 | height : 4 | width : 4 | depth : 2 | mode : 2
///        length : 4 | colours
///        length : 4 | resources
///        length : 4 (8 in PSB) | layers and masks
///        compression : 2 | picture
/// </code>
/// </remarks>
internal sealed class PsdReader : IFormatReader
{
    private const int HeaderBytes = 26;
    private const int RunLength = 1;
    private const int PaletteBytes = 768;

    public string? Recognise(ReadOnlySpan<byte> head, string? name) =>
        head.StartsWith("8BPS"u8) ? "image/vnd.adobe.photoshop" : null;

    public void Read(Reading reading)
    {
        var content = reading.Current.Content;
        var header = content.ReadUpTo(0, HeaderBytes);
        if (header.Length < HeaderBytes)
        {
            reading.Add(Gap.Truncated(reading.Current.At("PSD").ToString(), "The header"));
            return;
        }

        var isBig = ByteOrder.Big.UInt16(header.AsSpan(4)) == 2;
        long at = HeaderBytes;
        ReadColours(reading, Section(reading, ref at, 4, "PSD colours"));
        PhotoshopResources.Read(reading, Section(reading, ref at, 4, "PSD").Loaded(reading));
        new PsdLayers(reading, isBig).Read(Section(reading, ref at, isBig ? 8 : 4, "PSD layers"));
        var end = EndOfPicture(reading, header, isBig, at);
        if (end > content.Length)
        {
            reading.Add(Gap.Truncated(reading.Current.At("PSD").ToString(), "The picture"));
        }

        DataAfterEnd.Read(reading, end, "PSD");
    }

    // A palette of indexed colours; of two-tone pictures, settings with the names of inks.
    private static void ReadColours(Reading reading, MediaBlock colours)
    {
        if (colours.Length != PaletteBytes)
        {
            reading.AddReadable(colours, Channel.Photoshop);
        }
    }

    private static MediaBlock Section(Reading reading, ref long at, int lengthBytes, string words)
    {
        var bytes = reading.Current.Content.ReadUpTo(at, lengthBytes);
        var length =
            bytes.Length < lengthBytes ? long.MaxValue / 4
            : lengthBytes == 8 ? ByteOrder.Big.Offset64(bytes)
            : ByteOrder.Big.UInt32(bytes);
        var section = MediaBlock.Of(reading, at + lengthBytes, length, words);
        if (section.Length < length)
        {
            reading.Add(Gap.Truncated(section.Place.ToString(), "The section"));
        }

        at = Math.Min(at + lengthBytes + length, reading.Current.Content.Length);
        return section;
    }

    // Raw: rows one after another. Run lengths: the size of each row of each channel, then the rows. Others: to the end.
    private static long EndOfPicture(Reading reading, ReadOnlySpan<byte> header, bool isBig, long at)
    {
        var content = reading.Current.Content;
        var compression = content.ReadUpTo(at, 2);
        if (compression.Length < 2)
        {
            return content.Length + 1;
        }

        var rows = ByteOrder.Big.UInt16(header[12..]) * (long)ByteOrder.Big.UInt32(header[14..]);
        var rowBytes = ((ByteOrder.Big.UInt32(header[18..]) * (long)ByteOrder.Big.UInt16(header[22..])) + 7) / 8;
        switch (ByteOrder.Big.UInt16(compression))
        {
            case 0:
                return at
                    + 2
                    + (rowBytes > 0 && rows > long.MaxValue / 8 / rowBytes ? content.Length : rows * rowBytes);
            case RunLength:
                var size = isBig ? 4 : 2;
                var sizes = content.ReadUpTo(at + 2, Math.Min(rows * size, reading.Limits.BlockBytes)).AsSpan();
                var end = at + 2 + (rows * size);
                for (; sizes.Length >= size; sizes = sizes[size..])
                {
                    end += isBig ? ByteOrder.Big.UInt32(sizes) : ByteOrder.Big.UInt16(sizes);
                }

                return end;
            default:
                BytesWithoutEnd.Read(reading, at + 2, content.Length, "PSD");
                return content.Length;
        }
    }
}
