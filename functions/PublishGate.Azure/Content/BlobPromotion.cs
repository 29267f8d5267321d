using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Azure;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using PublishGate.Gate.Ports;

namespace PublishGate.Azure.Content;

/// <summary>Copies one version of a staged blob to public content while hashing it.</summary>
/// <remarks>
/// The bytes that are hashed are those that are sent on, so nothing between the check and the copy can change them; each
/// range is asked for with the ETag of the first. Readers see the old blob until all is there: up to 8 MiB are one
/// request, more are staged as blocks, which only the last request, sent after the hash was compared, makes a blob.
/// </remarks>
internal sealed class BlobPromotion(BlockBlobClient staged, BlockBlobClient published)
{
    private const int BlockBytes = 8 * 1024 * 1024;

    /// <summary>How often a copy is begun again when the upload or another release gets in between.</summary>
    private const int Attempts = 5;

    /// <exception cref="IOException">Storage failed, or other releases of the same path got in between too often.</exception>
    public async Task<Promotion> RunAsync(string sha256, CancellationToken cancellation)
    {
        RequestFailedException? last = null;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            try
            {
                return await CopyAsync(sha256, cancellation);
            }
            catch (RequestFailedException refusal) when (IsInterference(refusal))
            {
                last = refusal;
            }
        }

        // The staged blob is written again and again: whatever it is now, it is not what was scanned.
        return last!.ErrorCode == BlobErrorCode.ConditionNotMet ? Promotion.Changed : throw StorageFailure.Of(last);
    }

    /// <summary>The staged blob was replaced or removed after the first range, or another copy to the same path dropped our blocks.</summary>
    private static bool IsInterference(RequestFailedException refusal) =>
        refusal.ErrorCode == BlobErrorCode.ConditionNotMet
        || refusal.ErrorCode == BlobErrorCode.BlobNotFound
        || refusal.ErrorCode == BlobErrorCode.InvalidBlockList
        || refusal.ErrorCode == BlobErrorCode.InvalidBlobOrBlock;

    private async Task<Promotion> CopyAsync(string sha256, CancellationToken cancellation)
    {
        using var first = await BlobRange.TryReadFirstAsync(staged, BlockBytes, cancellation);
        if (first is null)
        {
            return Promotion.Missing;
        }

        var length = BlobLength.Of(first.Details);
        var buffer = ArrayPool<byte>.Shared.Rent((int)Math.Min(length, BlockBytes));
        try
        {
            return length <= BlockBytes
                ? await CopyWholeAsync(first, buffer.AsMemory(0, (int)length), sha256, cancellation)
                : await CopyBlocksAsync(first, length, buffer.AsMemory(0, BlockBytes), sha256, cancellation);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private async Task<Promotion> CopyWholeAsync(
        BlobDownloadStreamingResult first,
        Memory<byte> buffer,
        string sha256,
        CancellationToken cancellation
    )
    {
        await first.Content.ReadExactlyAsync(buffer, cancellation);
        if (Convert.ToHexStringLower(SHA256.HashData(buffer.Span)) != sha256)
        {
            return Promotion.Changed;
        }

        await published.UploadAsync(
            Readable(buffer),
            new BlobUploadOptions { HttpHeaders = PublicHeaders.Of(first.Details) },
            cancellation
        );
        return Promotion.Done;
    }

    private async Task<Promotion> CopyBlocksAsync(
        BlobDownloadStreamingResult first,
        long length,
        Memory<byte> buffer,
        string sha256,
        CancellationToken cancellation
    )
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var blocks = new List<string>();
        for (long offset = 0; offset < length; offset += BlockBytes)
        {
            var block = buffer[..(int)Math.Min(BlockBytes, length - offset)];
            await FillAsync(block, offset, first, cancellation);
            hash.AppendData(block.Span);
            blocks.Add(NewBlockId());
            await published.StageBlockAsync(blocks[^1], Readable(block), cancellationToken: cancellation);
        }

        if (Convert.ToHexStringLower(hash.GetHashAndReset()) != sha256)
        {
            // The blocks belong to no blob, and storage drops them after a week.
            return Promotion.Changed;
        }

        await published.CommitBlockListAsync(
            blocks,
            new CommitBlockListOptions { HttpHeaders = PublicHeaders.Of(first.Details) },
            cancellation
        );
        return Promotion.Done;
    }

    private async Task FillAsync(
        Memory<byte> block,
        long offset,
        BlobDownloadStreamingResult first,
        CancellationToken cancellation
    )
    {
        if (offset == 0)
        {
            await first.Content.ReadExactlyAsync(block, cancellation);
            return;
        }

        using var range = await BlobRange.ReadAsync(staged, offset, block.Length, first.Details.ETag, cancellation);
        await range.Content.ReadExactlyAsync(block, cancellation);
    }

    /// <summary>Of one length, as the blocks of a blob must be, and never the id of another copy's block.</summary>
    private static string NewBlockId() => Convert.ToBase64String(Guid.NewGuid().ToByteArray());

    private static MemoryStream Readable(Memory<byte> bytes) =>
        MemoryMarshal.TryGetArray<byte>(bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : throw new InvalidOperationException("The buffer is no array.");
}
