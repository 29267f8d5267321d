using PublishGate.Scanning.Content;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Exif;

/// <summary>Reads the fields of one TIFF directory (TIFF 6.0 section 2; BigTIFF).</summary>
/// <remarks>
/// <code>
/// classic   count : 2 | count × (tag : 2 | type : 2 | values : 4 | values if at most 4 bytes, else their offset : 4) | next : 4
/// BigTIFF   count : 8 | count × (tag : 2 | type : 2 | values : 8 | values if at most 8 bytes, else their offset : 8) | next : 8
/// </code>
/// </remarks>
internal sealed class TiffDirectory
{
    private const int MaximumFields = 65_535;

    private readonly List<TiffField> _fields = [];

    public IReadOnlyList<TiffField> Fields => _fields;

    /// <summary>Offset of the next directory of the chain; 0 if this is the last, null if the file ends before it.</summary>
    public long? Next { get; private init; }

    /// <summary>Size in bytes; the bytes that the header claims and the file lacks do not count.</summary>
    public long Length { get; private init; }

    /// <summary>Reads the directory at <paramref name="offset"/> of <paramref name="block"/>.</summary>
    /// <param name="reading">Where gaps are reported; null to read what may turn out to be no directory.</param>
    /// <param name="block">The TIFF structure, at the directory's place.</param>
    /// <param name="header">Its byte order and its form.</param>
    /// <param name="offset">The directory's first byte.</param>
    /// <param name="origin">What the fields' offsets count from.</param>
    public static TiffDirectory Read(
        Reading? reading,
        MediaBlock block,
        TiffHeader header,
        long offset,
        long origin = 0
    )
    {
        var (countSize, fieldSize) = header.IsBig ? (8, 20) : (2, 12);
        var count = ReadNumber(block.Content.ReadUpTo(offset, countSize), header, countSize);
        if (count is null or > MaximumFields)
        {
            reading?.Add(Gap.Malformed(block.Place.ToString(), "The directory"));
            return new TiffDirectory();
        }

        var bytes = block.Content.ReadUpTo(offset + countSize, count.Value * fieldSize).AsSpan();
        var nextAt = offset + countSize + (count.Value * fieldSize);
        var nextSize = header.IsBig ? 8 : 4;
        var directory = new TiffDirectory
        {
            Next = ReadNumber(block.Content.ReadUpTo(nextAt, nextSize), header, nextSize),
            Length = Math.Min(nextAt + nextSize, block.Length) - offset,
        };
        for (var at = offset + countSize; bytes.Length >= fieldSize; at += fieldSize, bytes = bytes[fieldSize..])
        {
            directory.ReadField(reading, block, header, bytes[..fieldSize], at, origin);
        }

        if (directory._fields.Count < count)
        {
            reading?.Add(Gap.Truncated(block.Place.ToString(), "The directory"));
        }

        return directory;
    }

    private void ReadField(
        Reading? reading,
        MediaBlock block,
        TiffHeader header,
        ReadOnlySpan<byte> bytes,
        long at,
        long origin
    )
    {
        var order = header.Order;
        var tag = order.UInt16(bytes);
        var type = (TiffType)order.UInt16(bytes[2..]);
        var count = header.IsBig ? order.Offset64(bytes[4..]) : order.UInt32(bytes[4..]);
        var inline = header.IsBig ? 8 : 4;
        var inlineAt = at + bytes.Length - inline;
        if (TiffField.SizeOf(type) is not { } size)
        {
            _fields.Add(new TiffField(tag, TiffType.Undefined, inline, inlineAt, block.Slice(inlineAt, inline), order));
            return;
        }

        var length = count > long.MaxValue / 16 ? long.MaxValue / 2 : count * size;
        var offset = header.IsBig ? order.Offset64(bytes[12..]) : order.UInt32(bytes[8..]);
        var start = length <= inline ? inlineAt : origin + offset;
        if (start < 0 || start > block.Length - length)
        {
            reading?.Add(Gap.Truncated(block.Place.Then($"0x{tag:X4}").ToString(), "The tag's value"));
        }

        _fields.Add(new TiffField(tag, type, count, start, block.Slice(start, length), order));
    }

    private static long? ReadNumber(byte[] bytes, TiffHeader header, int size) =>
        bytes.Length < size ? null
        : size == 2 ? header.Order.UInt16(bytes)
        : size == 4 ? header.Order.UInt32(bytes)
        : header.Order.Offset64(bytes);
}
