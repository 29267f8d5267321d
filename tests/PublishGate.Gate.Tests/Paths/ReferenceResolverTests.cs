using PublishGate.Gate.Paths;
using PublishGate.Gate.Publications;
using PublishGate.Gate.Submissions;
using PublishGate.Scanning.Reports;

namespace PublishGate.Gate.Tests.Paths;

public sealed class ReferenceResolverTests
{
    private readonly ReferenceResolver _resolver = new(["www.paper.example", "cdn.paper.example"]);

    [Theory]
    [InlineData("a.jpg", "2031/05/a.jpg")]
    [InlineData("./a.jpg", "2031/05/a.jpg")]
    [InlineData("../a.jpg", "2031/a.jpg")]
    [InlineData("../../../../a.jpg", "a.jpg")]
    [InlineData("/img/a.jpg", "img/a.jpg")]
    [InlineData("/img/a.jpg?w=200", "img/a.jpg")]
    [InlineData("/img/a%20b.jpg", "img/a b.jpg")]
    [InlineData("/img/%C3%BC.jpg", "img/ü.jpg")]
    [InlineData("https://www.paper.example/img/a.jpg", "img/a.jpg")]
    [InlineData("//CDN.paper.example/img/a.jpg", "img/a.jpg")]
    public void Resolve_ReferenceToThisSite_IsItsPath(string url, string path)
    {
        var entry = Resolve(url);

        Assert.Equal((ArtifactRole.Referenced, path, path), (entry!.Role, entry.StagedPath, entry.PublicPath));
        Assert.Null(entry.Problem);
        Assert.Equal("img @src", entry.Place);
    }

    [Fact]
    public void Resolve_ReferenceToAnotherHost_IsPartOnlyIfStagingHasIt()
    {
        var entry = Resolve("https://elsewhere.example/img/a.jpg");

        Assert.Equal((ArtifactRole.ReferencedElsewhere, "img/a.jpg"), (entry!.Role, entry.StagedPath));
    }

    [Theory]
    [InlineData("mailto:someone@paper.example")]
    [InlineData("javascript:void(0)")]
    [InlineData("data:text/plain,x")]
    [InlineData("ftp://www.paper.example/a.jpg")]
    [InlineData("http://")]
    public void Resolve_NoFileOfTheWeb_IsNothing(string url) => Assert.Null(Resolve(url));

    [Theory]
    [InlineData("/%2e%2e%2f%2e%2e%2fetc/passwd")]
    [InlineData("/a%5c..%5cb.jpg")]
    [InlineData("/a%00.jpg")]
    [InlineData("/a%25b.jpg")]
    public void Resolve_PathThatNoFileCanHave_HoldsInsteadOfBeingDropped(string url)
    {
        var entry = Resolve(url);

        Assert.True(
            entry is { Problem: not null, IsSettled: true } || ContentPath.TryParse(entry!.StagedPath, out _, out _)
        );
        Assert.NotEqual("etc/passwd", entry!.StagedPath);
    }

    [Theory]
    [InlineData("/_pages/other-story/1-0123456789abcdef.html")]
    [InlineData("/%5Fpages/other-story/1-0123456789abcdef.html")]
    [InlineData("/_PAGES/other-story/1-0123456789abcdef.html")]
    [InlineData("https://www.paper.example/_pages/other-story/1-0123456789abcdef.html")]
    public void Resolve_DraftOfAStory_HoldsAndIsNoFileToPublish(string url)
    {
        var entry = Resolve(url)!;

        Assert.Contains("take the reference out", entry.Problem!.Message, StringComparison.Ordinal);
        Assert.False(ContentPath.TryParse(entry.StagedPath, out var path, out _) && Submission.IsInline(path));
    }

    [Fact]
    public void Resolve_FolderOfTheSameNameAtAnotherHost_IsNothing() =>
        Assert.Null(Resolve("https://elsewhere.example/_pages/about.html"));

    [Fact]
    public void Resolve_PageWithOddName_ResolvesBesideIt()
    {
        var entry = _resolver.Resolve("a b/ü #1.html", new AssetReference("c.jpg", "img @src"));

        Assert.Equal("a b/c.jpg", entry!.StagedPath);
    }

    private ManifestEntry? Resolve(string url) =>
        _resolver.Resolve("2031/05/story.html", new AssetReference(url, "img @src"));
}
