using PublishGate.Contracts;
using PublishGate.Gate.Deciding;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Ports;
using PublishGate.Gate.Publications;
using PublishGate.Gate.Tests.Worlds;

namespace PublishGate.Gate.Tests.Deciding;

/// <summary>A release that something gets in the way of.</summary>
public sealed class ReleasesTests
{
    private static readonly PublicationKey Key = new("story", "1");
    private static readonly byte[] Clean = "<p>Nothing to see.</p>"u8.ToArray();

    private readonly TestClock _clock = new();
    private readonly MemoryPublications _publications;
    private readonly MemoryContent _content;
    private readonly GateKeeper _gate;
    private readonly MemoryReports _reports;

    public ReleasesTests()
    {
        var faults = new Faults();
        _publications = new MemoryPublications(faults, new MemoryBus(faults));
        _content = new MemoryContent(faults);
        _reports = new MemoryReports(faults);
        _gate = new GateKeeper(_publications, _reports, _content, _clock, new GateOptions());
    }

    [Fact]
    public async Task Handle_NothingInTheWay_ReleasesThePageLast()
    {
        var order = new List<string>();
        _content.Publishing = (path, _) => order.Add(path);
        await ArrangeAsync();

        await _gate.HandleAsync(new GateInput(Key.Id, Key.Revision), default);

        Assert.Equal(["call.html", "story.html"], order);
        Assert.Equal(PublicationState.Released, _publications.Find(Key)!.State);
    }

    [Fact]
    public async Task Handle_SomeoneElseRefusedItWhileItsAssetsWereCopied_ThePageStaysUnpublished()
    {
        _content.Publishing = (_, _) => Hold();
        await ArrangeAsync();

        await _gate.HandleAsync(new GateInput(Key.Id, Key.Revision), default);

        Assert.False(_content.Public.ContainsKey("story.html"));
        Assert.Equal(PublicationState.Held, _publications.Find(Key)!.State);
    }

    [Fact]
    public async Task Handle_PageChangedWhileItsAssetsWereCopied_IsHeldAndKeepsInMindWhatMayBePublic()
    {
        _content.Publishing = (_, _) => _content.Staged["story.html"] = [.. Clean, .. "<p>More.</p>"u8];
        await ArrangeAsync();

        await _gate.HandleAsync(new GateInput(Key.Id, Key.Revision), default);

        var held = _publications.Find(Key)!;
        Assert.Equal(PublicationState.Held, held.State);
        Assert.Equal((string[])["story.html", "call.html"], held.MaybePublic!);
        var stored = GateJson.Read<Publication>(GateJson.Write(held));
        Assert.Equal((string[])["story.html", "call.html"], stored.MaybePublic!);
    }

    [Fact]
    public async Task Handle_ReportIsGone_ReleasesNothing()
    {
        await ArrangeAsync(withReports: false);

        await _gate.HandleAsync(new GateInput(Key.Id, Key.Revision), default);

        Assert.Empty(_content.Public);
        Assert.Equal(PublicationState.Held, _publications.Find(Key)!.State);
    }

    [Fact]
    public async Task Handle_PublicContentCannotBeWrittenToTheEnd_IsHeldWithTheFix()
    {
        await ArrangeAsync();
        _content.Publishing = (_, _) =>
            throw new StorageFailedException("a full disk: free some space", new IOException());
        _clock.Advance(TimeSpan.FromMinutes(3));

        await _gate.EndWaitingAsync(Key, default);

        var held = _publications.Find(Key)!;
        Assert.Equal(PublicationState.Held, held.State);
        Assert.Contains("a full disk: free some space", held.Page.Problem!.Message, StringComparison.Ordinal);
        Assert.Empty(_content.Public);
    }

