using PublishGate.Contracts;
using PublishGate.Gate.Deciding;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Publications;
using PublishGate.Gate.Tests.Worlds;
using PublishGate.Scanning.Reports;

namespace PublishGate.Gate.Tests.Deciding;

/// <summary>Results that say less than a report does.</summary>
public sealed class GateKeeperTests
{
    private static readonly PublicationKey Key = new("story", "1");

    private readonly TestClock _clock = new();
    private readonly MemoryPublications _publications;
    private readonly GateKeeper _gate;

    public GateKeeperTests()
    {
        var faults = new Faults();
        _publications = new MemoryPublications(faults, new MemoryBus(faults));
        _gate = new GateKeeper(
            _publications,
            new MemoryReports(faults),
            new MemoryContent(faults),
            _clock,
            new GateOptions()
        );
    }

    [Fact]
    public async Task Handle_ScanThatEndedWithoutAReport_IsAGapAtOnceAndNotAtTheDeadline()
    {
        await ArrangeAsync(ArtifactRole.Named);

        await TellAsync(new ScanResult("story", "1", 1, "call.mp3"));

        Assert.Equal(PublicationState.Held, Now.State);
        Assert.Equal(GapReason.Unreadable, Now.Manifest[1].Problem!.Reason);
    }

    [Fact]
    public async Task Handle_FileOfAnotherHostThatIsNotInStaging_IsNoPartOfThePublication()
    {
        await ArrangeAsync(ArtifactRole.ReferencedElsewhere);

        await TellAsync(new ScanResult("story", "1", 1, "call.mp3", Problem: Gap.Missing("call.mp3")));

        Assert.Equal("story.html", Assert.Single(Now.Manifest).StagedPath);
    }

    [Fact]
    public async Task Handle_FileOfAnotherHostThatIsInStagingAndCannotBeRead_Holds()
    {
        await ArrangeAsync(ArtifactRole.ReferencedElsewhere);

        await TellAsync(new ScanResult("story", "1", 1, "call.mp3", Problem: Gap.Unreadable("call.mp3", "no")));

        Assert.Equal(PublicationState.Held, Now.State);
        Assert.Equal(2, Now.Manifest.Length);
    }

    [Fact]
    public async Task EndWaiting_DeadlineHasPassed_IsOverdueAndSaysHowMuchIsMissing()
    {
        await ArrangeAsync(ArtifactRole.Named);
        _clock.Advance(TimeSpan.FromMinutes(6));

        await _gate.EndWaitingAsync(Key, default);

        Assert.Equal((PublicationState.Held, true), (Now.State, Now.IsOverdue));
        var line = Assert.Single(await _publications.AuditAsync("story", default));
        Assert.Equal(("overdue", "1 of 2 artifacts had no report by the deadline."), (line.Action, line.Detail));
    }

    private Publication Now => _publications.Find(Key)!;

    private Task TellAsync(ScanResult result) => _gate.HandleAsync(new GateInput("story", "1", result), default);

    /// <summary>A publication whose page's scan has ended, and whose asset's has not.</summary>
    private async Task ArrangeAsync(ArtifactRole role)
    {
        var publication = new Publication
        {
            Id = Key.Id,
            Revision = Key.Revision,
            State = PublicationState.Scanning,
            SubmittedAt = _clock.GetUtcNow(),
            Deadline = _clock.GetUtcNow() + TimeSpan.FromMinutes(5),
            RequestHash = "",
            Manifest =
            [
                Entry(ArtifactRole.Page, "story.html") with
                {
                    Problem = Gap.Encrypted("story.html", "This"),
                },
                Entry(role, "call.mp3"),
            ],
        };
        await _publications.TrySaveAsync(new(publication, [], []), null, default);
    }

    private static ManifestEntry Entry(ArtifactRole role, string path) =>
        new()
        {
            Role = role,
            StagedPath = path,
            PublicPath = path,
        };
}
