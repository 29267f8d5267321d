using Azure;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace PublishGate.Azure.Content;

/// <summary>Requests for ranges of blobs. A connection that breaks is taken up again at the same version.</summary>
internal static class BlobRange
{
    /// <summary>The first bytes of the present version, with its ETag and headers; null if there is no blob.</summary>
    public static async Task<BlobDownloadStreamingResult?> TryReadFirstAsync(
        BlobBaseClient blob,
        long count,
        CancellationToken cancellation
    )
    {
        try
        {
            return await blob.DownloadStreamingAsync(Options(0, count, version: null), cancellation);
        }
        catch (RequestFailedException refusal) when (refusal.Status == StorageFailure.RangeNotSatisfiable)
        {
            // An empty blob has no range; it can only be asked for whole.
            return await TryReadWholeAsync(blob, cancellation);
        }
        catch (RequestFailedException refusal) when (refusal.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            return null;
        }
    }

    /// <summary>A range of one version.</summary>
    public static BlobDownloadStreamingResult Read(
        BlobBaseClient blob,
        long offset,
        long count,
        ETag version,
        CancellationToken cancellation
    ) => blob.DownloadStreaming(Options(offset, count, version), cancellation);

    /// <inheritdoc cref="Read"/>
    public static async Task<BlobDownloadStreamingResult> ReadAsync(
        BlobBaseClient blob,
        long offset,
        long count,
        ETag version,
        CancellationToken cancellation
    ) => await blob.DownloadStreamingAsync(Options(offset, count, version), cancellation);

    private static async Task<BlobDownloadStreamingResult?> TryReadWholeAsync(
        BlobBaseClient blob,
        CancellationToken cancellation
    )
    {
        try
        {
            return await blob.DownloadStreamingAsync(cancellationToken: cancellation);
        }
        catch (RequestFailedException refusal) when (refusal.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            return null;
        }
    }

    private static BlobDownloadOptions Options(long offset, long count, ETag? version) =>
        new()
        {
            Range = new HttpRange(offset, count),
            Conditions = version is null ? null : new BlobRequestConditions { IfMatch = version },
        };
}
