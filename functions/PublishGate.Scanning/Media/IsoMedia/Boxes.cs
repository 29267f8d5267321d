using System.Buffers.Binary;
using System.Text;
using PublishGate.Scanning.Content;

namespace PublishGate.Scanning.Media.IsoMedia;

/// <summary>Walks boxes, reading headers only.</summary>
/// <remarks>
/// <code>
/// size    4 bytes, big-endian: the whole box; 1: a long size of 8 bytes follows the type; 0: to the end
/// type    4 characters
/// data
/// </code>
/// Source: ISO/IEC 14496-12 section 4.2, QuickTime File Format Specification.
/// </remarks>
internal static class Boxes
{
    private const int ShortHeader = 8;
    private const int LongHeader = 16;

    /// <summary>The boxes between two offsets, until one that cannot be; what is left behind the last is the caller's.</summary>
    public static IEnumerable<Box> Read(IContentSource content, long start, long end)
    {
        var header = new byte[LongHeader];
        for (var at = start; at + ShortHeader <= end; )
        {
            var read = content.Read(at, header);
            if (At(header.AsSpan(0, read), at, end) is not { } box)
            {
                yield break;
            }

            yield return box;
            at = box.End;
        }
    }

    /// <summary>The type with characters that cannot stand in a place replaced, so that it may be shown.</summary>
    public static string Show(string type) =>
        string.Concat(type.Select(c => char.IsAsciiLetterOrDigit(c) || c is '©' or '-' or '@' ? c : '_'));

    private static Box? At(ReadOnlySpan<byte> header, long at, long end)
    {
        if (header.Length < ShortHeader)
        {
            return null;
        }

        long size = BinaryPrimitives.ReadUInt32BigEndian(header);
        var headerSize = ShortHeader;
        if (size == 1 && header.Length == LongHeader && at + LongHeader <= end)
        {
            var longSize = BinaryPrimitives.ReadUInt64BigEndian(header[ShortHeader..]);
            size = (long)Math.Min(longSize, long.MaxValue / 4);
            headerSize = LongHeader;
        }
        else if (size == 0)
        {
            size = end - at;
        }

        return size < headerSize
            ? null
            : new Box(Encoding.Latin1.GetString(header.Slice(4, 4)), at, headerSize, size, Math.Min(size, end - at));
    }
}
