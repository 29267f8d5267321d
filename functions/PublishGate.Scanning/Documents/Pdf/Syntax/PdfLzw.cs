namespace PublishGate.Scanning.Documents.Pdf.Syntax;

/// <summary>Undoes LZW compression (ISO 32000-2, 7.4.4.2): codes of 9 to 12 bits, each one code earlier than needed.</summary>
internal static class PdfLzw
{
    private const int Clear = 256;
    private const int EndOfData = 257;
    private const int TableSize = 4096;

    public static byte[] Decode(ReadOnlySpan<byte> data, int limit, out bool isComplete)
    {
        var plain = new MemoryStream();
        // An entry is what stood in the output when it was made: where it starts and how long it is.
        var entries = new (int Start, int Length)[TableSize];
        var (next, width, previous) = (EndOfData + 1, 9, (Start: -1, Length: 0));
        var (bits, count) = (0L, 0);
        isComplete = true;
        foreach (var value in data)
        {
            bits = ((bits << 8) | value) & 0xFFFFFFFF;
            count += 8;
            if (count < width)
            {
                continue;
            }

            var code = (int)((bits >> (count - width)) & ((1L << width) - 1));
            count -= width;
            if (code == EndOfData || plain.Length > limit)
            {
                isComplete = code == EndOfData;
                return plain.ToArray();
            }

            if (code == Clear)
            {
                (next, width, previous) = (EndOfData + 1, 9, (-1, 0));
                continue;
            }

            var start = (int)plain.Length;
            if (code > next || (code == next && previous.Start < 0))
            {
                isComplete = false;
                return plain.ToArray();
            }

            Write(
                plain,
                code,
                code < EndOfData ? default
                    : code == next ? (previous.Start, previous.Length + 1)
                    : entries[code]
            );
            if (previous.Start >= 0 && next < TableSize)
            {
                entries[next++] = (previous.Start, previous.Length + 1);
            }

            previous = (start, (int)plain.Length - start);
            width =
                next >= 2047 ? 12
                : next >= 1023 ? 11
                : next >= 511 ? 10
                : 9;
        }

        return plain.ToArray();
    }

    private static void Write(MemoryStream plain, int code, (int Start, int Length) entry)
    {
        if (code < Clear)
        {
            plain.WriteByte((byte)code);
            return;
        }

        // Byte by byte: the last one may be written by this very copy.
        for (var i = 0; i < entry.Length; i++)
        {
            plain.WriteByte(plain.GetBuffer()[entry.Start + i]);
        }
    }
}
