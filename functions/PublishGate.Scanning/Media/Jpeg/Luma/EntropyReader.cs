using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace PublishGate.Scanning.Media.Jpeg.Luma;

/// <summary>Reads bits of coded data, in which FF is followed by 00 (ITU-T T.81, B.1.1.5); zeros behind the end.</summary>
internal ref struct EntropyReader(ReadOnlySpan<byte> data)
{
    private const int LongestMean = 16;

    // A code and its value: 16 bits each.
    private const int MostBits = 32;

    private readonly ReadOnlySpan<byte> _data = data;
    private int _at;

    // The next bits, from the highest one down.
    private ulong _bits;
    private int _count;
    private int _padding;

    /// <summary>More was read than there is.</summary>
    public readonly bool HasEnded => _padding > _count;

    /// <summary>Moves behind a block and adds what its mean differs by to the last one (F.2.2); false if bits are no code.</summary>
    /// <remarks>Nearly all time goes by here, so the bits are kept in locals.</remarks>
    public bool ReadBlock(HuffmanTable means, DetailCodes? details, ref int mean)
    {
        var (bits, count) = (_bits, _count);
        if (count < MostBits)
        {
            (bits, count) = Filled(bits, count);
        }

        var (length, size) = means.Find((int)(bits >> 48));
        if (length == 0 || size > LongestMean)
        {
            return false;
        }

        mean = unchecked(mean + Difference(bits << length, size));
        bits <<= length + size;
        count -= length + size;
        for (var left = details is null ? 0 : DetailCodes.Details; left > 0; )
        {
            if (count < MostBits)
            {
                (bits, count) = Filled(bits, count);
            }

            var taken = details!.Take(bits, ref left);
            bits <<= taken;
            count -= taken;
            if (taken == 0)
            {
                return false;
            }
        }

        (_bits, _count) = (bits, count);
        return true;
    }

    /// <summary>Moves behind the next restart marker; false if another marker or the end comes first.</summary>
    public bool Restart()
    {
        (_bits, _count, _padding) = (0, 0, 0);
        for (; _at + 1 < _data.Length; _at++)
        {
            if (_data[_at] == 0xFF && _data[_at + 1] != 0)
            {
                var isRestart = _data[_at + 1] is >= 0xD0 and <= 0xD7;
                _at += isRestart ? 2 : 0;
                return isRestart;
            }
        }

        return false;
    }

    // A number of so many bits, in which a leading zero means that it is negative (F.2.2.1).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Difference(ulong bits, int size)
    {
        var value = size == 0 ? 0 : (int)(bits >> (64 - size));
        return value >= (1 << size) >> 1 ? value : value - (1 << size) + 1;
    }

    /// <summary>The bits with more behind them: more than <see cref="MostBits"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private (ulong Bits, int Count) Filled(ulong bits, int count)
    {
        if (_at + sizeof(ulong) <= _data.Length)
        {
            var next = BinaryPrimitives.ReadUInt64BigEndian(_data[_at..]);
            if (!HasFf(next))
            {
                var bytes = (64 - count) / 8;
                _at += bytes;
                return (bits | ((next & (ulong.MaxValue << (64 - (bytes * 8)))) >> count), count + (bytes * 8));
            }
        }

        return FilledByBytes(bits, count);
    }

    private (ulong Bits, int Count) FilledByBytes(ulong bits, int count)
    {
        while (count <= 56)
        {
            byte next = 0;
            if (_at >= _data.Length || (_data[_at] == 0xFF && (_at + 1 >= _data.Length || _data[_at + 1] != 0)))
            {
                _padding += 8;
            }
            else
            {
                next = _data[_at];
                _at += next == 0xFF ? 2 : 1;
            }

            bits |= (ulong)next << (56 - count);
            count += 8;
        }

        return (bits, count);
    }

    // A byte of the complement that is zero borrows from its own highest bit.
    private static bool HasFf(ulong bytes) =>
        unchecked((~bytes - 0x0101_0101_0101_0101) & bytes & 0x8080_8080_8080_8080) != 0;
}
