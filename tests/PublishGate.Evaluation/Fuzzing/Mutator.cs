using System.Buffers.Binary;

namespace PublishGate.Evaluation.Fuzzing;

/// <summary>Makes mutants: the same random numbers give the same mutants of the same seeds.</summary>
internal sealed class Mutator(IReadOnlyList<FuzzSeed> seeds, Random random)
{
    private const int LargestMutant = 2 * 1024 * 1024;
    private const int MostRepeats = 4096;
    private const int DeepestNesting = 16;

    private static readonly ulong[] Extremes =
    [
        0,
        1,
        0x7F,
        0x80,
        0xFF,
        0x7FFF,
        0x8000,
        0xFFFF,
        0x7FFFFFFF,
        0x80000000,
        0xFFFFFFF0,
        0xFFFFFFFF,
        0x7FFFFFFFFFFFFFFF,
        0x8000000000000000,
        ulong.MaxValue,
    ];

    /// <summary>One to four changes.</summary>
    public byte[] Change(byte[] bytes)
    {
        for (var changes = random.Next(1, 5); changes > 0 && bytes.Length is > 0 and < LargestMutant; changes--)
        {
            bytes = ChangeOnce(bytes);
        }

        return bytes;
    }

    private byte[] ChangeOnce(byte[] bytes) =>
        random.Next(12) switch
        {
            _ when bytes.Length == 0 => bytes,
            0 or 1 => FlipBits(bytes),
            2 or 3 => WriteExtreme(bytes),
            4 => bytes[..random.Next(bytes.Length)],
            5 or 6 => Splice(bytes),
            7 => Remove(bytes),
            8 => Repeat(bytes),
            9 or 10 => ChangeInside(bytes),
            _ => Nest(bytes),
        };

    private byte[] FlipBits(byte[] bytes)
    {
        var flipped = bytes.ToArray();
        for (var flips = random.Next(1, 9); flips > 0; flips--)
        {
            flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
        }

        return flipped;
    }

    /// <summary>A length, a count or an offset that nobody would write: one to eight bytes in either order.</summary>
    private byte[] WriteExtreme(byte[] bytes)
    {
        Span<byte> number = stackalloc byte[8];
        var size = 1 << random.Next(4);
        var value = Extremes[random.Next(Extremes.Length)];
        BinaryPrimitives.WriteUInt64LittleEndian(number, value);
        number = number[..size];
        if (random.Next(2) == 0)
        {
            number.Reverse();
        }

        var changed = bytes.ToArray();
        var at = random.Next(bytes.Length);
        number[..Math.Min(size, bytes.Length - at)].CopyTo(changed.AsSpan(at));
        return changed;
    }

    /// <summary>A piece of any seed, put in or put over.</summary>
    private byte[] Splice(byte[] bytes)
    {
        var other = seeds[random.Next(seeds.Count)].Bytes;
        var (start, length) = PieceOf(other);
        var at = random.Next(bytes.Length);
        var after = random.Next(2) == 0 ? at : Math.Min(bytes.Length, at + length);
        return [.. bytes[..at], .. other.AsSpan(start, length), .. bytes[after..]];
    }

    private byte[] Remove(byte[] bytes)
    {
        var (start, length) = PieceOf(bytes);
        return [.. bytes[..start], .. bytes[(start + length)..]];
    }

    /// <summary>A short piece many times over: elements, boxes and lists inside one another, or very many of them.</summary>
    private byte[] Repeat(byte[] bytes)
    {
        var start = random.Next(bytes.Length);
        var piece = bytes.AsSpan(start, Math.Min(random.Next(1, 65), bytes.Length - start)).ToArray();
        var repeats = random.Next(2, MostRepeats);
        return [.. bytes[..start], .. Enumerable.Repeat(piece, repeats).SelectMany(part => part), .. bytes[start..]];
    }

    /// <summary>What stands packed inside is changed, so that the change gets past checksums and decompression.</summary>
    private byte[] ChangeInside(byte[] bytes)
    {
        try
        {
            return bytes switch
            {
                [(byte)'P', (byte)'K', 3, 4, ..] => ChangeEntry(bytes),
                [0x1F, 0x8B, ..] => Packing.Gzip(ChangeOnce(Packing.Gunzip(bytes, LargestMutant))),
                _ => FlipBits(bytes),
            };
        }
        catch (Exception exception)
            when (exception is InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            return FlipBits(bytes);
        }
    }

    private byte[] ChangeEntry(byte[] zip)
    {
        var entries = Packing.Unzip(zip, LargestMutant);
        var chosen = random.Next(entries.Count);
        if (entries[chosen].Bytes.Length > 0)
        {
            entries[chosen] = (entries[chosen].Name, ChangeOnce(entries[chosen].Bytes));
        }

        return Packing.Zip(entries);
    }

    private byte[] Nest(byte[] bytes)
    {
        for (var depth = random.Next(1, DeepestNesting + 1); depth > 0; depth--)
        {
            bytes = random.Next(3) == 0 ? Packing.Gzip(bytes) : Packing.Zip([("inner", bytes)]);
        }

        return bytes;
    }

    private (int Start, int Length) PieceOf(byte[] bytes)
    {
        var start = random.Next(bytes.Length);
        var longest = random.Next(2) == 0 ? 64 : bytes.Length;
        return (start, random.Next(Math.Min(longest, bytes.Length - start)) + 1);
    }
}
