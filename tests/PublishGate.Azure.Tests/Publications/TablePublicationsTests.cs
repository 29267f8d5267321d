using PublishGate.Azure.Publications;
using PublishGate.Azure.Tests.Azurites;
using PublishGate.Contracts;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Paths;
using PublishGate.Gate.Ports;
using PublishGate.Gate.Publications;

namespace PublishGate.Azure.Tests.Publications;

public sealed class TablePublicationsTests : PublicationStoreContract, IAsyncLifetime
{
    private TestTables _tables = null!;
    private TablePublications _store = null!;

    protected override IPublicationStore Store => _store;

    public async Task InitializeAsync()
    {
        _tables = await TestTables.CreateAsync();
        _store = await _tables.OpenAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [AzuriteTheory]
    [InlineData(1, 1)]
    [InlineData(300, 20)]
    [InlineData(1_500, 200)]
    public async Task TrySave_ManyMessagesAndLinesOfAnySize_AreAllSavedAndSent(int count, int length)
    {
        var publication = Document(1);
        var lines = Enumerable
            .Range(0, count)
            .Select(i => new AuditEntry("story", "1", _tables.Clock.GetUtcNow(), "a", "b", Noise(i, length)))
            .ToList();
        var messages = Enumerable
            .Range(0, count)
            .Select(i => new Message(Topics.ScanRequests, $"m{i}", "story", Topics.Assets, Noise(i, length)))
            .ToList();

        Assert.True(await _store.TrySaveAsync(new(publication, lines, messages), null, default));

        Assert.Equal(messages, _tables.Sender.Take());
        Assert.Equal(lines, await _store.AuditAsync("story", default));
    }

    [AzuriteTheory]
    [InlineData(10, 0)]
    [InlineData(1_500, 0)]
    [InlineData(20_000, 1)]
    public async Task Find_DocumentOfAnySize_IsWholeAndItsOldBlobGoes(int assets, int blobs)
    {
        var publication = Document(assets);
        Assert.True(await _store.TrySaveAsync(new(publication, [], []), null, default));
        var stored = await _store.FindAsync(publication.Key, default);
        Assert.Equal(GateJson.Write(publication), GateJson.Write(stored!.Publication));

        var next = publication with { Round = 2 };
        Assert.True(await _store.TrySaveAsync(new(next, [], []), stored.Version, default));
        Assert.False(await _store.TrySaveAsync(new(next, [], []), stored.Version, default));

        Assert.Equal(
            GateJson.Write(next),
            GateJson.Write(Assert.Single(await _store.RevisionsAsync("story", default)))
        );
        Assert.Equal(blobs, await _tables.Documents.GetBlobsAsync().CountAsync());
    }

    [AzuriteFact]
    public async Task List_RowThatACrashLeft_IsRemovedWhenNoSaveCanNeedItAnyMore()
    {
        var publication = Document(1);
        var dying = await _tables.OpenAsync(new FaultPolicy(5, isAfter: false, new DeathException()));
        await Assert.ThrowsAsync<DeathException>(() => dying.TrySaveAsync(new(publication, [], []), null, default));
        Assert.NotEmpty(await _tables.RowsAsync(_tables.Lookups));

        // Rows have the service's time: by the real clock they are young, by the test's they are years old.
        await FindEverywhereAsync(await _tables.OpenAsync(time: TimeProvider.System), publication);
        Assert.Equal(4, (await _tables.RowsAsync(_tables.Lookups)).Count);
        await FindEverywhereAsync(_store, publication);
        Assert.Empty(await _tables.RowsAsync(_tables.Lookups));
    }

    [AzuriteFact]
    public async Task TrySave_TableMissing_IsAnIOException()
    {
        var store = await (_tables with { Publications = "missing" }).OpenAsync();

        await Assert.ThrowsAsync<IOException>(() => store.TrySaveAsync(new(Document(1), [], []), null, default));
        await Assert.ThrowsAsync<IOException>(() => store.RevisionsAsync("story", default));
        await Assert.ThrowsAsync<IOException>(() => store.FindAsync(new PublicationKey("story", "1"), default));
    }

    protected override async Task CrashAsync() => _store = await _tables.OpenAsync();

    protected override Task<IReadOnlyList<string>> ReceiveAllAsync() =>
        Task.FromResult<IReadOnlyList<string>>([.. _tables.Sender.Take().Select(message => message.Id)]);

    private static async Task FindEverywhereAsync(TablePublications store, Publication publication)
    {
        Assert.Equal(0, await store.ListAsync([publication.State], default).CountAsync());
        Assert.Empty(await store.OverdueAsync(DateTimeOffset.MaxValue, 10, default));
        foreach (var path in Indexed.PathsOf(publication))
        {
            Assert.Equal(0, await store.UsingAsync(ContentPath.Parse(path), default).CountAsync());
        }
    }

    private Publication Document(int assets) =>
        new()
        {
            Id = "story",
            Revision = "1",
            State = PublicationState.Scanning,
            SubmittedAt = _tables.Clock.GetUtcNow(),
            RequestHash = "",
            Deadline = _tables.Clock.GetUtcNow(),
            Manifest =
            [
                .. Enumerable
                    .Range(0, assets)
                    .Select(i => new ManifestEntry
                    {
                        Role = ArtifactRole.Named,
                        StagedPath = $"staged-{i % 300}",
                        PublicPath = $"public-{i % 300}",
                        Sha256 = KeyText.Hash($"{i}", 64),
                    }),
            ],
        };

    private static string Noise(int seed, int length)
    {
        var bytes = new byte[length];
        new Random(seed).NextBytes(bytes);
        return Convert.ToHexString(bytes);
    }
}
