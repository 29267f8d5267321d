using PublishGate.Scanning.Content;

namespace PublishGate.Scanning.Media.Exif;

/// <summary>Where the directory of a maker note begins, and what its offsets count from.</summary>
/// <param name="Header">The byte order of the note.</param>
/// <param name="Directory">Offset of the directory in the EXIF block.</param>
/// <param name="Origin">What the offsets of its fields count from, in the EXIF block.</param>
internal sealed record MakerNoteLayout(TiffHeader Header, long Directory, long Origin)
{
    private const int LongestHeader = 64;
    private const int TiffHeaderBytes = 8;
    private const int MostFields = 1024;
    private const int InlineBytes = 4;

    /// <summary>Bytes of a maker's header after which some makers begin to count.</summary>
    private static readonly int[] HeaderLengths = [0, 8, 10, 12];

    /// <summary>Finds the directory by its shape; null if the note holds none.</summary>
    public static MakerNoteLayout? Find(MediaBlock tiff, TiffField note, TiffHeader header)
    {
        var head = note.Value.Content.ReadUpTo(0, LongestHeader + 2 + 24);
        for (var at = 0; at < Math.Min(head.Length, LongestHeader); at++)
        {
            foreach (var order in new[] { header.Order, new ByteOrder(!header.Order.IsBigEndian) })
            {
                if (!BeginsDirectory(head.AsSpan(at), order, note.Value.Length - at))
                {
                    continue;
                }

                if (HasOnlyFields(note.Value.Content, at, order))
                {
                    var own = new TiffHeader(order, IsBig: false, 0);
                    return new MakerNoteLayout(own, note.Offset + at, OriginOf(tiff, note, own, at));
                }
            }
        }

        return null;
    }

    // The number of fields, and the first two fields, are such as a camera would write.
    private static bool BeginsDirectory(ReadOnlySpan<byte> bytes, ByteOrder order, long available)
    {
        if (bytes.Length < 14)
        {
            return false;
        }

        var count = order.UInt16(bytes);
        return count is > 0 and <= MostFields
            && 2 + (count * 12L) <= available
            && IsField(bytes[2..], order, available)
            && (count == 1 || (bytes.Length >= 26 && IsField(bytes[14..], order, available)));
    }

    // Chance makes two fields, but not a whole directory of them; one of eight may be damaged.
    private static bool HasOnlyFields(IContentSource note, int at, ByteOrder order)
    {
        var count = order.UInt16(note.ReadUpTo(at, 2));
        var bytes = note.ReadUpTo(at + 2, count * 12).AsSpan();
        var fields = 0;
        for (; bytes.Length >= 12; bytes = bytes[12..])
        {
            fields += IsField(bytes, order, note.Length) ? 1 : 0;
        }

        return fields >= count - (count / 8);
    }

    // A value fits into the note. In the wrong byte order, one byte off, every count is 65,536 times what it is.
    private static bool IsField(ReadOnlySpan<byte> bytes, ByteOrder order, long noteBytes)
    {
        var type = order.UInt16(bytes[2..]);
        return type is >= 1 and <= 13
            && order.UInt32(bytes[4..]) * (long)TiffField.SizeOf((TiffType)type)!.Value <= noteBytes;
    }

    // Makers count from the EXIF block, from the note, or from behind a part of its header; and an editor may have moved
    // the note. Values stand behind their directory, so that the right origin puts all of them into the note.
    private static long OriginOf(MediaBlock tiff, TiffField note, TiffHeader own, int at)
    {
        // Nikon and others put a whole TIFF structure into the note, with a header of its own.
        if (at >= TiffHeaderBytes && TiffHeader.Read(note.Value.Slice(at - TiffHeaderBytes).Content) is not null)
        {
            return note.Offset + at - TiffHeaderBytes;
        }

        var directory = TiffDirectory.Read(null, tiff, own, note.Offset + at);
        var end = note.Offset + at + 2 + (directory.Fields.Count * 12L);
        var fromZero = directory.Fields.Where(field => LengthOf(field) > InlineBytes).ToList();
        if (fromZero.Count == 0)
        {
            return 0;
        }

        var derived = end + 4 - fromZero.Min(field => field.Offset);
        var origins = HeaderLengths
            .Select(length => note.Offset + length)
            .Prepend(0)
            .Append(derived)
            .Append(derived - 4);
        return origins.MaxBy(origin => fromZero.Count(field => IsInside(field, origin, end, note)));
    }

    private static bool IsInside(TiffField field, long origin, long end, TiffField note)
    {
        var start = field.Offset + origin;
        return start >= end && start + LengthOf(field) <= note.Offset + note.Value.Length;
    }

    private static long LengthOf(TiffField field) => field.Count * TiffField.SizeOf(field.Type)!.Value;
}
