using System.Buffers.Binary;
using PublishGate.Scanning.Content;

namespace PublishGate.Scanning.Media.Ogg;

/// <summary>The header of one page.</summary>
/// <param name="Offset">Where it begins.</param>
/// <param name="Serial">The logical stream that it belongs to.</param>
/// <param name="IsContinued">Its first segment goes on with the packet of the page before.</param>
/// <param name="IsFirst">A logical stream begins here.</param>
/// <param name="Lacing">Sizes of its segments; one below 255 ends a packet.</param>
/// <remarks>
/// <code>
/// OggS 4 | version 1 | flags 1 | granule 8 | serial 4 | sequence 4 | checksum 4 | segments 1 | sizes 1 each
/// </code>
/// Source: RFC 3533 section 6.
/// </remarks>
internal sealed record OggPage(long Offset, uint Serial, bool IsContinued, bool IsFirst, byte[] Lacing)
{
    public const int HeaderSize = 27;

    public long BodyOffset => Offset + HeaderSize + Lacing.Length;

    public int BodySize => Lacing.Sum(size => size);

    public long End => BodyOffset + BodySize;

    public static OggPage? Find(BufferedContent content, long offset)
    {
        var head = content.Peek(offset, HeaderSize + 255);
        if (head.Length < HeaderSize || !head.StartsWith("OggS"u8) || head[4] != 0)
        {
            return null;
        }

        var flags = head[5];
        var segments = Math.Min(head[26], head.Length - HeaderSize);
        return new OggPage(
            offset,
            BinaryPrimitives.ReadUInt32LittleEndian(head[14..]),
            (flags & 1) != 0,
            (flags & 2) != 0,
            head.Slice(HeaderSize, segments).ToArray()
        );
    }
}
