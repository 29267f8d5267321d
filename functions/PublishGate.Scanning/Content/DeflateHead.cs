namespace PublishGate.Scanning.Content;

/// <summary>Tells from their first block that bytes are no deflate data, which costs far less than the failure to decompress them.</summary>
/// <remarks>RFC 1951, 3.2.3 to 3.2.7; bits are taken from the lowest up.</remarks>
internal ref struct DeflateHead
{
    private const int MostSymbols = 64;
    private const int EndOfBlock = 256;
    private const int FirstLength = 257;
    private const int MostLengths = 286;
    private const int MostDistances = 30;
    private const int CodeLengthBits = 7;

    // The shortest length of each code; a code has as many more bits as lie between it and the next.
    private static readonly int[] Lengths =
    [
        3,
        4,
        5,
        6,
        7,
        8,
        9,
        10,
        11,
        13,
        15,
        17,
        19,
        23,
        27,
        31,
        35,
        43,
        51,
        59,
        67,
        83,
        99,
        115,
        131,
        163,
        195,
        227,
        258,
    ];

    private readonly ReadOnlySpan<byte> _bytes;
    private long _bit;

    private DeflateHead(ReadOnlySpan<byte> bytes) => _bytes = bytes;

    private readonly bool IsBehindEnd => _bit > _bytes.Length * 8L;

    /// <summary>False if no decompressor takes the bytes; true also if they end before that shows.</summary>
    public static bool MayBegin(ReadOnlySpan<byte> bytes)
    {
        var head = new DeflateHead(bytes);
        head.Take(1);
        var isPossible = head.Take(2) switch
        {
            0 => head.IsStored(),
            1 => head.IsFixed(),
            2 => head.IsDynamic(),
            _ => false,
        };
        return isPossible || head.IsBehindEnd;
    }

    // LEN : 2 | NLEN : 2, its complement
    private readonly bool IsStored() =>
        _bytes.Length < 5 || ((_bytes[1] ^ _bytes[3]) == 0xFF && (_bytes[2] ^ _bytes[4]) == 0xFF);

    // No copy reaches back behind the beginning.
    private bool IsFixed()
    {
        var written = 0;
        for (var i = 0; i < MostSymbols; i++)
        {
            var symbol = FixedSymbol();
            if (symbol == EndOfBlock)
            {
                return true;
            }

            if (symbol < EndOfBlock)
            {
                written++;
                continue;
            }

            if (symbol >= MostLengths || !TryCopy(symbol, ref written))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryCopy(int symbol, ref int written)
    {
        var code = symbol - FirstLength;
        var length = Lengths[code] + Take(code is < 4 or 28 ? 0 : (code / 4) - 1);
        var distance = TakeCode(5);
        var more = Math.Max(0, (distance / 2) - 1);
        var back = distance < 4 ? distance + 1 : ((2 + (distance & 1)) << more) + 1 + Take(more);
        var isPossible = distance < MostDistances && back <= written;
        written += length;
        return isPossible;
    }

    // HLIT : 5 | HDIST : 5 | HCLEN : 4 | a length of 3 bits for each code of code lengths: a code without gaps
    private bool IsDynamic()
    {
        const int whole = 1 << CodeLengthBits;
        var literals = Take(5) + FirstLength;
        var distances = Take(5) + 1;
        var codes = Take(4) + 4;
        var taken = 0;
        for (var i = 0; i < codes; i++)
        {
            var length = Take(3);
            taken += length == 0 ? 0 : whole >> length;
        }

        return literals <= MostLengths && distances <= MostDistances && taken == whole;
    }

    private int FixedSymbol()
    {
        var code = TakeCode(7);
        if (code <= 0x17)
        {
            return EndOfBlock + code;
        }

        code = (code << 1) | Take(1);
        return code switch
        {
            <= 0xBF => code - 0x30,
            <= 0xC7 => code - 0xC0 + 280,
            _ => ((code << 1) | Take(1)) - 0x190 + 144,
        };
    }

    // Codes stand with their highest bit first.
    private int TakeCode(int bits)
    {
        var code = 0;
        for (var i = 0; i < bits; i++)
        {
            code = (code << 1) | Take(1);
        }

        return code;
    }

    private int Take(int bits)
    {
        var value = 0;
        for (var i = 0; i < bits; i++, _bit++)
        {
            var at = (int)Math.Min(_bit >> 3, _bytes.Length);
            value |= at < _bytes.Length ? ((_bytes[at] >> (int)(_bit & 7)) & 1) << i : 0;
        }

        return value;
    }
}