    [Fact]
    public async Task Handle_LaterRevisionIsPublic_CopiesNothingOverItAndIsSuperseded()
    {
        await ArrangeAsync();
        var later = _publications.Find(Key)! with
        {
            Revision = "2",
            State = PublicationState.Released,
            SubmittedAt = _clock.GetUtcNow().AddSeconds(1),
            Deadline = null,
        };
        await _publications.TrySaveAsync(new(later, [], []), null, default);
        _content.Publishing = (path, _) => Assert.Fail($"{path} was copied.");

        await _gate.HandleAsync(new GateInput(Key.Id, Key.Revision), default);

        Assert.Equal(PublicationState.Superseded, _publications.Find(Key)!.State);
    }

    [Fact]
    public async Task Handle_AnotherRoundBeganItsReleaseMeanwhile_LeavesThatToItself()
    {
        _content.Publishing = (path, _) => ChangeOnce(path, now => now with { Round = 2 });
        await ArrangeAsync();

        await _gate.HandleAsync(new GateInput(Key.Id, Key.Revision), default);

        var now = _publications.Find(Key)!;
        Assert.Equal((PublicationState.Releasing, 2), (now.State, now.Round));
    }

    /// <summary>Found by a storm: two handlers of one release found that an asset was gone, and the second one failed.</summary>
    [Fact]
    public async Task Handle_AnotherHandlerRefusedItForTheSameMissingAsset_IsHeldOnce()
    {
        await ArrangeAsync(assets: ["call.html", "photo.html"]);
        _content.Staged.TryRemove("call.html", out _);
        var isFirst = true;
        _content.Publishing = (_, _) =>
        {
            if (isFirst)
            {
                isFirst = false;
                _gate.HandleAsync(new GateInput(Key.Id, Key.Revision), default).GetAwaiter().GetResult();
            }
        };

        await _gate.HandleAsync(new GateInput(Key.Id, Key.Revision), default);

        Assert.False(isFirst);
        Assert.Equal(PublicationState.Held, _publications.Find(Key)!.State);
        Assert.Equal("held", Assert.Single(await _publications.AuditAsync(Key.Id, default)).Action);
    }

    private void ChangeOnce(string path, Func<Publication, Publication> change)
    {
        if (path == "story.html")
        {
            var stored = _publications.FindAsync(Key, default).GetAwaiter().GetResult()!;
            var saved = _publications.TrySaveAsync(new(change(stored.Publication), [], []), stored.Version, default);
            Assert.True(saved.GetAwaiter().GetResult());
        }
    }

    private void Hold()
    {
        var stored = _publications.FindAsync(Key, default).GetAwaiter().GetResult()!;
        var held = stored.Publication with { State = PublicationState.Held, Deadline = null };
        Assert.True(_publications.TrySaveAsync(new(held, [], []), stored.Version, default).GetAwaiter().GetResult());
    }

    private async Task ArrangeAsync(bool withReports = true, params string[] assets)
    {
        var report = Contents.Scanner.Scan(new Scanning.Content.MemoryContent(Clean), "story.html");
        if (withReports)
        {
            await _reports.PutAsync(report, default);
        }

        assets = assets is [] ? ["call.html"] : assets;
        var entries = assets
            .Prepend("story.html")
            .Select(path => new ManifestEntry
            {
                Role = path == "story.html" ? ArtifactRole.Page : ArtifactRole.Named,
                StagedPath = path,
                PublicPath = path,
                Sha256 = report.Sha256,
                Ruleset = report.Ruleset,
            });
        var publication = new Publication
        {
            Id = Key.Id,
            Revision = Key.Revision,
            State = PublicationState.Releasing,
            SubmittedAt = _clock.GetUtcNow(),
            Deadline = _clock.GetUtcNow() + TimeSpan.FromMinutes(2),
            RequestHash = "",
            Manifest = [.. entries],
        };
        foreach (var path in assets.Prepend("story.html"))
        {
            _content.Staged[path] = Clean;
        }

        await _publications.TrySaveAsync(new(publication, [], []), null, default);
    }
}
