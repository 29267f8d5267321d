namespace PublishGate.Scanning.Media.Heif;

/// <summary>Where the bytes of one item stand.</summary>
/// <param name="Item">Its id.</param>
/// <param name="Source">What the offsets count in.</param>
/// <param name="Extents">The parts of which it is put together.</param>
internal sealed record ItemLocation(long Item, ItemSource Source, List<(long Offset, long Length)> Extents)
{
    private const int MaximumExtents = 65_536;

    /// <summary>Reads the index of locations (ISO/IEC 14496-12 section 8.11.3).</summary>
    /// <remarks>
    /// <code>
    /// iloc   version : 1 | flags : 3 | sizes of offset, length, base, index : 4 bits each | count : 2, or 4 in version 2
    /// item   id : 2, or 4 in version 2 | [construction : 2 from version 1 on] | file : 2 | base | count : 2
    ///        extents
    /// extent [index] | offset | length
    /// </code>
    /// </remarks>
    /// <returns>False if the index ends before its own end.</returns>
    public static bool TryRead(ReadOnlySpan<byte> bytes, List<ItemLocation> locations)
    {
        if (bytes.Length < 8 || bytes[0] > 2)
        {
            return false;
        }

        var version = bytes[0];
        var (offsetSize, lengthSize) = (bytes[4] >> 4, bytes[4] & 15);
        var (baseSize, indexSize) = (bytes[5] >> 4, version > 0 ? bytes[5] & 15 : 0);
        var at = 6;
        var idSize = version == 2 ? 4 : 2;
        var count = Number(bytes, ref at, idSize);
        var extents = 0;
        for (var i = 0; i < count; i++)
        {
            var id = Number(bytes, ref at, idSize);
            var construction = version > 0 ? Number(bytes, ref at, 2) & 15 : 0;
            // Which of the files in dref: writers put any number there and mean this one.
            at += 2;
            var start = Number(bytes, ref at, baseSize);
            var location = new ItemLocation(id, SourceOf(construction), []);
            for (var left = Number(bytes, ref at, 2); left > 0 && ++extents < MaximumExtents; left--)
            {
                at += indexSize;
                var offset = Number(bytes, ref at, offsetSize);
                location.Extents.Add((start + offset, Number(bytes, ref at, lengthSize)));
            }

            if (at > bytes.Length || extents >= MaximumExtents)
            {
                return false;
            }

            locations.Add(location);
        }

        return at <= bytes.Length;
    }

    private static ItemSource SourceOf(long construction) =>
        construction switch
        {
            0 => ItemSource.File,
            1 => ItemSource.Index,
            _ => ItemSource.Elsewhere,
        };

    private static long Number(ReadOnlySpan<byte> bytes, ref int at, int size)
    {
        long number = 0;
        for (var i = 0; i < size; i++, at++)
        {
            number = Math.Min((number << 8) | (at < bytes.Length ? bytes[at] : (byte)0), long.MaxValue >> 10);
        }

        return number;
    }
}
