using PublishGate.Contracts;
using PublishGate.Gate.Publications;
using PublishGate.Gate.Submissions;
using PublishGate.Gate.Tests.Worlds;

namespace PublishGate.Gate.Tests.Submissions;

public sealed class SubmitterTests
{
    private readonly TestClock _clock = new();
    private readonly MemoryBus _bus;
    private readonly MemoryPublications _publications;
    private readonly Submitter _submitter;

    public SubmitterTests()
    {
        var faults = new Faults();
        _bus = new MemoryBus(faults);
        _publications = new MemoryPublications(faults, _bus);
        _submitter = new Submitter(_publications, new MemoryContent(faults), _clock, new GateOptions());
    }

    [Fact]
    public async Task Submit_NewRevision_TellsTheGateOfItsDeadlineOnceThatHasPassed()
    {
        await SubmitAsync("1");

        var (dueAt, input) = Assert.Single(_bus.Scheduled);
        Assert.Equal(_clock.GetUtcNow() + TimeSpan.FromMinutes(5), dueAt);
        Assert.Equal(("story", "1"), (input.Id, input.Revision));
    }

    [Fact]
    public async Task Submit_ClockWasSetBack_LaterSubmittedIsLaterStill()
    {
        await SubmitAsync("2");
        _clock.Advance(TimeSpan.FromHours(-1));
        await SubmitAsync("1");

        Assert.Equal(PublicationState.Superseded, Find("2").State);
        Assert.Equal(PublicationState.Scanning, Find("1").State);
        Assert.True(Find("1").IsLaterThan(Find("2")));
    }

    private Publication Find(string revision) => _publications.Find(new PublicationKey("story", revision))!;

    private Task SubmitAsync(string revision) =>
        _submitter.SubmitAsync(
            new Submission { Key = new PublicationKey("story", revision), Html = "<p>A story.</p>"u8.ToArray() },
            default
        );
}
