using PublishGate.Scanning.Media;

namespace PublishGate.Scanning.Archives.Tar;

/// <summary>The block of 512 bytes before each entry (POSIX.1-2017, pax, "ustar Interchange Format").</summary>
internal sealed record TarHeader(
    string Name,
    string LinkName,
    long Size,
    long Modified,
    char Type,
    string User,
    string Group
)
{
    public const int BlockSize = 512;

    private const int UstarEnd = 500;

    /// <summary>Name, link name, and of ustar also user, group and prefix.</summary>
    private static readonly (int Start, int Length)[] Texts = [(0, 100), (157, 100), (265, 32), (297, 32), (345, 155)];

    /// <summary>The header, or null if its checksum says that it is none.</summary>
    // name 100 | mode 8 | uid 8 | gid 8 | size 12 | mtime 12 | checksum 8 | type 1 | link name 100
    // | magic 6 | version 2 | user 32 | group 32 | device 8 + 8 | prefix 155
    public static TarHeader? Read(ReadOnlySpan<byte> block)
    {
        if (block.Length < BlockSize || Number(block.Slice(148, 8)) != Checksum(block))
        {
            return null;
        }

        var isUstar = block.Slice(257, 5).SequenceEqual("ustar"u8);
        var prefix = isUstar && block[262] == 0 ? Text(block.Slice(345, 155)) : "";
        var name = Text(block[..100]);
        return new TarHeader(
            prefix.Length > 0 ? $"{prefix}/{name}" : name,
            Text(block.Slice(157, 100)),
            Math.Max(0, Number(block.Slice(124, 12))),
            Number(block.Slice(136, 12)),
            (char)block[156],
            isUstar ? Text(block.Slice(265, 32)) : "",
            isUstar ? Text(block.Slice(297, 32)) : ""
        );
    }

    /// <summary>What no field accounts for: behind the end of each text, and behind the last field.</summary>
    public static List<(int Start, int Length)> Rest(ReadOnlySpan<byte> block)
    {
        List<(int Start, int Length)> rest = [(UstarEnd, BlockSize - UstarEnd)];
        var isUstar = block.Slice(257, 5).SequenceEqual("ustar"u8);
        // GNU keeps times and sizes, in digits, where ustar has the prefix.
        var isGnu = isUstar && block[262] == ' ';
        foreach (
            var (start, length) in isGnu ? Texts[..4]
            : isUstar ? Texts
            : Texts[..2]
        )
        {
            var end = block.Slice(start, length).IndexOf((byte)0);
            if (end >= 0)
            {
                rest.Add((start + end, length - end));
            }
        }

        if (!isUstar)
        {
            rest.Add((257, UstarEnd - 257));
        }

        return rest;
    }

    private static string Text(ReadOnlySpan<byte> field)
    {
        var end = field.IndexOf((byte)0);
        return LegacyText.Decode(end < 0 ? field : field[..end]).Trim();
    }

    private static long Checksum(ReadOnlySpan<byte> block)
    {
        var sum = 0L;
        for (var i = 0; i < BlockSize; i++)
        {
            sum += i is >= 148 and < 156 ? ' ' : block[i];
        }

        return sum;
    }

    /// <summary>Octal digits; or, with the first bit set, a big-endian number.</summary>
    private static long Number(ReadOnlySpan<byte> field)
    {
        var value = 0L;
        if ((field[0] & 0x80) != 0)
        {
            foreach (var part in field[^7..])
            {
                value = (value << 8) | part;
            }

            return value;
        }

        foreach (var digit in field)
        {
            if (digit is >= (byte)'0' and <= (byte)'7')
            {
                value = (value * 8) + digit - '0';
            }
            else if (value > 0)
            {
                break;
            }
        }

        return value;
    }
}
