using System.Security.Cryptography;
using System.Text;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using PublishGate.Gate.Ports;

namespace PublishGate.Azure.Messaging;

/// <summary>Message bodies as blobs by their SHA-256, which is the claim check. A lifecycle rule deletes them.</summary>
public sealed class BlobMessageBodies(BlobContainerClient container) : IMessageBodies
{
    public async Task<string> KeepAsync(string body, CancellationToken cancellation)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        var claimCheck = HashOf(bytes);
        await StorageFailure.GuardAsync(() => UploadAsync(claimCheck, bytes, cancellation), cancellation);
        return claimCheck;
    }

    public async Task<string> ReadAsync(string claimCheck, CancellationToken cancellation)
    {
        BlobDownloadResult kept = await StorageFailure.GuardAsync(
            async () => (await container.GetBlobClient(claimCheck).DownloadContentAsync(cancellation)).Value,
            cancellation
        );
        return HashOf(kept.Content) == claimCheck
            ? kept.Content.ToString()
            : throw new IOException("A kept message body is not the one that its claim check names.");
    }

    /// <summary>Over what is there already, so that its age counts from the last message that needs it.</summary>
    private async Task UploadAsync(string claimCheck, byte[] bytes, CancellationToken cancellation)
    {
        var options = new BlobUploadOptions
        {
            HttpHeaders = new BlobHttpHeaders { ContentType = Envelope.ContentType },
        };
        await container.GetBlobClient(claimCheck).UploadAsync(BinaryData.FromBytes(bytes), options, cancellation);
    }

    private static string HashOf(BinaryData bytes) => HashOf(bytes.ToMemory().Span);

    private static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
