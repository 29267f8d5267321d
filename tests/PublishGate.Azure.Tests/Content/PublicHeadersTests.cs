using Azure.Storage.Blobs.Models;
using PublishGate.Azure.Content;

namespace PublishGate.Azure.Tests.Content;

public sealed class PublicHeadersTests
{
    [Theory]
    [InlineData("text/html; charset=utf-8", "text/html; charset=utf-8")]
    [InlineData("text/html; charset=\"utf-8\"", "text/html; charset=\"utf-8\"")]
    [InlineData(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    )]
    [InlineData("image/svg+xml", "image/svg+xml")]
    [InlineData("audio/mpeg; name=\"Olga Ivanova-Test.mp3\"", "audio/mpeg")]
    [InlineData("text/plain; charset=\"Olga Ivanova\"", "text/plain")]
    [InlineData("Olga", "application/octet-stream")]
    [InlineData("", "application/octet-stream")]
    [InlineData(null, "application/octet-stream")]
    public void Of_ContentType_KeepsMediaTypeAndCharset(string? staged, string kept) =>
        Assert.Equal(kept, PublicHeaders.Of(Details(contentType: staged)).ContentType);

    [Theory]
    [InlineData("public, max-age=3600, immutable", "public, max-age=3600, immutable")]
    [InlineData("max-age=60, stale-while-revalidate=30", "max-age=60, stale-while-revalidate=30")]
    [InlineData("max-age=60, stale-while-revalidate=olga, caller=\"Olga\"", "max-age=60")]
    [InlineData("private=\"olga\"", "private")]
    [InlineData("caller=olga", null)]
    [InlineData(null, null)]
    public void Of_CacheControl_KeepsKnownDirectives(string? staged, string? kept) =>
        Assert.Equal(kept, PublicHeaders.Of(Details(cacheControl: staged)).CacheControl);

    [Theory]
    [InlineData("uk, ru-RU", "uk, ru-RU")]
    [InlineData("Olga Ivanova", null)]
    [InlineData("x-thisistoolong", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Of_ContentLanguage_KeepsLanguageTags(string? staged, string? kept) =>
        Assert.Equal(kept, PublicHeaders.Of(Details(contentLanguage: staged)).ContentLanguage);

    [Theory]
    [InlineData("attachment; filename=\"Olga.mp3\"", "attachment")]
    [InlineData("INLINE", "inline")]
    [InlineData("form-data; name=olga", null)]
    [InlineData(null, null)]
    public void Of_ContentDisposition_KeepsTheKindOnly(string? staged, string? kept) =>
        Assert.Equal(kept, PublicHeaders.Of(Details(contentDisposition: staged)).ContentDisposition);

    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("olga", null)]
    public void Of_ContentEncoding_KeepsKnownCodings(string staged, string? kept) =>
        Assert.Equal(kept, PublicHeaders.Of(Details(contentEncoding: staged)).ContentEncoding);

    private static BlobDownloadDetails Details(
        string? contentType = null,
        string? cacheControl = null,
        string? contentLanguage = null,
        string? contentDisposition = null,
        string? contentEncoding = null
    ) =>
        BlobsModelFactory.BlobDownloadDetails(
            contentType: contentType,
            cacheControl: cacheControl,
            contentLanguage: contentLanguage,
            contentDisposition: contentDisposition,
            contentEncoding: contentEncoding
        );
}
