using System.Buffers;
using System.Security.Cryptography;
using PublishGate.Scanning.Content;

namespace PublishGate.Scanning;

/// <summary>Names content by its bytes (SHA-256, FIPS 180-4).</summary>
public static class ContentHash
{
    // Below the size from which a buffer counts as large and lives until a full collection.
    private const int BufferBytes = 64 * 1024;

    /// <summary>The hash of all bytes, as 64 lower-case hex digits.</summary>
    /// <exception cref="IOException">The content could not be read, or changed its length meanwhile.</exception>
    public static string Of(IContentSource content, CancellationToken cancellation)
    {
        if (content is MemoryContent memory)
        {
            return Convert.ToHexStringLower(SHA256.HashData(memory.Bytes.Span));
        }

        using var sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(content.Length, 1, BufferBytes));
        long offset = 0;
        try
        {
            int read;
            while ((read = content.Read(offset, buffer)) > 0)
            {
                cancellation.ThrowIfCancellationRequested();
                sha256.AppendData(buffer, 0, read);
                offset += read;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return offset == content.Length
            ? Convert.ToHexStringLower(sha256.GetHashAndReset())
            : throw new IOException("The content changed its length while it was read.");
    }
}
