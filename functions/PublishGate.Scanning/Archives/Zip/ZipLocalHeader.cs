using PublishGate.Scanning.Content;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Archives.Zip;

/// <summary>The header before an entry's data (APPNOTE.TXT 6.3.10, 4.3.7), compared with what the directory says.</summary>
internal static class ZipLocalHeader
{
    private const int FixedSize = 30;

    /// <summary>The entry with its data's place, and all its bytes with header and descriptor; null if damaged.</summary>
    public static (ZipEntry Entry, (long Start, long End) Range)? Locate(Reading reading, ZipEntry entry, long shift)
    {
        var start = shift + entry.HeaderOffset;
        var content = reading.Current.Content;
        var header = content.ReadUpTo(start, FixedSize + (2L * ushort.MaxValue));
        var reader = new ByteReader(header, bigEndian: false);

        // signature 4 | version 2 | flags 2 | method 2 | time 2 | date 2 | crc 4 | compressed 4 | size 4
        // | name length 2 | extra length 2 | name | extra
        var isHeader = reader.UInt32() == 0x04034B50;
        reader.Skip(2);
        var (flags, method) = (reader.UInt16(), reader.UInt16());
        var (modified, crc) = (reader.UInt32(), reader.UInt32());
        var (compressed, size) = (reader.UInt32(), reader.UInt32());
        var (nameLength, extraLength) = (reader.UInt16(), reader.UInt16());
        var name = ZipDirectory.Decode(reader.Take(nameLength), flags);
        var extra = reader.Take(extraLength).ToArray();
        var dataOffset = start + reader.Position;
        var end = dataOffset + entry.CompressedSize;
        var place = reading.Current.At(Place.SafeName(entry.Name)).ToString();
        if (!isHeader || reader.Overran)
        {
            reading.Add(Gap.Malformed(place, "An entry's header"));
            return null;
        }

        if (end > content.Length)
        {
            reading.Add(Gap.Truncated(place, "An entry of the archive"));
        }
        else if (
            name != entry.Name
            || method != entry.Method
            || !IsSame(crc, entry.Crc, entry)
            || !IsSame(compressed, entry.CompressedSize, entry)
            || !IsSame(size, entry.Size, entry)
        )
        {
            reading.Add(Gap.Malformed(place, "An entry's header"));
        }

        var located = entry with { DataOffset = dataOffset, LocalExtra = extra, LocalModified = modified };
        return (located, (start, Math.Min(content.Length, end + DescriptorLength(content, located))));
    }

    // Zero where a descriptor behind the data tells it, all ones where a ZIP64 extra field does.
    private static bool IsSame(uint local, long inDirectory, ZipEntry entry) =>
        local == inDirectory || local == uint.MaxValue || (local == 0 && entry.HasDescriptor);

    // After the data, if its sizes were not known before it: ["PK\7\8"] | crc 4 | compressed 4 or 8 | size 4 or 8
    private static int DescriptorLength(IContentSource content, ZipEntry entry)
    {
        if (!entry.HasDescriptor)
        {
            return 0;
        }

        var bytes = content.ReadUpTo(entry.DataOffset + entry.CompressedSize, 24);
        var reader = new ByteReader(bytes, bigEndian: false);
        var first = reader.UInt32();
        var hasSignature = first == 0x08074B50;
        if ((hasSignature ? reader.UInt32() : first) != entry.Crc)
        {
            return 0;
        }

        var start = hasSignature ? 8 : 4;
        return reader.UInt32() == entry.CompressedSize && reader.UInt32() == entry.Size ? start + 8 : start + 16;
    }
}
