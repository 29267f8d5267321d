using System.IO.Compression;

namespace PublishGate.Scanning.Content;

/// <summary>Decompresses deflate streams (RFC 1951) in their wrappings and Brotli (RFC 7932) within the reading's limits.</summary>
internal static class Inflater
{
    private const int StepBytes = 16 * 1024;
    private const int AlwaysAllowedBytes = 1024 * 1024;

    /// <summary>The decompressed bytes of a zlib stream, or null if they are damaged or grow to more than they may.</summary>
    /// <exception cref="LimitReachedException">The whole artifact has expanded to more than it may.</exception>
    public static byte[]? Inflate(Reading reading, ReadOnlyMemory<byte> compressed, Place place) =>
        Inflate(reading, compressed, place, Compression.Zlib) is { Outcome: InflateOutcome.Complete } inflated
            ? inflated.Plain
            : null;

    /// <summary>What decompressing yields, and how it ended; of a damaged stream what came before the damage.</summary>
    /// <exception cref="LimitReachedException">The whole artifact has expanded to more than it may.</exception>
    public static (byte[] Plain, InflateOutcome Outcome) Inflate(
        Reading reading,
        ReadOnlyMemory<byte> compressed,
        Place place,
        Compression compression
    )
    {
        var limit = Math.Min(
            reading.Limits.BlockBytes,
            Math.Max(AlwaysAllowedBytes, (long)compressed.Length * reading.Limits.ExpansionRatio)
        );
        using var source = new MemoryStream(compressed.ToArray(), writable: false);
        using var inflating = Open(source, compression);
        using var plain = new MemoryStream();
        var buffer = new byte[StepBytes];
        try
        {
            int read;
            while ((read = inflating.Read(buffer)) > 0)
            {
                reading.CountExpanded(read, place);
                plain.Write(buffer, 0, read);
                if (plain.Length > limit)
                {
                    return (plain.ToArray(), InflateOutcome.TooLarge);
                }
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or InvalidOperationException)
        {
            return (plain.ToArray(), InflateOutcome.Damaged);
        }

        return (plain.ToArray(), InflateOutcome.Complete);
    }

    private static Stream Open(Stream source, Compression compression) =>
        compression switch
        {
            Compression.Zlib => new ZLibStream(source, CompressionMode.Decompress),
            Compression.Gzip => new GZipStream(source, CompressionMode.Decompress),
            Compression.Brotli => new BrotliStream(source, CompressionMode.Decompress),
            Compression.Deflate => new DeflateStream(source, CompressionMode.Decompress),
            _ => throw new ArgumentOutOfRangeException(nameof(compression)),
        };
}
