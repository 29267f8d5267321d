using Azure;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using PublishGate.Gate.Ports;
using PublishGate.Scanning.Reports;

namespace PublishGate.Azure.Content;

/// <summary>One version of a blob, read in ranges.</summary>
/// <remarks>
/// Every range is asked for with the version's ETag, so bytes of two versions cannot mix. What was read is kept in pages
/// of 32 KiB, the last 8 MiB of them. A jump costs one page; reading on costs ranges that double up to 4 MiB:
/// <code>
///   page  0   1   2   3  ...            900 901 902 903 904 905 906
///         └ opened: 8 pages ┘            └1┘ └─2──┘ └─────4───────┘   then 8, 16, … 128
/// </code>
/// So a parser that hops over a large video costs a few pages, and hashing it one request for every 4 MiB.
/// </remarks>
internal sealed class BlobContent : IOpenContent
{
    internal const int PageBytes = 32 * 1024;
    private const int FirstPages = 8;
    private const int MostPagesAtOnce = 128;

    private readonly BlobBaseClient _blob;
    private readonly VerdictTags? _tags;
    private readonly ETag _version;
    private readonly CancellationToken _cancellation;
    private readonly PageCache _pages = new(capacity: 2 * MostPagesAtOnce);
    private long _expectedNext;
    private int _pagesAtOnce = FirstPages;
    private IOException? _failure;

    private BlobContent(
        BlobBaseClient blob,
        VerdictTags? tags,
        BlobDownloadDetails details,
        byte[] first,
        CancellationToken cancellation
    )
    {
        _blob = blob;
        _tags = tags;
        _cancellation = cancellation;
        _version = details.ETag;
        Length = BlobLength.Of(details);
        Keep(new MemoryStream(first), 0, PagesIn(first.Length));
    }

    public long Length { get; }

    /// <summary>Opens the present version; one request, which brings the first bytes along.</summary>
    /// <returns>Null if there is no blob.</returns>
    /// <param name="blob">What to open.</param>
    /// <param name="tags">Where its verdict is shown; null to show none.</param>
    /// <param name="cancellation">Ends the opening, and every read.</param>
    /// <exception cref="IOException">It could not be read.</exception>
    public static Task<BlobContent?> OpenAsync(
        BlobBaseClient blob,
        VerdictTags? tags,
        CancellationToken cancellation
    ) =>
        StorageFailure.GuardAsync(
            async () =>
            {
                using var first = await BlobRange.TryReadFirstAsync(blob, FirstPages * PageBytes, cancellation);
                if (first is null)
                {
                    return null;
                }

                var bytes = new byte[Math.Min(BlobLength.Of(first.Details), FirstPages * PageBytes)];
                await first.Content.ReadExactlyAsync(bytes, cancellation);
                return new BlobContent(blob, tags, first.Details, bytes, cancellation);
            },
            cancellation
        );

    public int Read(long offset, Span<byte> destination)
    {
        if (_failure is not null)
        {
            // Pages that did not arrive whole must not be taken for content.
            throw _failure;
        }

        var total = (int)Math.Clamp(Length - offset, 0, destination.Length);
        for (var done = 0; done < total; )
        {
            var page = (offset + done) / PageBytes;
            var bytes = _pages.Find(page) ?? Fetch(page, offset + total);
            var start = (int)((offset + done) % PageBytes);
            var count = Math.Min(bytes.Length - start, total - done);
            bytes.AsSpan(start, count).CopyTo(destination[done..]);
            done += count;
        }

        return total;
    }

    /// <summary>Every range was asked for with one ETag; what is left to say is whether each of them came.</summary>
    /// <remarks>A scan turns a read that failed into a gap. Storage that is down is no property of the content: the scan is repeated.</remarks>
    public Task EnsureUnchangedAsync(CancellationToken cancellation) =>
        _failure is null ? Task.CompletedTask : Task.FromException(_failure);

    public Task ShowAsync(Report report, CancellationToken cancellation) =>
        _tags?.SetAsync(_blob, report, cancellation) ?? Task.CompletedTask;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Fetches a page and some that follow it.</summary>
    private byte[] Fetch(long page, long wantedEnd)
    {
        _pagesAtOnce = page == _expectedNext ? Math.Min(_pagesAtOnce * 2, MostPagesAtOnce) : 1;
        var wanted = PagesIn(wantedEnd) - page;
        var count = Math.Min(Math.Clamp(wanted, _pagesAtOnce, MostPagesAtOnce), PagesIn(Length) - page);
        try
        {
            using var range = BlobRange.Read(
                _blob,
                page * PageBytes,
                Math.Min(count * PageBytes, Length - page * PageBytes),
                _version,
                _cancellation
            );
            return Keep(range.Content, page, count);
        }
        catch (Exception exception) when (StorageFailure.IsFailure(exception, _cancellation))
        {
            throw _failure = exception is RequestFailedException { Status: StorageFailure.ConditionNotMet }
                ? new IOException("The blob changed while it was read.", exception)
                : StorageFailure.Of(exception);
        }
        catch (IOException exception)
        {
            _failure = exception;
            throw;
        }
    }

    /// <summary>Reads pages off a stream; returns the first.</summary>
    private byte[] Keep(Stream stream, long first, long count)
    {
        for (var page = first; page < first + count; page++)
        {
            stream.ReadExactly(_pages.Add(page, (int)Math.Min(PageBytes, Length - page * PageBytes)));
        }

        _expectedNext = first + count;
        return count == 0 ? [] : _pages.Find(first)!;
    }

    private static long PagesIn(long bytes) => (bytes + PageBytes - 1) / PageBytes;
}
