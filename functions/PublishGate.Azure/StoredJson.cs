using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using PublishGate.Gate.Messages;

namespace PublishGate.Azure;

/// <summary>JSON in blobs, packed; <c>Content-Encoding: br</c> tells that it is compressed, also to people's tools.</summary>
internal static class StoredJson
{
    private const string Brotli = "br";

    /// <summary>Writes a blob, or replaces it; readers see the old one or the new one.</summary>
    public static Task WriteAsync(
        BlobContainerClient container,
        string name,
        PackedJson json,
        CancellationToken cancellation
    )
    {
        var headers = new BlobHttpHeaders
        {
            ContentType = "application/json",
            ContentEncoding = json.IsCompressed ? Brotli : null,
        };
        return container
            .GetBlobClient(name)
            .UploadAsync(
                BinaryData.FromBytes(json.Bytes),
                new BlobUploadOptions { HttpHeaders = headers },
                cancellation
            );
    }

    /// <summary>The JSON; null if there is no such blob.</summary>
    public static async Task<string?> FindAsync(
        BlobContainerClient container,
        string name,
        CancellationToken cancellation
    )
    {
        try
        {
            BlobDownloadResult blob = await container.GetBlobClient(name).DownloadContentAsync(cancellation);
            return new PackedJson(blob.Details.ContentEncoding == Brotli, blob.Content.ToArray()).Unpack();
        }
        catch (RequestFailedException refusal) when (refusal.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            return null;
        }
    }
}
