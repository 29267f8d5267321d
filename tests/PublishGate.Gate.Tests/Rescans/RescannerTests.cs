using PublishGate.Contracts;
using PublishGate.Gate.Artifacts;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Publications;
using PublishGate.Gate.Rescans;
using PublishGate.Gate.Tests.Worlds;

namespace PublishGate.Gate.Tests.Rescans;

public sealed class RescannerTests
{
    private readonly TestClock _clock = new();
    private readonly MemoryPublications _publications;
    private readonly Rescanner _rescanner;
    private readonly MemoryBus _bus;

    public RescannerTests()
    {
        var faults = new Faults();
        _bus = new MemoryBus(faults);
        _publications = new MemoryPublications(faults, _bus);
        var scans = new ArtifactScans(new MemoryContent(faults), new MemoryReports(faults), _bus, Contents.Scanner);
        var options = new GateOptions { RescansAtOnce = 2, RescansPerSecond = 1 };
        _rescanner = new Rescanner(_publications, scans, _clock, options);
    }

    [Fact]
    public async Task Released_ManyArePublic_TheirScansAreSpreadOverTime()
    {
        await SaveAsync(count: 5);

        await _rescanner.ReleasedAsync("Ada", default);

        Assert.Equal([0, 0, 0, 1, 2], Waits());
    }

    [Fact]
    public async Task Publication_AskedForAlone_IsScannedAtOnce()
    {
        await SaveAsync(count: 5);

        await _rescanner.PublicationAsync("story-4", null, "Ada", default);

        Assert.Equal([0], Waits());
    }

    private IEnumerable<double> Waits() =>
        _bus
            .All.Where(message => message.Topic == Topics.ScanRequests)
            .Select(message => ((message.DueAt ?? _clock.GetUtcNow()) - _clock.GetUtcNow()).TotalSeconds);

    private async Task SaveAsync(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var publication = new Publication
            {
                Id = $"story-{i}",
                Revision = "1",
                State = PublicationState.Released,
                SubmittedAt = _clock.GetUtcNow(),
                RequestHash = "",
                Manifest =
                [
                    new ManifestEntry
                    {
                        Role = ArtifactRole.Page,
                        StagedPath = $"{i}.html",
                        PublicPath = $"{i}.html",
                    },
                ],
            };
            await _publications.TrySaveAsync(new(publication, [], []), null, default);
        }
    }
}
