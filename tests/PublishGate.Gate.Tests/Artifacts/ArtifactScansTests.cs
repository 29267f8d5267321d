using PublishGate.Gate.Artifacts;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Paths;
using PublishGate.Gate.Publications;
using PublishGate.Gate.Tests.Worlds;
using PublishGate.Scanning.Reports;

namespace PublishGate.Gate.Tests.Artifacts;

public sealed class ArtifactScansTests
{
    private static readonly ContentPath Path = ContentPath.Parse("a.html");
    private static readonly byte[] Bytes = Contents.Asset(0);

    private readonly MemoryContent _content;
    private readonly MemoryReports _reports;
    private readonly MemoryBus _bus;
    private readonly ArtifactScans _scans;

    public ArtifactScansTests()
    {
        var faults = new Faults();
        _content = new MemoryContent(faults);
        _reports = new MemoryReports(faults);
        _bus = new MemoryBus(faults);
        _scans = new ArtifactScans(_content, _reports, _bus, Contents.Scanner);
        _content.Staged[Path.Value] = Bytes;
    }

    [Fact]
    public async Task Scan_FileIsReplacedMeanwhile_FailsAndKeepsNoReport()
    {
        _content.ChangesWhileRead = true;

        await Assert.ThrowsAsync<IOException>(() => _scans.ScanAsync(ContentArea.Staged, Path, default));

        Assert.Null(Stored());
    }

    [Fact]
    public async Task Scan_FileIsReplacedWhileItsHashIsTaken_FailsAlsoWhereThereIsAReport()
    {
        await _scans.ScanAsync(ContentArea.Staged, Path, default);
        _content.ChangesWhileRead = true;

        await Assert.ThrowsAsync<IOException>(() => _scans.ScanAsync(ContentArea.Staged, Path, default));
    }

    [Fact]
    public async Task Scan_ReportThatAnotherScanMayComplete_IsMadeAgain()
    {
        await _scans.ScanAsync(ContentArea.Staged, Path, default);
        await _reports.PutAsync(Stored()! with { Gaps = [Gap.TimedOut("whole file")] }, default);

        var report = await _scans.ScanAsync(ContentArea.Staged, Path, default);

        Assert.Empty(report!.Gaps);
        Assert.Empty(Stored()!.Gaps);
    }

    [Fact]
    public async Task Handle_NothingAtThePath_AnswersThatItIsMissing()
    {
        var request = new ScanRequest(
            "story",
            "1",
            1,
            ContentArea.Staged,
            ArtifactRole.ReferencedElsewhere,
            "none.html",
            "none.html"
        );

        await _scans.HandleAsync(request, default);

        var result = Assert.Single(_bus.Inputs).Result!;
        Assert.Equal(GapReason.Missing, result.Problem!.Reason);
        Assert.Null(result.Sha256);
    }

    private Report? Stored() => _reports.Find(MemoryContent.Hash(Bytes), Contents.Scanner.RulesetFor(Path.Value));
}
