using PublishGate.Scanning.Content;

namespace PublishGate.Scanning.Media.Jpeg;

/// <summary>The frame header of a JPEG file (ITU-T T.81 section B.2.2).</summary>
internal static class JpegFrame
{
    private const int MaximumSegments = 128;

    /// <summary>Width and height in pixels; null if the content is no JPEG file or has no frame.</summary>
    /// <remarks><code>frame   FF | C0 to CF | length : 2 | precision : 1 | height : 2 | width : 2 | …</code></remarks>
    public static (int Width, int Height)? SizeOf(IContentSource content)
    {
        long at = 2;
        for (var i = 0; i < MaximumSegments; i++)
        {
            var head = content.ReadUpTo(at, 9);
            if (head.Length < 9 || head[0] != 0xFF)
            {
                return null;
            }

            if (head[1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return (ByteOrder.Big.UInt16(head.AsSpan(7)), ByteOrder.Big.UInt16(head.AsSpan(5)));
            }

            at += 2 + ByteOrder.Big.UInt16(head.AsSpan(2));
        }

        return null;
    }
}
