namespace PublishGate.Scanning.Documents.Compound;

/// <summary>Decompresses the source of macros ([MS-OVBA] 2.4.1).</summary>
/// <remarks>
/// <code>
/// container   1 : 1 | chunks of at most 4096 bytes when decompressed
/// chunk       size minus 3 : 12 bits | 3 : 3 bits | is compressed : 1 bit | then groups of
/// group       one bit for each of the eight tokens that follow | token: a byte, or offset and length in 16 bits
/// </code>
/// </remarks>
internal static class MacroSource
{
    private const int ChunkBytes = 4096;

    /// <summary>The source, and whether all of it could be decompressed.</summary>
    public static (byte[] Source, bool IsWhole) Decompress(ReadOnlySpan<byte> container, int limit)
    {
        List<byte> source = [];
        for (var at = 1; at + 2 <= container.Length; )
        {
            var header = container[at] | (container[at + 1] << 8);
            var end = at + (header & 0xFFF) + 3;
            if ((header & 0x7000) != 0x3000 || end > container.Length || source.Count > limit)
            {
                return ([.. source], false);
            }

            var chunk = container[(at + 2)..end];
            if ((header & 0x8000) == 0)
            {
                source.AddRange(chunk);
            }
            else if (!TryExpand(chunk, source))
            {
                return ([.. source], false);
            }

            at = end;
        }

        return ([.. source], true);
    }

    private static bool TryExpand(ReadOnlySpan<byte> chunk, List<byte> source)
    {
        var start = source.Count;
        for (var at = 0; at < chunk.Length; )
        {
            var flags = chunk[at++];
            for (var bit = 0; bit < 8 && at < chunk.Length; bit++)
            {
                if ((flags & (1 << bit)) == 0)
                {
                    source.Add(chunk[at++]);
                    continue;
                }

                if (at + 2 > chunk.Length || !TryCopy(chunk[at] | (chunk[at + 1] << 8), source, start))
                {
                    return false;
                }

                at += 2;
            }
        }

        return true;
    }

    // The further a chunk is decompressed, the more bits are for the offset and the fewer for the length.
    private static bool TryCopy(int token, List<byte> source, int start)
    {
        var done = source.Count - start;
        var offsetBits = 4;
        while (1 << offsetBits < done)
        {
            offsetBits++;
        }

        var lengthBits = 16 - Math.Min(12, offsetBits);
        var offset = (token >> lengthBits) + 1;
        var length = (token & ((1 << lengthBits) - 1)) + 3;
        if (offset > done || done + length > ChunkBytes)
        {
            return false;
        }

        for (var i = 0; i < length; i++)
        {
            source.Add(source[^offset]);
        }

        return true;
    }
}
