namespace PublishGate.Scanning.Media.Jpeg.Luma;

/// <summary>A code of up to 16 bits (ITU-T T.81, annex C).</summary>
internal sealed class HuffmanTable
{
    private const int FastBits = 9;
    private const int Longest = 16;

    private readonly ushort[] _fast = new ushort[1 << FastBits];
    private readonly int[] _end = new int[Longest + 1];
    private readonly int[] _shift = new int[Longest + 1];
    private readonly byte[] _symbols;

    private HuffmanTable(byte[] symbols) => _symbols = symbols;

    /// <summary>The table of 16 counts and their symbols; null if the counts are more than codes of that length.</summary>
    public static HuffmanTable? Read(ReadOnlySpan<byte> counts, byte[] symbols)
    {
        var table = new HuffmanTable(symbols);
        var (code, first) = (0, 0);
        for (var length = 1; length <= Longest; length++)
        {
            var count = counts[length - 1];
            if (code + count > 1 << length)
            {
                return null;
            }

            table._end[length] = code + count;
            table._shift[length] = first - code;
            for (var i = 0; i < count && length <= FastBits; i++)
            {
                var entry = (ushort)((length << 8) | symbols[first + i]);
                var spare = FastBits - length;
                Array.Fill(table._fast, entry, (code + i) << spare, 1 << spare);
            }

            first += count;
            code = (code + count) << 1;
        }

        return table;
    }

    /// <summary>The next symbol; -1 if the bits are no code.</summary>
    public int Next(ref EntropyReader reader)
    {
        var bits = reader.Peek();
        var entry = _fast[bits >> (Longest - FastBits)];
        if (entry != 0)
        {
            reader.Skip(entry >> 8);
            return entry & 0xFF;
        }

        for (var length = FastBits + 1; length <= Longest; length++)
        {
            var code = bits >> (Longest - length);
            if (code < _end[length])
            {
                reader.Skip(length);
                return _symbols[_shift[length] + code];
            }
        }

        return -1;
    }
}
