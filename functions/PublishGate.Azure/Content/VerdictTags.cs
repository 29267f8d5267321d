using Azure;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Microsoft.Extensions.Logging;
using PublishGate.Scanning.Reports;

namespace PublishGate.Azure.Content;

/// <summary>Shows verdicts as blob index tags, by which people can find blobs in the portal.</summary>
/// <remarks>
/// For people only: whoever may write tags may write any verdict, so no decision reads them. The hash beside the verdict
/// tells which bytes it is about. Tags of others are kept. To write tags is a right of its own (Storage Blob Data Owner);
/// without it the gate works the same.
/// </remarks>
internal sealed partial class VerdictTags(ILogger logger)
{
    public const string Verdict = "publishgate-verdict";
    public const string Sha256 = "publishgate-sha256";

    public async Task SetAsync(BlobBaseClient blob, Report report, CancellationToken cancellation)
    {
        try
        {
            GetBlobTagResult stored = await blob.GetTagsAsync(cancellationToken: cancellation);
            var verdict = KebabCase.Name(report.Verdict);
            if (
                stored.Tags.TryGetValue(Verdict, out var shown)
                && shown == verdict
                && stored.Tags.TryGetValue(Sha256, out var hash)
                && hash == report.Sha256
            )
            {
                return;
            }

            stored.Tags[Verdict] = verdict;
            stored.Tags[Sha256] = report.Sha256;
            await blob.SetTagsAsync(stored.Tags, cancellationToken: cancellation);
        }
        catch (Exception exception) when (StorageFailure.IsFailure(exception, cancellation))
        {
            LogNotShown(logger, (exception as RequestFailedException)?.ErrorCode ?? exception.GetType().Name);
        }
    }

    [LoggerMessage(3011, LogLevel.Information, "A verdict is not shown as a tag ({Reason}); no decision needs it.")]
    private static partial void LogNotShown(ILogger logger, string reason);
}
