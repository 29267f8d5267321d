using PublishGate.Scanning.Reports;
using PublishGate.Scanning.Tests.Media.Exif;

namespace PublishGate.Scanning.Tests.Media.Jpeg;

public sealed class JpegReaderTests : HostileBytes
{
    protected override byte[] Sample => JpegSample.File;

    protected override string Name => "picture.jpg";

    [Theory]
    [InlineData("metadata-location", "-33.853000, 151.210000", "JPEG APP1 EXIF GPS position")]
    [InlineData("metadata-serial", "SN-0042-7781", "JPEG APP1 EXIF Exif BodySerialNumber")]
    [InlineData("metadata-serial", "XS-55120", "JPEG APP1 XMP aux:SerialNumber")]
    [InlineData("metadata-owner", "Ivo Invented", "JPEG APP1 EXIF Exif CameraOwnerName")]
    [InlineData("metadata-credit", "Rosa Example", "JPEG APP1 EXIF IFD0 Artist")]
    [InlineData("metadata-free-text", "second take, garden", "JPEG APP1 EXIF IFD0 ImageDescription")]
    [InlineData("metadata-free-text", "call back before six", "JPEG APP1 EXIF Exif UserComment")]
    [InlineData("metadata-free-text", "harbour; night", "JPEG APP1 XMP dc:subject")]
    [InlineData("metadata-free-text", "made for the morning desk", "JPEG COM")]
    [InlineData("metadata-free-text", "Night at the harbour", "JPEG APP13 Photoshop 8BIM 0x0404 IPTC Headline")]
    [InlineData("metadata-location", "Northtown", "JPEG APP13 Photoshop 8BIM 0x0404 IPTC City")]
    [InlineData("metadata-free-text", "note", "JPEG APP12 Ducky Comment")]
    [InlineData("metadata-free-text", "small one", "JPEG APP1 EXIF IFD1 thumbnail → JPEG COM")]
    [InlineData("metadata-unknown", "body 00417723", "JPEG APP1 EXIF unreferenced bytes text")]
    public void Scan_OneOfEverything_FindsEachAtItsPlace(string rule, string value, string place) =>
        Found.Has(TestScan.Bytes(Sample, Name), rule, value, place);

    [Theory]
    [InlineData(0xC4, 17)]
    [InlineData(0xDB, 65)]
    [InlineData(0xDD, 2)]
    [InlineData(0xDF, 1)]
    public void Read_TextBehindATable_IsFound(int marker, int length)
    {
        var segment = JpegFile.Segment(marker, new byte[length], [0xFF], Bytes.Latin1("call Rosa at six"));

        Assert.True(TestReading.Of(JpegFile.Of(segment)).Carries("call Rosa at six"));
    }

    [Theory]
    [InlineData(0xC4, 17)]
    [InlineData(0xDB, 65)]
    public void Read_SeveralTablesInOneSegment_HaveNothingBehindThem(int marker, int length) =>
        Assert.Empty(TestReading.Of(JpegFile.Of(JpegFile.Segment(marker, new byte[3 * length]))).Fragments);

    [Fact]
    public void Scan_TextTag_PointsAtItsBytes()
    {
        var report = TestScan.Bytes(Sample, Name).Report;

        var at = report.Findings.Single(finding => finding.Rule == "metadata-owner").At;

        Assert.Equal("Ivo Invented\0", System.Text.Encoding.ASCII.GetString(Sample, (int)at.Offset!, (int)at.Length!));
    }

    [Fact]
    public void Read_DuckySegmentThatGoesOnBehindItsEnd_ReadsTheRest()
    {
        var ducky = Bytes.Join(Bytes.Latin1("Ducky"), Bytes.Big16(1), Bytes.Big16(4), Bytes.Big32(60), Bytes.Big16(0));
        var file = JpegFile.Of(JpegFile.Segment(0xEC, ducky, Bytes.Latin1("left by Ada of the desk")));

        Assert.True(TestReading.Of(file).Carries("left by Ada of the desk"));
        Assert.Empty(TestReading.Of(JpegFile.Of(JpegFile.Segment(0xEC, ducky))).Gaps);
    }

    [Fact]
    public void Scan_PlainPicture_Releases()
    {
        var report = TestScan.Bytes(JpegFile.Of(), Name).Report;

        Assert.Equal("image/jpeg", report.MediaType);
        Assert.Empty(report.Findings);
        Assert.Equal(Verdict.Release, report.Verdict);
    }

