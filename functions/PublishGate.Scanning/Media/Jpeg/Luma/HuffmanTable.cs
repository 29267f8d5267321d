using System.Runtime.CompilerServices;

namespace PublishGate.Scanning.Media.Jpeg.Luma;

/// <summary>A code of up to 16 bits (ITU-T T.81, annex C).</summary>
internal sealed class HuffmanTable : IEquatable<HuffmanTable>
{
    private const int FastBits = 9;
    private const int Longest = 16;

    private readonly ushort[] _fast = new ushort[1 << FastBits];
    private readonly int[] _end = new int[Longest + 1];
    private readonly int[] _shift = new int[Longest + 1];
    private readonly byte[] _counts;
    private readonly byte[] _symbols;

    private HuffmanTable(byte[] counts, byte[] symbols) => (_counts, _symbols) = (counts, symbols);

    /// <summary>The table of 16 counts and their symbols; null if the counts are more than codes of that length.</summary>
    public static HuffmanTable? Read(ReadOnlySpan<byte> counts, byte[] symbols)
    {
        var table = new HuffmanTable(counts.ToArray(), symbols);
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

    /// <summary>The symbol whose code begins 16 bits, and that code's length; zeros if none does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (int Length, int Symbol) Find(int bits)
    {
        var entry = _fast[bits >> (Longest - FastBits)];
        return entry != 0 ? (entry >> 8, entry & 0xFF) : FindLong(bits);
    }

    public bool Equals(HuffmanTable? other) =>
        other is not null
        && _counts.AsSpan().SequenceEqual(other._counts)
        && _symbols.AsSpan().SequenceEqual(other._symbols);

    public override bool Equals(object? obj) => Equals(obj as HuffmanTable);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(_counts);
        hash.AddBytes(_symbols);
        return hash.ToHashCode();
    }

    private (int Length, int Symbol) FindLong(int bits)
    {
        for (var length = FastBits + 1; length <= Longest; length++)
        {
            var code = bits >> (Longest - length);
            if (code < _end[length])
            {
                return (length, _symbols[_shift[length] + code]);
            }
        }

        return (0, 0);
    }
}
