using PublishGate.Contracts;
using PublishGate.Embedded.Files;
using PublishGate.Gate.Paths;
using PublishGate.Gate.Ports;
using PublishGate.Gate.Publications;

namespace PublishGate.Embedded.Tests.Files;

public sealed class FileContentStoreTests : ContentStoreContract, IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly string _staged;
    private readonly string _public;

    public FileContentStoreTests()
    {
        _staged = Path.Combine(_folder.Path, "staged");
        _public = Path.Combine(_folder.Path, "public");
        Store = new FileContentStore(_staged, _public);
    }

    protected override IContentStore Store { get; }

    public void Dispose() => _folder.Delete();

    [Fact]
    public async Task Open_LinkToAFileOutside_CountsAsMissing()
    {
        var secret = Path.Combine(_folder.Path, "secret.txt");
        File.WriteAllText(secret, "secret");
        File.CreateSymbolicLink(Path.Combine(_staged, "link.txt"), secret);
        var path = ContentPath.Parse("link.txt");

        Assert.Null(await Store.OpenAsync(ContentArea.Staged, path, default));
        Assert.Equal(Promotion.Missing, await Store.PromoteAsync(path, path, Hash("secret"), default));
        Assert.Empty(await ListAsync(ContentArea.Staged));
        Assert.Empty(await ListAsync(ContentArea.Public));
    }

    [Fact]
    public async Task Open_FileInALinkedFolder_CountsAsMissing()
    {
        var outside = Directory.CreateDirectory(Path.Combine(_folder.Path, "outside")).FullName;
        File.WriteAllText(Path.Combine(outside, "secret.txt"), "secret");
        Directory.CreateSymbolicLink(Path.Combine(_staged, "in"), outside);
        var path = ContentPath.Parse("in/secret.txt");

        Assert.Null(await Store.OpenAsync(ContentArea.Staged, path, default));
        Assert.Equal(Promotion.Missing, await Store.PromoteAsync(path, path, Hash("secret"), default));
        Assert.Empty(await ListAsync(ContentArea.Staged));
        await Assert.ThrowsAsync<IOException>(() => WriteAsync(path, "overwritten"));
        Assert.Equal("secret", File.ReadAllText(Path.Combine(outside, "secret.txt")));
    }

    [Fact]
    public async Task Open_PipeThatNobodyWritesTo_IsEmptyAndKeepsNobodyWaiting()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var pipe = Path.Combine(_staged, "pipe.mp3");
        using (var made = System.Diagnostics.Process.Start("mkfifo", [pipe]))
        {
            await made.WaitForExitAsync();
        }

        var path = ContentPath.Parse("pipe.mp3");
        await using var open = await Store
            .OpenAsync(ContentArea.Staged, path, default)
            .WaitAsync(TimeSpan.FromSeconds(30));
        var promotion = await Store.PromoteAsync(path, path, Hash("x"), default).WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(0, open!.Length);
        Assert.Equal(Promotion.Changed, promotion);
    }

    [Fact]
    public async Task Promote_ThroughALinkInPublicContent_IsRefused()
    {
        var outside = Directory.CreateDirectory(Path.Combine(_folder.Path, "outside")).FullName;
        Directory.CreateSymbolicLink(Path.Combine(_public, "in"), outside);
        await WriteAsync(ContentPath.Parse("a.txt"), "a");

        await Assert.ThrowsAsync<IOException>(() =>
            Store.PromoteAsync(ContentPath.Parse("a.txt"), ContentPath.Parse("in/a.txt"), Hash("a"), default)
        );
        Assert.Empty(Directory.EnumerateFiles(outside));
    }

    [Fact]
    public async Task Promote_OverALinkInPublicContent_ReplacesTheLinkAndNotItsTarget()
    {
        var outside = Path.Combine(_folder.Path, "outside.txt");
        File.WriteAllText(outside, "outside");
        File.CreateSymbolicLink(Path.Combine(_public, "a.txt"), outside);
        var path = ContentPath.Parse("a.txt");
        await WriteAsync(path, "a");

        Assert.Equal(Promotion.Done, await Store.PromoteAsync(path, path, Hash("a"), default));
        Assert.Equal("outside", File.ReadAllText(outside));
        Assert.Equal("a", await ReadAsync(ContentArea.Public, path));
    }

    [Theory]
    [InlineData(".publishgate-tmp/a.txt")]
    [InlineData(".PublishGate-TMP/a.txt")]
    public async Task WriteStaged_IntoTheFolderOfUnfinishedFiles_IsRefused(string path)
    {
        await Assert.ThrowsAsync<IOException>(() => WriteAsync(ContentPath.Parse(path), "a"));
        Assert.Null(await ReadAsync(ContentArea.Staged, ContentPath.Parse(path)));
    }

    [Fact]
    public void Open_LeftoversOfACrash_AreRemoved()
    {
        var leftover = Path.Combine(_public, ContentFolder.TemporaryName, "half");
        File.WriteAllText(leftover, "half");

        _ = new FileContentStore(_staged, _public);

        Assert.False(File.Exists(leftover));
    }

    [Theory]
    [InlineData("content", "content")]
    [InlineData("content", "content/public")]
    [InlineData("content/staged", "content")]
    public void Construct_OneFolderInTheOther_IsRefused(string staged, string @public) =>
        Assert.Throws<ArgumentException>(() =>
            new FileContentStore(Path.Combine(_folder.Path, staged), Path.Combine(_folder.Path, @public))
        );

    [Fact]
    public async Task Promote_Refused_LeavesNothingUnfinished()
    {
        var path = ContentPath.Parse("a.txt");
        await WriteAsync(path, "a");
        await Store.PromoteAsync(path, path, Hash("b"), default);

        Assert.Equal(
            [Path.Combine(_staged, "a.txt")],
            Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories)
        );
    }

    [Fact]
    public async Task Promote_AFolderIsInThePlace_FailsAndKeepsIt()
    {
        var path = ContentPath.Parse("a.txt");
        await WriteAsync(path, "a");
        Directory.CreateDirectory(Path.Combine(_public, "a.txt", "inner"));

        await Assert.ThrowsAnyAsync<Exception>(() => Store.PromoteAsync(path, path, Hash("a"), default));
        Assert.True(Directory.Exists(Path.Combine(_public, "a.txt", "inner")));
    }

    [Fact]
    public async Task EnsureUnchanged_LargeFileChangedInPlace_Throws()
    {
        var file = Path.Combine(_staged, "large.bin");
        using (var large = File.Create(file))
        {
            large.SetLength(65L * 1024 * 1024);
        }

        File.SetLastWriteTimeUtc(file, new DateTime(2031, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        await using var open = await Store.OpenAsync(ContentArea.Staged, ContentPath.Parse("large.bin"), default);
        await open!.EnsureUnchangedAsync(default);
        using (var large = new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
        {
            large.WriteByte(1);
        }

        await Assert.ThrowsAsync<IOException>(() => open.EnsureUnchangedAsync(default));
    }
}
