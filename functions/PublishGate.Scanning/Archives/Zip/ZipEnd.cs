using PublishGate.Scanning.Content;

namespace PublishGate.Scanning.Archives.Zip;

/// <summary>The end record of an archive: where its directory stands (APPNOTE.TXT 6.3.10, 4.3.14 to 4.3.16).</summary>
/// <param name="Offset">Offset of the end record itself.</param>
/// <param name="End">First byte behind it and its comment.</param>
/// <param name="DirectoryOffset">Offset of the central directory, as claimed.</param>
/// <param name="DirectorySize">Size of the central directory in bytes.</param>
/// <param name="Entries">Number of entries.</param>
/// <param name="Comment">The archive's comment.</param>
/// <param name="RecordSize">Bytes from <see cref="Offset"/> on that the records take; the rest up to the end record is not theirs.</param>
internal sealed record ZipEnd(
    long Offset,
    long End,
    long DirectoryOffset,
    long DirectorySize,
    long Entries,
    ReadOnlyMemory<byte> Comment,
    long RecordSize
)
{
    private const int FixedSize = 22;
    private const int LocatorSize = 20;
    private const int Zip64Size = 56;
    private const int LongestComment = ushort.MaxValue;

    /// <summary>The bytes of the end record, of its ZIP64 locator and of the record that this leads to.</summary>
    public IEnumerable<(long Start, long End)> Ranges =>
        End - Offset == RecordSize
            ? [(Offset, End)]
            : [(Offset, Offset + RecordSize), (End - FixedSize - Comment.Length - LocatorSize, End)];

    /// <summary>Finds the record from the end of the file; null if there is none.</summary>
    public static ZipEnd? Find(IContentSource content)
    {
        var start = Math.Max(0, content.Length - FixedSize - LongestComment);
        var tail = content.ReadUpTo(start, content.Length - start);
        var last = -1;
        for (var end = tail.Length; ; )
        {
            var at = tail.AsSpan(0, end).LastIndexOf("PK\u0005\u0006"u8);
            if (at < 0 || at + FixedSize > tail.Length)
            {
                if (at < 0)
                {
                    break;
                }

                end = at + 3;
                continue;
            }

            last = last < 0 ? at : last;
            if (at + FixedSize + BitConverter.ToUInt16(tail, at + 20) == tail.Length)
            {
                last = at;
                break;
            }

            end = at + 3;
        }

        return last < 0 ? null : Read(content, tail, start, last);
    }

    // signature 4 | disk 2 | directory's disk 2 | entries here 2 | entries 2 | directory size 4 | offset 4 | comment 2 + n
    private static ZipEnd Read(IContentSource content, byte[] tail, long start, int at)
    {
        var reader = new ByteReader(tail.AsSpan(at), bigEndian: false);
        reader.Skip(10);
        long entries = reader.UInt16();
        long size = reader.UInt32();
        long offset = reader.UInt32();
        var comment = reader.Take(reader.UInt16()).ToArray();
        var length = reader.Position;
        var end = new ZipEnd(start + at, start + at + length, offset, size, entries, comment, length);
        var isZip64 = entries == ushort.MaxValue || size == uint.MaxValue || offset == uint.MaxValue;
        return isZip64 ? end.WithZip64(content) : end;
    }

    // Locator, right before the end record: signature "PK\6\7" 4 | disk 4 | offset of the ZIP64 record 8 | disks 4
    // ZIP64 record: signature "PK\6\6" 4 | size 8 | versions 4 | disks 8 | entries here 8 | entries 8 | size 8 | offset 8
    private ZipEnd WithZip64(IContentSource content)
    {
        var locator = new ByteReader(content.ReadUpTo(Math.Max(0, Offset - LocatorSize), LocatorSize), false);
        if (locator.UInt32() != 0x07064B50)
        {
            return this;
        }

        locator.Skip(4);
        var recordOffset = (long)Math.Min(locator.UInt64(), long.MaxValue);
        var record = new ByteReader(content.ReadUpTo(recordOffset, Zip64Size), false);
        if (record.UInt32() != 0x06064B50)
        {
            return this;
        }

        record.Skip(28);
        return this with
        {
            Offset = recordOffset,
            RecordSize = Zip64Size,
            Entries = (long)Math.Min(record.UInt64(), long.MaxValue),
            DirectorySize = (long)Math.Min(record.UInt64(), long.MaxValue),
            DirectoryOffset = (long)Math.Min(record.UInt64(), long.MaxValue),
        };
    }
}
