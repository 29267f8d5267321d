using PublishGate.Contracts;
using PublishGate.Gate.Deciding;
using PublishGate.Gate.Publications;
using PublishGate.Gate.Sweeping;
using PublishGate.Gate.Tests.Worlds;

namespace PublishGate.Gate.Tests.Sweeping;

public sealed class SweepTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Run_OneOverdueRevisionFails_TheOthersAreHeldAllTheSame(bool timesOut)
    {
        var clock = new TestClock();
        var faults = new Faults();
        var bus = new MemoryBus(faults);
        var publications = new MemoryPublications(faults, bus);
        var reports = new MemoryReports(faults);
        var gate = new GateKeeper(publications, reports, new MemoryContent(faults), clock, new GateOptions());
        foreach (var id in new[] { "a", "b", "c" })
        {
            await publications.TrySaveAsync(new(Overdue(id, clock.GetUtcNow()), [], []), null, default);
        }

        clock.Advance(TimeSpan.FromMinutes(1));
        // The first call finds what is overdue; the second one reads the first revision.
        faults.Arm(
            timesOut ? FaultKind.SomeoneActs : FaultKind.FailsBefore,
            call: 1,
            () => throw new TaskCanceledException("The client gave up waiting.")
        );

        await Assert.ThrowsAsync<AggregateException>(() => new Sweep(publications, gate, clock).RunAsync(default));

        Assert.Equal(2, publications.All.Count(publication => publication.State == PublicationState.Held));
        Assert.Equal(1, await new Sweep(publications, gate, clock).RunAsync(default));
        Assert.All(publications.All, publication => Assert.Equal(PublicationState.Held, publication.State));
        Assert.Equal(3, bus.Decisions.Count);
    }

    private static Publication Overdue(string id, DateTimeOffset deadline) =>
        new()
        {
            Id = id,
            Revision = "1",
            State = PublicationState.Scanning,
            Deadline = deadline,
            SubmittedAt = deadline,
            RequestHash = "",
            Manifest =
            [
                new ManifestEntry
                {
                    Role = ArtifactRole.Page,
                    StagedPath = "a",
                    PublicPath = "a",
                },
            ],
        };
}
