using System.Text;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Archives.Zip;

/// <summary>Reads the central directory (APPNOTE.TXT 6.3.10, 4.3.12): what the archive says it holds.</summary>
internal static class ZipDirectory
{
    private const int FixedSize = 46;

    /// <summary>The entries that can be found; what is missing or damaged becomes a gap.</summary>
    /// <param name="reading">Takes the gaps.</param>
    /// <param name="end">The end record.</param>
    /// <param name="shift">Bytes before the archive's own first byte, such as a program that unpacks it.</param>
    public static List<ZipEntry> Read(Reading reading, ZipEnd end, out long shift)
    {
        shift = Math.Max(0, end.Offset - end.DirectorySize - end.DirectoryOffset);
        var place = reading.Current.At("ZIP directory").ToString();
        var bytes = reading.Current.Content.ReadUpTo(
            shift + end.DirectoryOffset,
            Math.Min(end.DirectorySize, reading.Limits.BlockBytes)
        );
        var entries = new List<ZipEntry>();
        var reader = new ByteReader(bytes, bigEndian: false);
        while (reader.Remaining >= FixedSize && entries.Count < end.Entries)
        {
            if (ReadEntry(ref reader, bytes) is not { } entry)
            {
                break;
            }

            entries.Add(entry);
            if (entries.Count > reading.Limits.Embedded)
            {
                throw new LimitReachedException(place, $"more than {reading.Limits.Embedded} entries");
            }
        }

        if (entries.Count != end.Entries || reader.Remaining > 0)
        {
            reading.Add(Gap.Malformed(place, "The archive's directory"));
        }

        return entries;
    }

    // signature 4 | versions 4 | flags 2 | method 2 | time 2 | date 2 | crc 4 | compressed 4 | size 4 | name length 2
    // | extra length 2 | comment length 2 | disk 2 | attributes 2 + 4 | header offset 4 | name | extra | comment
    private static ZipEntry? ReadEntry(ref ByteReader reader, byte[] bytes)
    {
        if (reader.UInt32() != 0x02014B50)
        {
            return null;
        }

        reader.Skip(4);
        var (flags, method, modified, crc) = (reader.UInt16(), reader.UInt16(), reader.UInt32(), reader.UInt32());
        var (compressed, size) = (reader.UInt32(), reader.UInt32());
        var (nameLength, extraLength, commentLength) = (reader.UInt16(), reader.UInt16(), reader.UInt16());
        reader.Skip(8);
        var header = reader.UInt32();
        var name = reader.Take(nameLength);
        var extra = bytes.AsMemory(reader.Position, Math.Min(extraLength, reader.Remaining));
        reader.Skip(extraLength);
        var comment = reader.Take(commentLength);
        var sizes = Zip64Sizes(extra.Span, size, compressed, header);
        return reader.Overran
            ? null
            : new ZipEntry
            {
                Name = Decode(name, flags),
                Flags = flags,
                Method = method,
                Crc = crc,
                CompressedSize = sizes.Compressed,
                Size = sizes.Size,
                HeaderOffset = sizes.Header,
                Modified = modified,
                Extra = extra,
                Comment = Decode(comment, flags),
            };
    }

    /// <summary>Bit 11: UTF-8; otherwise the writer's code page, which is often UTF-8 all the same.</summary>
    public static string Decode(ReadOnlySpan<byte> name, ushort flags) =>
        (flags & 0x800) != 0 ? Encoding.UTF8.GetString(name) : LegacyText.Decode(name);

    // Extra field 1: the 8-byte values of those of size, compressed size and offset that are all ones, in this order.
    private static (long Size, long Compressed, long Header) Zip64Sizes(
        ReadOnlySpan<byte> extra,
        uint size,
        uint compressed,
        uint header
    )
    {
        var fields = new ByteReader(extra, bigEndian: false);
        while (fields.Remaining >= 4)
        {
            var id = fields.UInt16();
            var values = new ByteReader(fields.Take(fields.UInt16()), bigEndian: false);
            if (id == 1)
            {
                return (Wide(ref values, size), Wide(ref values, compressed), Wide(ref values, header));
            }
        }

        return (size, compressed, header);
    }

    private static long Wide(ref ByteReader values, uint narrow) =>
        narrow == uint.MaxValue ? (long)Math.Min(values.UInt64(), long.MaxValue / 4) : narrow;
}
