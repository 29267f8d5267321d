namespace PublishGate.Scanning.Tests.Media.Jpeg.Luma;

/// <summary>Writes a motive as a JPEG picture of blocks of one brightness each.</summary>
internal static class JpegMotive
{
    /// <summary>Brightness from -500 to 500 at a place from 0 to 1.</summary>
    public delegate double Motive(double x, double y);

    public static double Harbour(double x, double y) =>
        (200 * Math.Sin((x * 9) + (y * 4))) + (200 * Math.Cos((y * 11) - (x * x * 5))) + (x > 0.6 && y < 0.3 ? 90 : 0);

    public static double Garden(double x, double y) =>
        (220 * Math.Cos((x * 14) - (y * 9)))
        + (180 * Math.Sin((y * y * 17) + (x * 2)))
        + (x < 0.3 && y > 0.7 ? -90 : 0);

    /// <summary>A file of so many blocks.</summary>
    /// <param name="motive">What it shows.</param>
    /// <param name="columns">Blocks side by side.</param>
    /// <param name="rows">Blocks below one another.</param>
    /// <param name="segments">Other segments of the file.</param>
    /// <param name="isProgressive">Whether details would be in later scans.</param>
    /// <param name="restart">Blocks between restart markers; 0 for none.</param>
    public static byte[] Write(
        Motive motive,
        int columns,
        int rows,
        byte[]? segments = null,
        bool isProgressive = false,
        int restart = 0
    )
    {
        var frame = Bytes.Join([8], Bytes.Big16(rows * 8), Bytes.Big16(columns * 8), [1, 1, 0x11, 0]);
        // Twelve codes of four bits for the sizes of differences, and one of one bit for the end of a block.
        var means = Bytes.Join([0x00, 0, 0, 0, 12], new byte[12], [.. Enumerable.Range(0, 12).Select(i => (byte)i)]);
        var details = Bytes.Join([0x10, 1], new byte[15], [0]);
        return Bytes.Join(
            [0xFF, 0xD8],
            segments ?? [],
            JpegFile.Segment(isProgressive ? 0xC2 : 0xC0, frame),
            JpegFile.Segment(0xC4, means, details),
            restart == 0 ? [] : JpegFile.Segment(0xDD, Bytes.Big16(restart)),
            JpegFile.Segment(0xDA, [1, 1, 0, 0, (byte)(isProgressive ? 0 : 63), 0]),
            Scan(motive, columns, rows, !isProgressive, restart),
            [0xFF, 0xD9]
        );
    }

    private static byte[] Scan(Motive motive, int columns, int rows, bool hasDetails, int restart)
    {
        List<byte> bytes = [];
        List<int> bits = [];
        var (last, restarts) = (0, 0);
        for (var i = 0; i < columns * rows; i++)
        {
            if (restart > 0 && i > 0 && i % restart == 0)
            {
                Flush(bits, bytes);
                bytes.AddRange([0xFF, (byte)(0xD0 + (restarts++ & 7))]);
                last = 0;
            }

            var value = (int)motive((i % columns + 0.5) / columns, (i / columns + 0.5) / rows);
            Put(bits, value - last);
            bits.AddRange(hasDetails ? [0] : []);
            last = value;
        }

        Flush(bits, bytes);
        return [.. bytes];
    }

    private static void Put(List<int> bits, int difference)
    {
        var size = 0;
        while (Math.Abs(difference) >> size != 0)
        {
            size++;
        }

        var coded = difference < 0 ? difference + (1 << size) - 1 : difference;
        bits.AddRange(Enumerable.Range(0, 4).Select(bit => (size >> (3 - bit)) & 1));
        bits.AddRange(Enumerable.Range(0, size).Select(bit => (coded >> (size - 1 - bit)) & 1));
    }

    private static void Flush(List<int> bits, List<byte> bytes)
    {
        foreach (var chunk in bits.Chunk(8))
        {
            var value = chunk
                .Concat(Enumerable.Repeat(1, 8 - chunk.Length))
                .Aggregate(0, (all, bit) => (all << 1) | bit);
            bytes.AddRange(value == 0xFF ? [0xFF, 0] : [(byte)value]);
        }

        bits.Clear();
    }
}
