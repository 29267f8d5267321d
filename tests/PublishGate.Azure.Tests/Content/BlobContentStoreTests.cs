using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Microsoft.Extensions.Logging.Abstractions;
using PublishGate.Azure.Content;
using PublishGate.Azure.Tests.Azurites;
using PublishGate.Contracts;
using PublishGate.Gate.Paths;
using PublishGate.Gate.Ports;
using PublishGate.Gate.Publications;

namespace PublishGate.Azure.Tests.Content;

public sealed class BlobContentStoreTests : ContentStoreContract, IAsyncLifetime
{
    private static readonly ContentPath Call = ContentPath.Parse("calls/call 1.mp3");
    private BlobContainerClient _staged = null!;
    private BlobContainerClient _public = null!;
    private BlobContentStore _store = null!;

    protected override IContentStore Store => _store;

    public async Task InitializeAsync()
    {
        _staged = await SharedAzurite.NewContainerAsync();
        _public = await SharedAzurite.NewContainerAsync();
        _store = new BlobContentStore(_staged, _public, NullLogger<BlobContentStore>.Instance);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [AzuriteFact]
    public async Task Promote_HeadersAndMetadata_KeepsKnownWordsAndDropsWhatCanNameAPerson()
    {
        await _staged
            .GetBlobClient(Call.Value)
            .UploadAsync(
                BinaryData.FromString("clean"),
                new BlobUploadOptions
                {
                    HttpHeaders = new BlobHttpHeaders
                    {
                        ContentType = "audio/mpeg",
                        CacheControl = "public, max-age=60, note=olga",
                        ContentLanguage = "uk, ru",
                        ContentDisposition = "attachment; filename=\"Olga Ivanova-Test.mp3\"",
                    },
                    Metadata = new Dictionary<string, string> { ["caller"] = "OlgaIvanovaTest" },
                    Tags = new Dictionary<string, string> { ["desk"] = "frontline" },
                }
            );

        Assert.Equal(Promotion.Done, await _store.PromoteAsync(Call, Call, Hash("clean"), default));

        BlobProperties published = await _public.GetBlobClient(Call.Value).GetPropertiesAsync();
        Assert.Equal("audio/mpeg", published.ContentType);
        Assert.Equal("public, max-age=60", published.CacheControl);
        Assert.Equal("uk, ru", published.ContentLanguage);
        Assert.Equal("attachment", published.ContentDisposition);
        Assert.Empty(published.Metadata);
        Assert.Equal(0, published.TagCount);
    }

    [AzuriteFact]
    public async Task WriteStaged_Page_HasTheMediaTypeThatBrowsersNeed()
    {
        await WriteAsync(ContentPath.Parse("_pages/a.html"), "<p>");

        BlobProperties page = await _staged.GetBlobClient("_pages/a.html").GetPropertiesAsync();

        Assert.Equal("text/html", page.ContentType);
    }

    [AzuriteFact]
    public async Task List_BlobWhoseNameIsNoContentPath_IsLeftOut()
    {
        await _staged.UploadBlobAsync("a\\..\\b", BinaryData.FromString("x"));
        await WriteAsync(Call, "x");

        Assert.Equal([Call.Value], await ListAsync(ContentArea.Staged));
    }

    [AzuriteFact]
    public async Task Open_ReplacedAfterTheFirstBytes_IsAnIOExceptionAndNeverMixedBytes()
    {
        await _store.WriteStagedAsync(Call, new byte[3_000_000], default);
        await using var open = await _store.OpenAsync(ContentArea.Staged, Call, default);
        await _store.WriteStagedAsync(Call, new byte[3_000_001], default);

        Assert.Throws<IOException>(() => open!.Read(2_000_000, new byte[10]));
        Assert.Throws<IOException>(() => open!.Read(0, new byte[10]));
        await Assert.ThrowsAsync<IOException>(() => open!.EnsureUnchangedAsync(default));
    }

    [AzuriteFact]
    public async Task Open_ContainerMissing_IsAnIOException()
    {
        await _staged.DeleteAsync();

        await Assert.ThrowsAsync<IOException>(() => WriteAsync(Call, "x"));
    }

    [AzuriteFact]
    public async Task Promote_LargerThanABlockAndChanged_LeavesPublicContentAsItWas()
    {
        var bytes = new byte[20_000_000];
        new Random(5).NextBytes(bytes);
        await _store.WriteStagedAsync(Call, bytes, default);
        Assert.Equal(Promotion.Done, await _store.PromoteAsync(Call, Call, Hash(bytes), default));

        bytes[^1] ^= 1;
        await _store.WriteStagedAsync(Call, bytes, default);
        bytes[^1] ^= 1;

        Assert.Equal(Promotion.Changed, await _store.PromoteAsync(Call, Call, Hash(bytes), default));
        BinaryData published = (await _public.GetBlobClient(Call.Value).DownloadContentAsync()).Value.Content;
        Assert.Equal(Hash(bytes), Hash(published.ToArray()));
    }

    [AzuriteFact]
    public async Task Promote_ManyLargeAtOnceToOnePath_LeavesOneWholeVersion()
    {
        var contents = Enumerable.Range(1, 3).Select(i => Enumerable.Repeat((byte)i, 10_000_000).ToArray()).ToList();
        var paths = contents.Select((_, i) => ContentPath.Parse($"many/{i}.bin")).ToList();
        for (var i = 0; i < contents.Count; i++)
        {
            await _store.WriteStagedAsync(paths[i], contents[i], default);
        }

        var promotions = await Task.WhenAll(
            contents.Select((bytes, i) => _store.PromoteAsync(paths[i], Call, Hash(bytes), default))
        );

        Assert.All(promotions, promotion => Assert.Equal(Promotion.Done, promotion));
        BinaryData published = (await _public.GetBlobClient(Call.Value).DownloadContentAsync()).Value.Content;
        Assert.Contains(Hash(published.ToArray()), contents.Select(Hash));
    }
}
