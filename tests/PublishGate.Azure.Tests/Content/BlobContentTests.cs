using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Specialized;
using Microsoft.Extensions.Logging.Abstractions;
using PublishGate.Azure.Content;
using PublishGate.Azure.Reports;
using PublishGate.Azure.Tests.Azurites;
using PublishGate.Azure.Tests.Publications;
using PublishGate.Gate.Artifacts;
using PublishGate.Gate.Paths;
using PublishGate.Gate.Ports;
using PublishGate.Gate.Publications;
using PublishGate.Scanning;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fingerprints;
using PublishGate.Scanning.Policies;

namespace PublishGate.Azure.Tests.Content;

/// <summary>What reading costs, in requests, bytes and memory.</summary>
[Collection(nameof(Alone))]
[SuppressMessage("Design", "CA1001", Justification = "Nothing to dispose of before the process ends.")]
public sealed class BlobContentTests : IAsyncLifetime
{
    private const int MiB = 1024 * 1024;
    private static readonly ContentPath Video = ContentPath.Parse("video.mp4");

    private readonly RequestCounter _counter = new();
    private BlobContainerClient _staged = null!;
    private BlobContainerClient _public = null!;
    private BlobContentStore _store = null!;

    public async Task InitializeAsync()
    {
        _staged = await SharedAzurite.NewContainerAsync(_counter);
        _public = await SharedAzurite.NewContainerAsync(_counter);
        _store = new BlobContentStore(_staged, _public, NullLogger<BlobContentStore>.Instance);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [AzuriteFact]
    public async Task Read_SmallPage_IsOneRequest()
    {
        await _store.WriteStagedAsync(Video, new byte[200_000], default);
        var before = _counter.Requests;

        await using var open = await _store.OpenAsync(ContentArea.Staged, Video, default);
        ContentHash.Of(open!, default);
        ContentHash.Of(open!, default);
        await open!.EnsureUnchangedAsync(default);

        Assert.Equal(1, _counter.Requests - before);
    }

    /// <summary>Box headers all over a large video, an index at its end, and 40 kB of metadata in many short reads.</summary>
    [AzuriteFact]
    public async Task Read_SparseInALargeBlob_CostsBytesOfTheOrderOfWhatIsRead()
    {
        await UploadAsync(96);
        await using var open = await _store.OpenAsync(ContentArea.Staged, Video, default);
        var (requests, bytes) = (_counter.Requests, _counter.Bytes);

        var header = new byte[16];
        for (var box = 1; box <= 6; box++)
        {
            open!.Read(box * 15L * MiB, header);
        }

        for (var offset = 95L * MiB; offset < 95L * MiB + 40_000; offset += header.Length)
        {
            open!.Read(offset, header);
        }

        open!.Read(0, header);
        Assert.InRange(_counter.Requests - requests, 7, 9);
        Assert.InRange(_counter.Bytes - bytes, 40_000, 10 * BlobContent.PageBytes);
    }

    [AzuriteFact]
    public async Task Read_AllOfALargeBlob_IsOneRequestForEvery4MiBInBoundedMemory()
    {
        var expected = await UploadAsync(96);
        await using var open = await _store.OpenAsync(ContentArea.Staged, Video, default);
        var requests = _counter.Requests;
        var memory = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(expected, ContentHash.Of(open!, default));

        Assert.InRange(_counter.Requests - requests, 24, 30);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - memory, 0, 16 * MiB);
    }

    /// <summary>A film of 96 MiB with nothing but its name in it: its bytes are read once, for the hash.</summary>
    [AzuriteFact]
    public async Task Scan_OfALargeFilm_ReadsItOnceAndThenOnlyWhatMatters()
    {
        await UploadAsync(96, FilmHeader);
        var reports = new BlobReports(await SharedAzurite.NewContainerAsync());
        var scanner = new Scanner(Policy.Default, new Fingerprinter(new byte[32]), TimeProvider.System);
        var scans = new ArtifactScans(_store, reports, new RecordingSender(), scanner);
        var (requests, bytes) = (_counter.Requests, _counter.Bytes);

        var report = await scans.ScanAsync(ContentArea.Staged, Video, default);

        Assert.Equal("video/mp4", report!.MediaType);
        Assert.InRange(_counter.Requests - requests, 25, 45);
        Assert.InRange(_counter.Bytes - bytes, 96L * MiB, 98L * MiB);
    }

    /// <summary>ISO/IEC 14496-12: boxes <c>ftyp</c> of 16 bytes, and <c>mdat</c> with the rest.</summary>
    private static byte[] FilmHeader => [0, 0, 0, 16, .. "ftypisom"u8, 0, 0, 2, 0, 0x05, 0xFF, 0xFF, 0xF0, .. "mdat"u8];

    [AzuriteFact]
    public async Task Read_RangesAtRandom_AreTheBytesOfTheBlob()
    {
        var bytes = new byte[2 * MiB + 12_345];
        var random = new Random(11);
        random.NextBytes(bytes);
        await _store.WriteStagedAsync(Video, bytes, default);
        await using var open = await _store.OpenAsync(ContentArea.Staged, Video, default);

        for (var i = 0; i < 300; i++)
        {
            var offset = random.Next(bytes.Length + 10);
            var range = new byte[random.Next(i % 7 == 0 ? MiB : 5_000)];
            var read = open!.Read(offset, range);
            var available = Math.Clamp(bytes.Length - offset, 0, range.Length);
            Assert.Equal(available, read);
            Assert.True(bytes.AsSpan(Math.Min(offset, bytes.Length), available).SequenceEqual(range.AsSpan(0, read)));
        }
    }

    [AzuriteFact]
    public async Task Promote_LargeBlob_NeedsMemoryForOneBlock()
    {
        var sha256 = await UploadAsync(160);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var most = 0L;
        using var done = new CancellationTokenSource();
        var watching = Task.Run(async () =>
        {
            while (!done.IsCancellationRequested)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
                await Task.Delay(20);
            }
        });

        Assert.Equal(Promotion.Done, await _store.PromoteAsync(Video, Video, sha256, default));

        await done.CancelAsync();
        await watching;
        Assert.InRange(most, 0, 40 * MiB);
    }

    /// <summary>Uploads zeros with a few bytes that differ, in blocks; returns their SHA-256.</summary>
    private async Task<string> UploadAsync(int blocks, byte[]? start = null)
    {
        var blob = _staged.GetBlockBlobClient(Video.Value);
        var block = new byte[MiB];
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var ids = new List<string>();
        for (var i = 0; i < blocks; i++)
        {
            block[100 + i] = (byte)i;
            (i == 0 ? start : null)?.CopyTo(block, 0);
            hash.AppendData(block);
            ids.Add(Convert.ToBase64String(BitConverter.GetBytes(i)));
            await blob.StageBlockAsync(ids[^1], new MemoryStream(block));
        }

        await blob.CommitBlockListAsync(ids);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
