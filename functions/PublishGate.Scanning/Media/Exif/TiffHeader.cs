using PublishGate.Scanning.Content;

namespace PublishGate.Scanning.Media.Exif;

/// <summary>The head of a TIFF structure (TIFF 6.0 section 2; BigTIFF).</summary>
/// <remarks>
/// <code>
/// classic   II or MM | 42 | offset of IFD0 : 4
/// BigTIFF   II or MM | 43 | 8 : 2 | 0 : 2 | offset of IFD0 : 8
/// </code>
/// Camera raw files that are otherwise TIFF write another number for 42: 0x55 (RW2), "RO" and "RS" (ORF).
/// </remarks>
internal readonly record struct TiffHeader(ByteOrder Order, bool IsBig, long FirstDirectory)
{
    private const int Classic = 42;
    private const int Big = 43;

    /// <summary>Size of an offset.</summary>
    public int OffsetBytes => IsBig ? 8 : 4;

    public static TiffHeader? Read(IContentSource content)
    {
        Span<byte> head = stackalloc byte[16];
        return Read(head[..content.Read(0, head)]);
    }

    public static TiffHeader? Read(ReadOnlySpan<byte> head)
    {
        if (head.Length < 8 || (!head.StartsWith("II"u8) && !head.StartsWith("MM"u8)))
        {
            return null;
        }

        var order = new ByteOrder(head[0] == 'M');
        return order.UInt16(head[2..]) switch
        {
            Classic or 0x55 or 0x4F52 or 0x5352 => new TiffHeader(order, false, order.UInt32(head[4..])),
            Big when head.Length >= 16 => new TiffHeader(order, true, order.Offset64(head[8..])),
            _ => null,
        };
    }
}
