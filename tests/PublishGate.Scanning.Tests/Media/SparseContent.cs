using PublishGate.Scanning.Content;

namespace PublishGate.Scanning.Tests.Media;

/// <summary>A large file of zeros with some parts in it, which counts what is read.</summary>
internal sealed class SparseContent(params (long Offset, byte[] Bytes)[] parts) : IContentSource
{
    public long BytesRead { get; private set; }

    public long Length => parts[^1].Offset + parts[^1].Bytes.Length;

    public int Read(long offset, Span<byte> destination)
    {
        var count = (int)Math.Clamp(Length - offset, 0, destination.Length);
        destination[..count].Clear();
        for (var i = 0; i < count; i++)
        {
            foreach (var (start, bytes) in parts)
            {
                if (offset + i >= start && offset + i < start + bytes.Length)
                {
                    destination[i] = bytes[(int)(offset + i - start)];
                }
            }
        }

        BytesRead += count;
        return count;
    }
}
