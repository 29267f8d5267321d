namespace PublishGate.Scanning.Content;

/// <summary>The checksum of zlib streams (RFC 1950, 8.2).</summary>
internal static class Adler32
{
    private const uint Modulus = 65521;

    /// <summary>As many bytes as can be summed before the sums must be reduced.</summary>
    private const int Stretch = 5552;

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var (first, second) = (1u, 0u);
        for (; !bytes.IsEmpty; bytes = bytes[Math.Min(Stretch, bytes.Length)..])
        {
            foreach (var value in bytes[..Math.Min(Stretch, bytes.Length)])
            {
                first += value;
                second += first;
            }

            first %= Modulus;
            second %= Modulus;
        }

        return (second << 16) | first;
    }
}
