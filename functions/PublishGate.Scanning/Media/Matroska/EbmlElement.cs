using System.Numerics;
using PublishGate.Scanning.Content;

namespace PublishGate.Scanning.Media.Matroska;

/// <summary>One element of EBML.</summary>
/// <param name="Id">Its id with the length marker, as the specifications write it: 0x1A45DFA3.</param>
/// <param name="Offset">Where it begins.</param>
/// <param name="DataOffset">Where its data begin.</param>
/// <param name="ClaimedSize">Size of its data; null where the writer did not know it.</param>
/// <param name="Size">What of that there is.</param>
/// <remarks>
/// <code>
/// id     1 to 4 bytes: as many zero bits lead as bytes follow
/// size   1 to 8 bytes, in the same way; all ones: unknown
/// </code>
/// Source: RFC 8794 sections 4 to 6.
/// </remarks>
internal readonly record struct EbmlElement(uint Id, long Offset, long DataOffset, long? ClaimedSize, long Size)
{
    private const int LongestHeader = 12;

    public long End => DataOffset + Size;

    public bool IsTruncated => ClaimedSize > Size;

    /// <summary>The element at an offset, or null if none can begin there.</summary>
    public static EbmlElement? Find(IContentSource content, long offset, long end)
    {
        var head = content.ReadUpTo(offset, Math.Min(LongestHeader, end - offset));
        if (head.Length < 2)
        {
            return null;
        }

        var idLength = BitOperations.LeadingZeroCount(head[0]) - 23;
        if (idLength > 4 || idLength >= head.Length)
        {
            return null;
        }

        var id = Number(head.AsSpan(0, idLength));
        var sizeLength = BitOperations.LeadingZeroCount(head[idLength]) - 23;
        if (sizeLength > 8 || idLength + sizeLength > head.Length)
        {
            return null;
        }

        var mask = (1UL << (7 * sizeLength)) - 1;
        var size = Number(head.AsSpan(idLength, sizeLength)) & mask;
        long? claimed = size == mask ? null : (long)size;
        var data = offset + idLength + sizeLength;
        return new EbmlElement((uint)id, offset, data, claimed, Math.Min(claimed ?? long.MaxValue, end - data));
    }

    public static ulong Number(ReadOnlySpan<byte> bytes)
    {
        ulong value = 0;
        foreach (var part in bytes[..Math.Min(8, bytes.Length)])
        {
            value = (value << 8) | part;
        }

        return value;
    }
}
