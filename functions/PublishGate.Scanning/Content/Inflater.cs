using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

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

        var whole = plain.ToArray();
        if (EndOf(compressed.Span, whole, compression) is not { } end)
        {
            return (whole, InflateOutcome.Damaged);
        }

        if (end < compressed.Length)
        {
            var rest = new MemoryContent(compressed[end..]);
            var behind = new MediaBlock(rest, place.Then("behind the compressed data"), null, null, 0);
            reading.AddReadable(behind, Channel.TrailingData);
        }

        return (whole, InflateOutcome.Complete);
    }

    /// <summary>Where the data end; null if they do not: .NET's streams take data that are cut for complete.</summary>
    /// <remarks>A checksum stands behind the end, so data without it are cut. Bare deflate data have none.</remarks>
    private static int? EndOf(ReadOnlySpan<byte> compressed, byte[] plain, Compression compression)
    {
        Span<byte> checksum = stackalloc byte[8];
        switch (compression)
        {
            case Compression.Zlib:
                BinaryPrimitives.WriteUInt32BigEndian(checksum, Adler32.Of(plain));
                return Behind(compressed, checksum[..4]);
            case Compression.Gzip:
                BinaryPrimitives.WriteUInt32LittleEndian(checksum, Crc32.Of(plain));
                BinaryPrimitives.WriteInt32LittleEndian(checksum[4..], plain.Length);
                return Behind(compressed, checksum);
            case Compression.Brotli:
                return EndOfBrotli(compressed);
            default:
                return compressed.Length;
        }
    }

    private static int? Behind(ReadOnlySpan<byte> compressed, ReadOnlySpan<byte> checksum) =>
        compressed.IndexOf(checksum) is var at and >= 0 ? at + checksum.Length : null;

    private static int? EndOfBrotli(ReadOnlySpan<byte> compressed)
    {
        using var decoder = new BrotliDecoder();
        var buffer = new byte[StepBytes];
        var end = 0;
        OperationStatus status;
        do
        {
            status = decoder.Decompress(compressed[end..], buffer, out var consumed, out _);
            end += consumed;
        } while (status == OperationStatus.DestinationTooSmall);

        return status == OperationStatus.Done ? end : null;
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
