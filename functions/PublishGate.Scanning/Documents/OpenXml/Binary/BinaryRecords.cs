using PublishGate.Scanning.Media;

namespace PublishGate.Scanning.Documents.OpenXml.Binary;

/// <summary>The records of a part of a binary workbook ([MS-XLSB] 2.1.4).</summary>
/// <remarks><code>type : 1 or 2, seven bits a byte, the low ones first | size : 1 to 4, the same | data</code></remarks>
internal static class BinaryRecords
{
    private const int FewestRecords = 2;
    private const int MostTypeBytes = 2;
    private const int MostSizeBytes = 4;

    /// <summary>The bytes are records from the first to the last.</summary>
    public static bool AreIn(ReadOnlySpan<byte> bytes)
    {
        var (at, records) = (0, 0);
        while (at < bytes.Length)
        {
            _ = Number(bytes, ref at, MostTypeBytes);
            var size = Number(bytes, ref at, MostSizeBytes);
            if (size < 0 || size > bytes.Length - at)
            {
                return false;
            }

            at += (int)size;
            records++;
        }

        return records >= FewestRecords;
    }

    /// <summary>The records in order, each cut to what there is.</summary>
    public static IEnumerable<(int Type, MediaBlock Data)> Read(MediaBlock part, ReadOnlyMemory<byte> bytes)
    {
        for (var at = 0; at < bytes.Length; )
        {
            var type = (int)Number(bytes.Span, ref at, MostTypeBytes);
            var size = Math.Max(0, Number(bytes.Span, ref at, MostSizeBytes));
            yield return (type, part.Slice(at, size));
            at = (int)Math.Min(bytes.Length, at + size);
        }
    }

    private static long Number(ReadOnlySpan<byte> bytes, ref int at, int most)
    {
        long number = 0;
        for (var i = 0; i < most; i++)
        {
            if (at >= bytes.Length)
            {
                return -1;
            }

            var part = bytes[at++];
            number |= (long)(part & 0x7F) << (7 * i);
            if ((part & 0x80) == 0)
            {
                break;
            }
        }

        return number;
    }
}
