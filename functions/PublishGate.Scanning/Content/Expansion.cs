using System.IO.Compression;

namespace PublishGate.Scanning.Content;

/// <summary>Why decompressing stopped.</summary>
internal enum ExpansionEnd
{
    Complete,

    /// <summary>The compressed data is damaged or cut.</summary>
    Damaged,

    /// <summary>It grew to more than one block, or more times its own size, than it may.</summary>
    TooLarge,
}

/// <summary>What decompressing yielded, also where it had to stop.</summary>
internal sealed record Expansion(ReadOnlyMemory<byte> Bytes, ExpansionEnd End)
{
    private const int StepBytes = 32 * 1024;

    /// <summary>Reads a decompressing stream to its end, within the reading's limits.</summary>
    /// <param name="reading">Counts the bytes.</param>
    /// <param name="plain">Yields the decompressed bytes.</param>
    /// <param name="compressedLength">Bytes before decompression.</param>
    /// <param name="place">What is decompressed.</param>
    /// <exception cref="LimitReachedException">The whole artifact has expanded to more than it may.</exception>
    public static Expansion Of(Reading reading, Stream plain, long compressedLength, Place place)
    {
        var ratioLimit = StepBytes + (Math.Min(compressedLength, int.MaxValue) * reading.Limits.ExpansionRatio);
        var limit = Math.Min(reading.Limits.BlockBytes, ratioLimit);
        var bytes = new MemoryStream();
        var buffer = new byte[StepBytes];
        try
        {
            int read;
            while ((read = plain.Read(buffer)) > 0)
            {
                reading.Cancellation.ThrowIfCancellationRequested();
                reading.CountExpanded(read, place);
                if (bytes.Length + read > limit)
                {
                    return new Expansion(Written(bytes), ExpansionEnd.TooLarge);
                }

                bytes.Write(buffer, 0, read);
            }
        }
        catch (InvalidDataException)
        {
            return new Expansion(Written(bytes), ExpansionEnd.Damaged);
        }

        return new Expansion(Written(bytes), ExpansionEnd.Complete);
    }

    private static ReadOnlyMemory<byte> Written(MemoryStream bytes) => bytes.GetBuffer().AsMemory(0, (int)bytes.Length);

    /// <summary>Decompresses raw deflate data (RFC 1951).</summary>
    public static Expansion OfDeflate(Reading reading, IContentSource compressed, Place place)
    {
        using var stream = new DeflateStream(new ContentStream(compressed), CompressionMode.Decompress);
        return Of(reading, stream, compressed.Length, place);
    }
}
