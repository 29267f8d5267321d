using PublishGate.Scanning.Reports;
using PublishGate.Scanning.Tests.Media.Exif;

namespace PublishGate.Scanning.Tests.Media.Jpeg.Luma;

public sealed class ThumbnailTests
{
    private static readonly byte[] Thumbnail = JpegMotive.Write(JpegMotive.Harbour, 20, 15);

    [Fact]
    public void Scan_ThumbnailOfThePicture_IsNoFinding() => Assert.Null(Judge(JpegMotive.Harbour, Thumbnail));

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 7)]
    public void Scan_ThumbnailInAnotherCoding_IsNoFinding(bool isProgressive, int restart) =>
        Assert.Null(
            Judge(JpegMotive.Harbour, JpegMotive.Write(JpegMotive.Harbour, 20, 15, null, isProgressive, restart))
        );

    [Theory]
    [InlineData(0.25, 0.25, 0.5)]
    [InlineData(0.0, 0.0, 0.5)]
    [InlineData(0.4, 0.1, 0.6)]
    [InlineData(0.1, 0.3, 0.66)]
    public void Scan_PictureCutFromWhatTheThumbnailShows_Blocks(double left, double top, double part)
    {
        var severity = Judge((x, y) => JpegMotive.Harbour(left + (x * part), top + (y * part)), Thumbnail);

        Assert.Equal(Severity.Block, severity);
    }

    [Fact]
    public void Scan_ThumbnailOfSomethingElse_IsToldToBeChecked() =>
        Assert.Equal(Severity.Warn, Judge(JpegMotive.Garden, Thumbnail));

    [Fact]
    public void Scan_ThumbnailFramedWithBars_IsNoFinding()
    {
        // A picture of 3:2 in a thumbnail of 4:3: a tenth of its height is black.
        var framed = JpegMotive.Write(
            (x, y) => y is < 0.1 or > 0.9 ? -600 : JpegMotive.Harbour(x, (y - 0.1) / 0.8),
            20,
            15
        );
        var picture = JpegMotive.Write(JpegMotive.Harbour, 48, 30, With(framed));

        Assert.DoesNotContain(
            TestScan.Bytes(picture).Report.Findings,
            finding => finding.Rule == "uncropped-thumbnail"
        );
    }

    [Fact]
    public void Scan_PictureTurnedAfterItWasTaken_IsNoFinding()
    {
        var picture = JpegMotive.Write((x, y) => JpegMotive.Harbour(y, 1 - x), 30, 40, With(Thumbnail));

        Assert.DoesNotContain(
            TestScan.Bytes(picture).Report.Findings,
            finding => finding.Rule == "uncropped-thumbnail"
        );
    }

    [Fact]
    public void Scan_EveryByteOfACodedPictureChanged_NeverFails()
    {
        var sample = JpegMotive.Write(JpegMotive.Harbour, 24, 18, With(Thumbnail), restart: 11);
        for (var at = 0; at < sample.Length; at++)
        {
            var changed = sample.ToArray();
            changed[at] ^= (byte)(0x11 * ((at % 15) + 1));
            var report = TestScan.Bytes(changed).Report;
            Assert.DoesNotContain(report.Gaps, gap => gap.Reason is GapReason.Failed or GapReason.TimedOut);
        }
    }

    private static Severity? Judge(JpegMotive.Motive motive, byte[] thumbnail)
    {
        var file = JpegMotive.Write(motive, 40, 30, With(thumbnail));
        var report = TestScan.Bytes(file).Report;
        return report.Findings.SingleOrDefault(finding => finding.Rule == "uncropped-thumbnail")?.Severity;
    }

    private static byte[] With(byte[] thumbnail) =>
        JpegFile.Exif(
            new TiffBuilder()
                .Directory("IFD0")
                .Text(0x010F, "Examplecam")
                .Next("IFD1")
                .Directory("IFD1")
                .Thumbnail(thumbnail)
                .Build()
        );
}
