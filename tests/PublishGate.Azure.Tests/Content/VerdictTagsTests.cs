using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Microsoft.Extensions.Logging.Abstractions;
using PublishGate.Azure.Content;
using PublishGate.Azure.Tests.Azurites;
using PublishGate.Azure.Tests.Publications;
using PublishGate.Gate.Paths;
using PublishGate.Gate.Publications;
using PublishGate.Scanning.Reports;

namespace PublishGate.Azure.Tests.Content;

public sealed class VerdictTagsTests
{
    private static readonly ContentPath Page = ContentPath.Parse("a.html");

    [AzuriteFact]
    public async Task Show_OnStagedContent_AddsVerdictAndHashToTheTagsOfOthers()
    {
        var staged = await SharedAzurite.NewContainerAsync();
        var blob = staged.GetBlobClient(Page.Value);
        await blob.UploadAsync(
            BinaryData.FromString("x"),
            new BlobUploadOptions { Tags = new Dictionary<string, string> { ["desk"] = "frontline" } }
        );
        var before = (await blob.GetPropertiesAsync()).Value.ETag;

        await ShowAsync(staged, ContentArea.Staged, ReportOf(Gap.Encrypted("page 1", "The document")));
        await ShowAsync(staged, ContentArea.Staged, ReportOf());

        Assert.Equal(
            [("desk", "frontline"), (VerdictTags.Sha256, "abc"), (VerdictTags.Verdict, "release")],
            (await blob.GetTagsAsync())
                .Value.Tags.Select(tag => (tag.Key, tag.Value))
                .OrderBy(tag => tag.Key, StringComparer.Ordinal)
        );
        Assert.Equal(before, (await blob.GetPropertiesAsync()).Value.ETag);
    }

    [AzuriteFact]
    public async Task Show_OnPublicContent_WritesNothing()
    {
        var container = await SharedAzurite.NewContainerAsync();
        await container.UploadBlobAsync(Page.Value, BinaryData.FromString("x"));

        await ShowAsync(container, ContentArea.Public, ReportOf());

        Assert.Empty((await container.GetBlobClient(Page.Value).GetTagsAsync()).Value.Tags);
    }

    [AzuriteFact]
    public async Task Show_TagsRefused_ChangesNothingElse()
    {
        var container = await SharedAzurite.NewContainerAsync();
        await container.UploadBlobAsync(Page.Value, BinaryData.FromString("x"));
        var refusing = await SharedAzurite.ContainerAsync(
            container.Name,
            new FaultPolicy(2, isAfter: false, new RequestFailedException(403, "No."))
        );

        await ShowAsync(refusing, ContentArea.Staged, ReportOf());

        Assert.Empty((await container.GetBlobClient(Page.Value).GetTagsAsync()).Value.Tags);
    }

    private static async Task ShowAsync(BlobContainerClient container, ContentArea area, Report report)
    {
        var store = new BlobContentStore(container, container, NullLogger<BlobContentStore>.Instance);
        await using var open = await store.OpenAsync(area, Page, default);
        await open!.ShowAsync(report, default);
    }

    private static Report ReportOf(params Gap[] gaps) =>
        new()
        {
            Sha256 = "abc",
            Bytes = 1,
            MediaType = "text/html",
            Ruleset = "r",
            Gaps = [.. gaps],
        };
}
