using System.Runtime.CompilerServices;

namespace PublishGate.Scanning.Media.Jpeg.Luma;

/// <summary>Codes of details that follow one another, looked up at once where nobody wants their values.</summary>
/// <remarks>
/// <code>
/// entry   bits of the codes with their values : 8 | end of the block : 1 | details that they stand for : 7
/// </code>
/// The end of a block counts as one detail, so that no entry is taken of which a part belongs to the next block.
/// </remarks>
internal sealed class DetailCodes
{
    /// <summary>How many details a block has: all but its mean.</summary>
    public const int Details = 63;

    private const int Window = 13;
    private const int End = 0x80;

    // By their hash; as many as a power of two.
    private static readonly DetailCodes?[] Known = new DetailCodes?[32];

    private readonly ushort[] _entries = new ushort[1 << Window];
    private readonly HuffmanTable _table;

    private DetailCodes(HuffmanTable table)
    {
        _table = table;
        for (var window = 0; window < _entries.Length; window++)
        {
            _entries[window] = (ushort)EntryOf(window);
        }
    }

    /// <summary>The codes of a table; most pictures use one of a few (ITU-T T.81, annex K), and it takes long to look all up.</summary>
    public static DetailCodes Of(HuffmanTable table)
    {
        ref var known = ref Known[table.GetHashCode() & (Known.Length - 1)];
        if (Volatile.Read(ref known) is not { } codes || !codes._table.Equals(table))
        {
            codes = new DetailCodes(table);
            Volatile.Write(ref known, codes);
        }

        return codes;
    }

    /// <summary>What the next bits stand for.</summary>
    /// <param name="bits">The next bits, from the highest one down: 31, as many as one code with its value takes at most.</param>
    /// <param name="left">How many details the block still has; afterwards 0 at its end.</param>
    /// <returns>How many bits have been taken; 0 if they are no code.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Take(ulong bits, ref int left)
    {
        int entry = _entries[(int)(bits >> (64 - Window))];
        if ((entry & 0x7F) > left || entry == 0)
        {
            entry = OneCode((int)(bits >> 48));
        }

        left = (entry & End) != 0 ? 0 : left - (entry & 0x7F);
        return entry >> 8;
    }

    private int EntryOf(int window)
    {
        var entry = 0;
        for (var taken = 0; taken < Window && (entry & End) == 0; taken = entry >> 8)
        {
            var (length, symbol) = _table.Find((window << (taken + 16 - Window)) & 0xFFFF);
            var next = OneCode(length, symbol);
            if (length == 0 || taken + length > Window || (entry & 0x7F) + (next & 0x7F) > Details)
            {
                break;
            }

            entry += next;
        }

        return entry;
    }

    private int OneCode(int bits)
    {
        var (length, symbol) = _table.Find(bits);
        return length == 0 ? End : OneCode(length, symbol);
    }

    // A run of zeros : 4 bits and the size of the value behind it : 4 bits. Neither is the block's end (ITU-T T.81, F.2.2.2).
    private static int OneCode(int length, int symbol) =>
        ((length + (symbol & 0xF)) << 8) | (symbol == 0 ? End + 1 : (symbol >> 4) + 1);
}
