namespace PublishGate.Scanning.Content;

/// <summary>Bytes that are in memory already.</summary>
public sealed class MemoryContent(ReadOnlyMemory<byte> bytes) : IContentSource
{
    public long Length => bytes.Length;

    /// <summary>All the bytes.</summary>
    public ReadOnlyMemory<byte> Bytes => bytes;

    public int Read(long offset, Span<byte> destination)
    {
        if (offset >= bytes.Length)
        {
            return 0;
        }

        var available = bytes.Span[(int)offset..];
        var count = Math.Min(available.Length, destination.Length);
        available[..count].CopyTo(destination);
        return count;
    }
}
