namespace PublishGate.Scanning.Content;

/// <summary>Bounded reads that never trust a header's length.</summary>
public static class ContentSourceExtensions
{
    /// <summary>The first bytes, at most <paramref name="count"/>; without a copy where they are in memory already.</summary>
    public static ReadOnlyMemory<byte> HeadOf(this IContentSource source, long count) =>
        source is MemoryContent memory
            ? memory.Bytes[..(int)Math.Clamp(count, 0, memory.Length)]
            : source.ReadUpTo(0, count);

    /// <summary>The bytes from <paramref name="offset"/>: at most <paramref name="count"/>, fewer only at the end.</summary>
    /// <remarks>Allocates no more than the source holds, whatever <paramref name="count"/> claims.</remarks>
    public static byte[] ReadUpTo(this IContentSource source, long offset, long count)
    {
        var available = Math.Clamp(source.Length - offset, 0, Array.MaxLength);
        var bytes = new byte[Math.Clamp(count, 0, available)];
        var read = source.Read(offset, bytes);
        return read == bytes.Length ? bytes : bytes[..read];
    }
}
