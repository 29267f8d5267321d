using PublishGate.Scanning.Content;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media.Exif;
using PublishGate.Scanning.Media.Icc;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Bmp;

/// <summary>Reads Windows bitmaps (Microsoft: BITMAPFILEHEADER, BITMAPCOREHEADER to BITMAPV5HEADER).</summary>
/// <remarks>
/// <code>
/// file    "BM" | size : 4 | 4 bytes | offset of the pixels : 4 | header | colours | pixels
/// header  its size : 4 | width : 4 | height : 4 | planes : 2 | bits : 2 | compression : 4 | size of the pixels : 4 | …
///         from its byte 112 on: offset of the colour profile from the header : 4 | its size : 4
/// </code>
/// </remarks>
internal sealed class BmpReader : IFormatReader
{
    private const int FileHeaderBytes = 14;
    private const int CoreHeaderBytes = 12;
    private const int V5HeaderBytes = 124;
    private const long Largest = long.MaxValue / 4;
    private const int LinkedProfile = 0x4C494E4B;
    private const int EmbeddedProfile = 0x4D424544;

    public string? Recognise(ReadOnlySpan<byte> head, string? name) =>
        head.StartsWith("BM"u8) && head.Length >= 18 && ByteOrder.Little.UInt32(head[14..]) is >= 12 and <= 124
            ? "image/bmp"
            : null;

    public void Read(Reading reading)
    {
        var whole = MediaBlock.Whole(reading, "BMP");
        var header = whole.Slice(0, FileHeaderBytes + V5HeaderBytes).Load(reading).Span;
        var headerBytes = (int)ByteOrder.Little.UInt32(header[14..]);
        if (header.Length < FileHeaderBytes + headerBytes)
        {
            reading.Add(Gap.Truncated(whole.Place.ToString(), "The header"));
            return;
        }

        long pixels = ByteOrder.Little.UInt32(header[10..]);
        var size = PixelBytes(header[FileHeaderBytes..], headerBytes);
        var claimed = new ClaimedRanges();
        claimed.Add(0, FileHeaderBytes + headerBytes + ColourBytes(header[FileHeaderBytes..], headerBytes));
        claimed.Add(pixels, size);
        if (pixels + size > whole.Length)
        {
            reading.Add(Gap.Truncated(whole.Place.ToString(), "The picture"));
        }

        if (headerBytes == V5HeaderBytes)
        {
            ReadProfile(reading, whole, header[FileHeaderBytes..], claimed);
        }

        var end = claimed.End;
        claimed.Add(end, whole.Length);
        claimed.ReadRest(reading, whole.Then("unreferenced bytes"), Channel.TrailingData);
        DataAfterEnd.Read(reading, end, "BMP");
    }

    private static long ColourBytes(ReadOnlySpan<byte> header, int headerBytes)
    {
        var isCore = headerBytes == CoreHeaderBytes;
        var bits = ByteOrder.Little.UInt16(header[(isCore ? 10 : 14)..]);
        if (isCore)
        {
            return bits <= 8 ? 3L << bits : 0;
        }

        var masks = headerBytes == 40 && ByteOrder.Little.UInt32(header[16..]) is 3 or 6 ? 16 : 0;
        var used = headerBytes >= 40 ? ByteOrder.Little.UInt32(header[32..]) : 0;
        return masks
            + (
                4
                * (
                    used > 0 ? Math.Min(used, 65_536)
                    : bits <= 8 ? 1L << bits
                    : 0
                )
            );
    }

    private static long PixelBytes(ReadOnlySpan<byte> header, int headerBytes)
    {
        if (headerBytes == CoreHeaderBytes)
        {
            var rowBytes = Stride(ByteOrder.Little.UInt16(header[4..]), ByteOrder.Little.UInt16(header[10..]));
            return rowBytes * ByteOrder.Little.UInt16(header[6..]);
        }

        var compression = headerBytes >= 20 ? ByteOrder.Little.UInt32(header[16..]) : 0;
        var stored = headerBytes >= 24 ? ByteOrder.Little.UInt32(header[20..]) : 0;
        var height = Math.Abs((long)ByteOrder.Little.Int32(header[8..]));
        var isPlain = compression is 0 or 3 or 6;
        var stride = Stride(Math.Abs((long)ByteOrder.Little.Int32(header[4..])), ByteOrder.Little.UInt16(header[14..]));
        return isPlain ? (long)Int128.Min((Int128)stride * height, Largest) : stored;
    }

    // Rows are padded to four bytes.
    private static long Stride(long width, int bits) => ((width * bits) + 31) / 32 * 4;

    private static void ReadProfile(Reading reading, MediaBlock whole, ReadOnlySpan<byte> header, ClaimedRanges claimed)
    {
        var offset = FileHeaderBytes + (long)ByteOrder.Little.UInt32(header[112..]);
        long size = ByteOrder.Little.UInt32(header[116..]);
        var profile = whole.Slice(offset, size).Then("colour profile");
        switch (ByteOrder.Little.UInt32(header[56..]))
        {
            case LinkedProfile:
                var path = MetadataText.Decode(profile.Load(reading).Span);
                reading.AddValue(profile, Channel.IccProfile, "profile path", path, MetadataKind.FilePath);
                claimed.Add(offset, size);
                break;
            case EmbeddedProfile:
                IccProfile.Read(reading, profile);
                claimed.Add(offset, size);
                break;
        }
    }
}
