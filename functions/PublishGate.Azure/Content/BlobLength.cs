using Azure.Storage.Blobs.Models;

namespace PublishGate.Azure.Content;

/// <summary>The length of a blob, as the answer to a request for its first bytes tells it.</summary>
internal static class BlobLength
{
    /// <summary>Of a range, <c>Content-Range: bytes 0-9/1234</c> tells the whole (RFC 9110, 14.4).</summary>
    public static long Of(BlobDownloadDetails details) =>
        details.ContentRange is { } range
            ? long.Parse(range.AsSpan(range.LastIndexOf('/') + 1))
            : details.ContentLength;
}
