using PublishGate.Scanning.Reports;
using PublishGate.Scanning.Tests.Media.Png;

namespace PublishGate.Scanning.Tests.Media.Ico;

public sealed class IcoReaderTests : HostileBytes
{
    private static readonly byte[] Picture = PngReaderTests.File();

    protected override byte[] Sample { get; } =
        Bytes.Join(
            [0, 0, 1, 0, 1, 0, 4, 4, 0, 0, 1, 0, 32, 0],
            Bytes.Little32(Picture.Length),
            Bytes.Little32(22),
            Picture
        );

    protected override string Name => "favicon.ico";

    [Fact]
    public void Scan_IconOfAPng_ReadsThePngAndReleases()
    {
        var report = TestScan.Bytes(Sample, Name).Report;

        Assert.Equal("image/vnd.microsoft.icon", report.MediaType);
        Assert.Equal(Verdict.Release, report.Verdict);
    }
}
