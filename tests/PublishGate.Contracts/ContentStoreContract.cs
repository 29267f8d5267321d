using System.Security.Cryptography;
using System.Text;
using PublishGate.Gate.Paths;
using PublishGate.Gate.Ports;
using PublishGate.Gate.Publications;
using PublishGate.Scanning;

namespace PublishGate.Contracts;

/// <summary>What every store of content must do.</summary>
public abstract class ContentStoreContract
{
    private static readonly ContentPath Staged = ContentPath.Parse("2031/05/call.mp3");
    private static readonly ContentPath Published = ContentPath.Parse("2031/05/public call.mp3");

    protected abstract IContentStore Store { get; }

    [ContractFact]
    public async Task Open_NothingThere_IsNull()
    {
        Assert.Null(await Store.OpenAsync(ContentArea.Staged, Staged, default));
        Assert.Null(await Store.OpenAsync(ContentArea.Public, Staged, default));
    }

    [ContractFact]
    public async Task Open_AFolder_IsNull()
    {
        await WriteAsync(Staged, "bytes");

        Assert.Null(await Store.OpenAsync(ContentArea.Staged, ContentPath.Parse("2031/05"), default));
    }

    [ContractTheory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(300_000)]
    public async Task WriteStaged_AnySize_ReadsBackWholeAndInRanges(int length)
    {
        var bytes = new byte[length];
        new Random(17).NextBytes(bytes);
        await Store.WriteStagedAsync(Staged, bytes, default);

        await using var open = await Store.OpenAsync(ContentArea.Staged, Staged, default);

        Assert.Equal(length, open!.Length);
        Assert.Equal(Hash(bytes), ContentHash.Of(open, default));
        var range = new byte[10];
        var read = open.Read(length / 2, range);
        Assert.Equal(bytes.AsSpan(length / 2, Math.Min(10, length - length / 2)), range.AsSpan(0, read));
        Assert.Equal(0, open.Read(length, range));
        Assert.Equal(0, open.Read(length + 5L, range));
        await open.EnsureUnchangedAsync(default);
    }

    [ContractFact]
    public async Task WriteStaged_Again_ReplacesAndIsNotPublic()
    {
        await WriteAsync(Staged, "a longer first text");
        await WriteAsync(Staged, "second");

        Assert.Equal("second", await ReadAsync(ContentArea.Staged, Staged));
        Assert.Null(await ReadAsync(ContentArea.Public, Staged));
    }

    [ContractFact]
    public async Task Open_ReplacedWhileOpen_ReadsOneVersionOrSaysSo()
    {
        await WriteAsync(Staged, "first");
        await using var open = await Store.OpenAsync(ContentArea.Staged, Staged, default);
        await WriteAsync(Staged, "other");

        try
        {
            var hash = ContentHash.Of(open!, default);
            await open!.EnsureUnchangedAsync(default);
            Assert.Equal(Hash("first"), hash);
        }
        catch (IOException)
        {
            // Said so.
        }
    }

    [ContractFact]
    public async Task Promote_BytesAsAsked_ArePublic()
    {
        await WriteAsync(Staged, "clean");

        Assert.Equal(Promotion.Done, await PromoteAsync("clean"));
        Assert.Equal("clean", await ReadAsync(ContentArea.Public, Published));
        Assert.Null(await ReadAsync(ContentArea.Public, Staged));
        Assert.Equal("clean", await ReadAsync(ContentArea.Staged, Staged));
    }

    [ContractFact]
    public async Task Promote_Again_IsDoneAgain()
    {
        await WriteAsync(Staged, "clean");

        Assert.Equal(Promotion.Done, await PromoteAsync("clean"));
        Assert.Equal(Promotion.Done, await PromoteAsync("clean"));
        Assert.Equal("clean", await ReadAsync(ContentArea.Public, Published));
    }

    [ContractFact]
    public async Task Promote_NewBytesOverOld_ReplacesThem()
    {
        await WriteAsync(Staged, "a longer first text");
        await PromoteAsync("a longer first text");
        await WriteAsync(Staged, "second");

        Assert.Equal(Promotion.Done, await PromoteAsync("second"));
        Assert.Equal("second", await ReadAsync(ContentArea.Public, Published));
    }

    [ContractTheory]
    [InlineData("Clean")]
    [InlineData("clean ")]
    [InlineData("")]
    public async Task Promote_BytesChanged_LeavesPublicContentAsItWas(string changed)
    {
        await WriteAsync(Staged, "clean");
        await PromoteAsync("clean");
        await WriteAsync(Staged, changed);

        Assert.Equal(Promotion.Changed, await PromoteAsync("other than staged"));
        Assert.Equal("clean", await ReadAsync(ContentArea.Public, Published));
    }

    [ContractFact]
    public async Task Promote_BytesChangedAndNothingPublic_LeavesNothingPublic()
    {
        await WriteAsync(Staged, "changed");

        Assert.Equal(Promotion.Changed, await PromoteAsync("clean"));
        Assert.Null(await ReadAsync(ContentArea.Public, Published));
        Assert.Empty(await ListAsync(ContentArea.Public));
    }

