using System.IO.Compression;

namespace PublishGate.Scanning.Content;

/// <summary>Decompresses zlib streams (RFC 1950) within the reading's limits.</summary>
internal static class Inflater
{
    private const int StepBytes = 16 * 1024;

    /// <summary>The decompressed bytes, or null if they are damaged or grow to more than they may.</summary>
    /// <exception cref="LimitReachedException">The whole artifact has expanded to more than it may.</exception>
    public static byte[]? Inflate(Reading reading, ReadOnlyMemory<byte> compressed, Place place)
    {
        var limit = Math.Min(
            reading.Limits.BlockBytes,
            StepBytes + ((long)compressed.Length * reading.Limits.ExpansionRatio)
        );
        using var source = new MemoryStream(compressed.ToArray(), writable: false);
        using var zlib = new ZLibStream(source, CompressionMode.Decompress);
        using var plain = new MemoryStream();
        var buffer = new byte[StepBytes];
        try
        {
            int read;
            while ((read = zlib.Read(buffer)) > 0)
            {
                reading.CountExpanded(read, place);
                plain.Write(buffer, 0, read);
                if (plain.Length > limit)
                {
                    return null;
                }
            }
        }
        catch (InvalidDataException)
        {
            return null;
        }

        return plain.ToArray();
    }
}
