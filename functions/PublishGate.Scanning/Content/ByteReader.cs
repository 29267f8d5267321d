using System.Buffers.Binary;

namespace PublishGate.Scanning.Content;

/// <summary>Reads numbers and ranges one after another from bytes in memory.</summary>
/// <remarks>
/// Never throws: behind the end, numbers are 0, ranges are what is left, and <see cref="Overran"/> stays true, so that a
/// parser checks once, at its end.
/// </remarks>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes, bool bigEndian)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>Bytes read so far.</summary>
    public int Position { get; private set; }

    /// <summary>More was asked for than there is.</summary>
    public bool Overran { get; private set; }

    public readonly int Remaining => _bytes.Length - Position;

    public readonly ReadOnlySpan<byte> Rest => _bytes[Position..];

    /// <summary>The next <paramref name="count"/> bytes, or what is left of them.</summary>
    public ReadOnlySpan<byte> Take(long count)
    {
        var length = (int)Math.Clamp(count, 0, Remaining);
        Overran |= length != count;
        var taken = _bytes.Slice(Position, length);
        Position += length;
        return taken;
    }

    public void Skip(long count) => Take(count);

    public byte UInt8() => Take(1) is [var value] ? value : (byte)0;

    public ushort UInt16() => (ushort)Number(2);

    public uint UInt24() => (uint)Number(3);

    public uint UInt32() => (uint)Number(4);

    public ulong UInt64() => Number(8);

    /// <summary>Big-endian with seven bits in each byte, as ID3v2 writes sizes: at most 28 bits.</summary>
    public int SynchSafe32()
    {
        var value = 0;
        foreach (var part in Take(4))
        {
            value = (value << 7) | (part & 0x7F);
        }

        return value;
    }

    private ulong Number(int size)
    {
        Span<byte> buffer = stackalloc byte[8];
        var taken = Take(size);
        if (taken.Length < size)
        {
            return 0;
        }

        if (bigEndian)
        {
            taken.CopyTo(buffer[(8 - size)..]);
            return BinaryPrimitives.ReadUInt64BigEndian(buffer);
        }

        taken.CopyTo(buffer);
        return BinaryPrimitives.ReadUInt64LittleEndian(buffer);
    }
}
