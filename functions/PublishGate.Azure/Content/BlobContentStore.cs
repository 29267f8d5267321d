using System.Runtime.CompilerServices;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Microsoft.Extensions.Logging;
using PublishGate.Gate.Paths;
using PublishGate.Gate.Ports;
using PublishGate.Gate.Publications;

namespace PublishGate.Azure.Content;

/// <summary>Staged and public content in two containers; a blob's name is its path.</summary>
public sealed class BlobContentStore(
    BlobContainerClient staged,
    BlobContainerClient published,
    ILogger<BlobContentStore> logger
) : IContentStore
{
    private readonly VerdictTags _tags = new(logger);

    /// <remarks>Verdicts are shown on what is staged. What is public shows readers nothing but its bytes.</remarks>
    public async Task<IOpenContent?> OpenAsync(ContentArea area, ContentPath path, CancellationToken cancellation) =>
        await BlobContent.OpenAsync(
            Container(area).GetBlockBlobClient(path.Value),
            area == ContentArea.Staged ? _tags : null,
            cancellation
        );

    public Task WriteStagedAsync(ContentPath path, ReadOnlyMemory<byte> bytes, CancellationToken cancellation) =>
        StorageFailure.GuardAsync(
            () =>
                staged
                    .GetBlobClient(path.Value)
                    .UploadAsync(
                        BinaryData.FromBytes(bytes),
                        new BlobUploadOptions
                        {
                            HttpHeaders = new BlobHttpHeaders { ContentType = ContentTypes.Of(path.Value) },
                        },
                        cancellation
                    ),
            cancellation
        );

    public Task<Promotion> PromoteAsync(
        ContentPath staged,
        ContentPath published,
        string sha256,
        CancellationToken cancellation
    )
    {
        var promotion = new BlobPromotion(
            Container(ContentArea.Staged).GetBlockBlobClient(staged.Value),
            Container(ContentArea.Public).GetBlockBlobClient(published.Value)
        );
        return StorageFailure.GuardAsync(() => promotion.RunAsync(sha256, cancellation), cancellation);
    }

    /// <summary>Blobs whose names are no content paths are left out: no publication can name them.</summary>
    public async IAsyncEnumerable<ContentPath> ListAsync(
        ContentArea area,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var blobs = Container(area).GetBlobsAsync(cancellationToken: cancellation);
        await foreach (var blob in StorageFailure.GuardAsync(blobs, cancellation))
        {
            if (ContentPath.TryParse(blob.Name, out var path, out _))
            {
                yield return path;
            }
        }
    }

    private BlobContainerClient Container(ContentArea area) =>
        area switch
        {
            ContentArea.Staged => staged,
            ContentArea.Public => published,
            _ => throw new ArgumentOutOfRangeException(nameof(area)),
        };
}
