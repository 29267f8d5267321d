using System.Buffers.Binary;
using System.Text;

namespace PublishGate.Scanning.Media;

/// <summary>Sweeps bytes of unknown meaning for text, so that nothing readable is lost with them.</summary>
/// <remarks>Finds runs in ASCII, UTF-8 and UTF-16 of either byte order (the scripts below U+0700); linear in the bytes.</remarks>
internal static class TextRuns
{
    private const int SmallBlock = 1024;
    private const int LargeBlock = 64 * 1024;

    /// <summary>The runs in order, one a line; empty if there are none.</summary>
    public static string Sweep(ReadOnlySpan<byte> bytes)
    {
        var minimum = MinimumRun(bytes.Length);
        var text = new StringBuilder();
        for (var at = 0; at < bytes.Length; )
        {
            var wide = WideRun(bytes[at..], text, minimum);
            var taken = wide > 0 ? wide : NarrowRun(bytes[at..], text, minimum);
            at += Math.Max(1, taken);
        }

        return text.ToString();
    }

    // The more bytes, the longer the runs that chance alone makes of them.
    private static int MinimumRun(int bytes) =>
        bytes switch
        {
            <= SmallBlock => 4,
            <= LargeBlock => 6,
            _ => 8,
        };

    private static int NarrowRun(ReadOnlySpan<byte> bytes, StringBuilder text, int minimum)
    {
        var length = 0;
        var characters = 0;
        while (length < bytes.Length)
        {
            var status = Rune.DecodeFromUtf8(bytes[length..], out var rune, out var used);
            if (status != System.Buffers.OperationStatus.Done || !IsPrintable(rune.Value))
            {
                break;
            }

            length += used;
            characters++;
        }

        if (characters >= minimum)
        {
            Append(text, Encoding.UTF8.GetString(bytes[..length]));
        }

        return length;
    }

    private static int WideRun(ReadOnlySpan<byte> bytes, StringBuilder text, int minimum)
    {
        if (bytes.Length < 2 * minimum)
        {
            return 0;
        }

        var isLittle = bytes[1] <= 0x06;
        if (!isLittle && bytes[0] > 0x06)
        {
            return 0;
        }

        var units = 0;
        while (2 * units + 2 <= bytes.Length && IsWidePrintable(Unit(bytes, units, isLittle)))
        {
            units++;
        }

        if (units < minimum)
        {
            return 0;
        }

        var encoding = isLittle ? Encoding.Unicode : Encoding.BigEndianUnicode;
        Append(text, encoding.GetString(bytes[..(2 * units)]));
        return 2 * units;
    }

    private static ushort Unit(ReadOnlySpan<byte> bytes, int index, bool isLittle) =>
        isLittle
            ? BinaryPrimitives.ReadUInt16LittleEndian(bytes[(2 * index)..])
            : BinaryPrimitives.ReadUInt16BigEndian(bytes[(2 * index)..]);

    private static bool IsWidePrintable(ushort unit) => unit < 0x700 && IsPrintable(unit);

    private static bool IsPrintable(int value) =>
        value is (>= 0x20 and < 0x7F) or '\t' or '\n' or '\r'
        || (value >= 0xA0 && Rune.IsValid(value) && !Rune.IsControl(new Rune(value)));

    private static void Append(StringBuilder text, string run)
    {
        var trimmed = run.AsSpan().Trim();
        if (!trimmed.IsEmpty)
        {
            text.Append(text.Length > 0 ? "\n" : "").Append(trimmed);
        }
    }
}
