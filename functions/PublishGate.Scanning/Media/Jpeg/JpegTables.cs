namespace PublishGate.Scanning.Media.Jpeg;

/// <summary>How much of a segment of tables a decoder reads (ITU-T T.81 annex B.2).</summary>
/// <remarks>
/// <code>
/// frame C0 to CF      8 bits of precision, height, width : 5 | components : 1 | 3 each
/// Huffman C4          class and number : 1 | codes of each of 16 lengths : 1 each | values, as many as codes; repeated
/// arithmetic CC       2 each
/// quantisation DB     precision and number : 1 | 64 values of 1 or 2; repeated
/// scan DA             components : 1 | 2 each | 3
/// lines DC, restarts DD : 2      expansion DF : 1
/// </code>
/// </remarks>
internal static class JpegTables
{
    private const int CodeLengths = 16;
    private const int QuantisedValues = 64;

    /// <summary>Bytes of <paramref name="body"/>, its length left out, that the marker's tables take.</summary>
    public static int LengthOf(int marker, ReadOnlySpan<byte> body) =>
        Math.Min(
            body.Length,
            marker switch
            {
                0xC4 => Repeated(body, HuffmanLength),
                0xDB => Repeated(body, QuantisationLength),
                0xC8 => 0,
                0xCC => body.Length & ~1,
                0xDA => body.IsEmpty ? 0 : 4 + (2 * body[0]),
                0xDC or 0xDD => 2,
                0xDF => 1,
                // A frame's header, or (DE) that of a hierarchy of frames.
                _ => body.Length < 6 ? body.Length : 6 + (3 * body[5]),
            }
        );

    private static int Repeated(ReadOnlySpan<byte> body, Func<ReadOnlySpan<byte>, int> lengthOf)
    {
        var at = 0;
        while (at < body.Length && lengthOf(body[at..]) is var length && length <= body.Length - at)
        {
            at += length;
        }

        return at;
    }

    private static int HuffmanLength(ReadOnlySpan<byte> table)
    {
        var length = 1 + CodeLengths;
        foreach (var codes in table[1..Math.Min(table.Length, 1 + CodeLengths)])
        {
            length += codes;
        }

        return length;
    }

    private static int QuantisationLength(ReadOnlySpan<byte> table) =>
        1 + (table[0] < CodeLengths ? QuantisedValues : 2 * QuantisedValues);
}
