using PublishGate.Contracts;
using PublishGate.Gate.Artifacts;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Paths;
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
    private readonly MemoryContent _content;

    public RescannerTests()
    {
        var faults = new Faults();
        _bus = new MemoryBus(faults);
        _publications = new MemoryPublications(faults, _bus);
        _content = new MemoryContent(faults);
        var scans = new ArtifactScans(_content, new MemoryReports(faults), _bus, Contents.Scanner);
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
    public async Task Rescan_OfWhatever_IsInTheAuditTrailWithWhoAsked()
    {
        await SaveAsync(count: 1);
        _content.Public["0.html"] = Contents.Asset(0);

        await _rescanner.AssetAsync(ContentPath.Parse("0.html"), "Ada", default);
        await _rescanner.ReleasedAsync("Ben", default);
        await _rescanner.PublicationAsync("story-0", null, "Cyd", default);

        var general = await _publications.AuditAsync("-", default);
        var own = await _publications.AuditAsync("story-0", default);
        Assert.Equal(
            [("Ada", "Asset `0.html`."), ("Ben", "Everything that is public.")],
            general.Select(line => (line.Actor, line.Detail))
        );
        Assert.Equal(["Ada", "Ben", "Cyd"], own.Select(line => line.Actor));
        Assert.All(general.Concat(own), line => Assert.Equal("rescan-requested", line.Action));
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