    [Fact]
    public void Scan_BytesAfterTheEnd_Blocks()
    {
        var report = TestScan
            .Bytes(Bytes.Join(JpegFile.Of(), Bytes.Latin1("left over from the original")), Name)
            .Report;

        var finding = Assert.Single(report.Findings, finding => finding.Rule == "trailing-data");
        Assert.Equal(Severity.Block, finding.Severity);
    }

    [Theory]
    [InlineData(160, 120, 1600, 1200, null)]
    [InlineData(120, 160, 1600, 1200, null)]
    [InlineData(300, 200, 800, 800, Severity.Block)]
    [InlineData(1200, 900, 800, 600, Severity.Block)]
    [InlineData(160, 120, 1600, 900, Severity.Warn)]
    public void Scan_ThumbnailOfAnotherShapeOrSize_IsToldByItsSize(
        int w,
        int h,
        int width,
        int height,
        Severity? severity
    )
    {
        var tiff = new TiffBuilder()
            .Directory("IFD0")
            .Next("IFD1")
            .Directory("IFD1")
            .Thumbnail(JpegFile.Sized(w, h))
            .Build();

        var report = TestScan.Bytes(JpegFile.Sized(width, height, JpegFile.Exif(tiff)), Name).Report;

        Assert.Equal(
            severity,
            report.Findings.SingleOrDefault(finding => finding.Rule == "uncropped-thumbnail")?.Severity
        );
    }

    [Fact]
    public void Scan_CaptionAppendedAfterTheEnd_IsReadSetBySet()
    {
        var caption = Bytes.Join(
            Bytes.Latin1("AXS!"),
            new byte[8],
            JpegSample.DataSet(2, 90, "Elm"),
            Bytes.Latin1("AXS*")
        );

        var revealed = TestScan.Bytes(Bytes.Join(JpegFile.Of(), caption), Name);

        Found.Has(revealed, "metadata-location", "Elm", "JPEG after the end of the picture IPTC City");
        Assert.Contains(revealed.Report.Findings, finding => finding.Rule == "trailing-data");
    }

    [Fact]
    public void Scan_NameOfAnotherType_Warns() =>
        Assert.Equal("type-mismatch", Assert.Single(TestScan.Bytes(JpegFile.Of(), "picture.png").Report.Findings).Rule);

    [Fact]
    public void Scan_PaddingAfterTheEnd_Releases() =>
        Assert.Equal(Verdict.Release, TestScan.Bytes(Bytes.Join(JpegFile.Of(), new byte[300]), Name).Report.Verdict);

    [Fact]
    public void Scan_PictureAfterTheEnd_IsReadToo()
    {
        var hidden = JpegFile.Of(JpegFile.Segment(0xFE, Bytes.Latin1("the uncut one")));

        var values = TestScan.Bytes(Bytes.Join(JpegFile.Of(), hidden), Name).Values;

        Assert.Contains("the uncut one", values);
    }

    [Fact]
    public void Scan_DirectoriesInACircle_EndsWithoutAGap()
    {
        var tiff = new TiffBuilder()
            .Directory("IFD0")
            .Text(0x010E, "circle")
            .Pointer(0x8769, "IFD0")
            .Next("IFD0")
            .Build();

        Assert.Empty(TestScan.Bytes(JpegFile.Of(JpegFile.Exif(tiff)), Name).Report.Gaps);
    }

    [Fact]
    public void Scan_ExtendedXmp_IsJoinedInOrder()
    {
        var guid = new string('A', 32);
        var half = JpegSample.Packet.Length / 2;
        byte[] Part(int from, int to) =>
            JpegFile.Segment(
                0xE1,
                Bytes.Latin1($"http://ns.adobe.com/xmp/extension/\0{guid}"),
                Bytes.Big32(JpegSample.Packet.Length),
                Bytes.Big32(from),
                Bytes.Latin1(JpegSample.Packet[from..to])
            );

        var revealed = TestScan.Bytes(JpegFile.Of(Part(half, JpegSample.Packet.Length), Part(0, half)), Name);

        Assert.Empty(revealed.Report.Gaps);
        Assert.Contains("XS-55120", revealed.Values);
    }
}
