using System.Text;
using PublishGate.Contracts;
using PublishGate.Gate.Deciding;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Publications;
using PublishGate.Gate.Sweeping;
using PublishGate.Gate.Tests.Worlds;

namespace PublishGate.Gate.Tests.Deciding;

/// <summary>An earlier revision was superseded while its copying was under way.</summary>
public sealed class RestorationsTests
{
    private static readonly byte[] Earlier = Encoding.UTF8.GetBytes("earlier");
    private static readonly byte[] Later = Encoding.UTF8.GetBytes("later");

    private readonly TestClock _clock = new();
    private readonly Faults _faults = new();
    private readonly MemoryBus _bus;
    private readonly MemoryPublications _publications;
    private readonly MemoryContent _content;
    private readonly GateKeeper _gate;

    public RestorationsTests()
    {
        _bus = new MemoryBus(_faults);
        _publications = new MemoryPublications(_faults, _bus);
        _content = new MemoryContent(_faults);
        _gate = new GateKeeper(_publications, new MemoryReports(_faults), _content, _clock, new GateOptions());
    }

    [Fact]
    public async Task Handle_EarlierCopiedOverLater_LaterIsPublicAgain()
    {
        await ArrangeAsync();
        _content.Staged["2"] = Later;

        await _gate.HandleAsync(new GateInput("story", "1"), default);

        Assert.Equal(Later, _content.Public["story.html"]);
        Assert.All(_publications.All, publication => Assert.Null(publication.Deadline));
        Assert.Empty(_bus.Decisions);
    }

    [Fact]
    public async Task Handle_LaterIsNotInStagingAnyMore_IsExposedAndTold()
    {
        await ArrangeAsync();
        _content.Staged["2"] = Encoding.UTF8.GetBytes("changed since");

        await _gate.HandleAsync(new GateInput("story", "1"), default);

        Assert.Equal(Earlier, _content.Public["story.html"]);
        Assert.Equal(PublicationState.Exposed, _publications.Find(new PublicationKey("story", "2"))!.State);
        Assert.Equal(DecisionKind.Exposed, Assert.Single(_bus.Decisions).Kind);
    }

    [Fact]
    public async Task Sweep_CrashedBeforeRestoring_IsTakenUpAtItsDeadline()
    {
        await ArrangeAsync();
        _content.Staged["2"] = Later;
        _clock.Advance(TimeSpan.FromHours(1));

        await new Sweep(_publications, _gate, _clock).RunAsync(default);

        Assert.Equal(Later, _content.Public["story.html"]);
    }

    private async Task ArrangeAsync()
    {
        _content.Public["story.html"] = Earlier;
        var now = _clock.GetUtcNow();
        var earlier = Revision("1", Earlier) with
        {
            State = PublicationState.Superseded,
            Deadline = now + TimeSpan.FromMinutes(2),
        };
        await _publications.TrySaveAsync(new(earlier, [], []), null, default);
        await _publications.TrySaveAsync(new(Revision("2", Later), [], []), null, default);
    }

    private Publication Revision(string revision, byte[] page) =>
        new()
        {
            Id = "story",
            Revision = revision,
            State = PublicationState.Released,
            SubmittedAt = _clock.GetUtcNow() + TimeSpan.FromSeconds(revision[0]),
            RequestHash = "",
            Manifest =
            [
                new ManifestEntry
                {
                    Role = ArtifactRole.Page,
                    StagedPath = revision,
                    PublicPath = "story.html",
                    Sha256 = MemoryContent.Hash(page),
                    Ruleset = "r",
                },
            ],
        };
}