    [ContractFact]
    public async Task Promote_NothingStaged_IsMissing()
    {
        Assert.Equal(Promotion.Missing, await PromoteAsync("clean"));
        Assert.Empty(await ListAsync(ContentArea.Public));
    }

    [ContractFact]
    public async Task Promote_ReadersMeanwhile_SeeOneWholeVersion()
    {
        var versions = new[] { new string('a', 400_000), new string('b', 300_000) };
        var hashes = versions.Select(Hash).ToList();
        await WriteAsync(Staged, versions[0]);
        await PromoteAsync(versions[0]);
        using var done = new CancellationTokenSource();
        var reading = Task.Run(() => ReadUntilAsync(hashes, done.Token));

        for (var i = 1; i <= 30; i++)
        {
            await WriteAsync(Staged, versions[i % 2]);
            Assert.Equal(Promotion.Done, await PromoteAsync(versions[i % 2]));
        }

        await done.CancelAsync();
        Assert.True(await reading > 0);
    }

    [ContractFact]
    public async Task Promote_StagedRewrittenMeanwhile_PublishesOnlyTheAskedBytes()
    {
        var asked = new string('a', 300_000);
        using var done = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            for (var i = 0; !done.IsCancellationRequested; i++)
            {
                await WriteAsync(Staged, i % 2 == 0 ? asked : new string('b', 300_000));
            }
        });

        for (var i = 0; i < 40; i++)
        {
            var promotion = await PromoteAsync(asked);
            var isPublic = await ReadAsync(ContentArea.Public, Published);
            Assert.True(isPublic == asked || (isPublic is null && promotion != Promotion.Done));
        }

        await done.CancelAsync();
        await writing;
    }

    [ContractFact]
    public async Task Promote_ManyAtOnceToOnePath_LeavesOneWholeVersion()
    {
        var texts = Enumerable.Range(0, 8).Select(i => new string((char)('a' + i), 50_000)).ToList();
        var paths = texts.Select((_, i) => ContentPath.Parse($"many/{i}.txt")).ToList();
        for (var i = 0; i < texts.Count; i++)
        {
            await WriteAsync(paths[i], texts[i]);
        }

        var promotions = await Task.WhenAll(
            texts.Select((text, i) => Store.PromoteAsync(paths[i], Published, Hash(text), default))
        );

        Assert.All(promotions, promotion => Assert.Equal(Promotion.Done, promotion));
        Assert.Contains(await ReadAsync(ContentArea.Public, Published), texts);
        Assert.Equal([Published.Value], await ListAsync(ContentArea.Public));
    }

    [ContractFact]
    public async Task List_BothAreas_HasEveryPathOfOneArea()
    {
        foreach (var path in new[] { "a.html", "x/b.html", "x/y/ü c.html", ".well-known/d.txt" })
        {
            await WriteAsync(ContentPath.Parse(path), path);
        }

        await Store.PromoteAsync(ContentPath.Parse("a.html"), ContentPath.Parse("a.html"), Hash("a.html"), default);

        Assert.Equal([".well-known/d.txt", "a.html", "x/b.html", "x/y/ü c.html"], await ListAsync(ContentArea.Staged));
        Assert.Equal(["a.html"], await ListAsync(ContentArea.Public));
    }

    protected static string Hash(string text) => Hash(Encoding.UTF8.GetBytes(text));

    protected static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    protected Task WriteAsync(ContentPath path, string text) =>
        Store.WriteStagedAsync(path, Encoding.UTF8.GetBytes(text), default);

    protected async Task<string?> ReadAsync(ContentArea area, ContentPath path)
    {
        await using var open = await Store.OpenAsync(area, path, default);
        if (open is null)
        {
            return null;
        }

        var bytes = new byte[open.Length];
        Assert.Equal(bytes.Length, open.Read(0, bytes));
        return Encoding.UTF8.GetString(bytes);
    }

    protected async Task<List<string>> ListAsync(ContentArea area)
    {
        var paths = new List<string>();
        await foreach (var path in Store.ListAsync(area, default))
        {
            paths.Add(path.Value);
        }

        paths.Sort(StringComparer.Ordinal);
        return paths;
    }

    private Task<Promotion> PromoteAsync(string expected) =>
        Store.PromoteAsync(Staged, Published, Hash(expected), default);

    private async Task<int> ReadUntilAsync(List<string> hashes, CancellationToken done)
    {
        var reads = 0;
        while (!done.IsCancellationRequested || reads == 0)
        {
            try
            {
                await using var open = await Store.OpenAsync(ContentArea.Public, Published, default);
                Assert.NotNull(open);
                var hash = ContentHash.Of(open, default);
                await open.EnsureUnchangedAsync(default);
                Assert.Contains(hash, hashes);
                reads++;
            }
            catch (IOException)
            {
                // It was replaced just then, and the store said so.
            }
        }

        return reads;
    }
}
