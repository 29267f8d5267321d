using PublishGate.Scanning.Reports;
using PublishGate.Scanning.Tests.Media.Exif;
using PublishGate.Scanning.Tests.Media.Jpeg;

namespace PublishGate.Scanning.Tests.Media.Tiff;

public sealed class TiffReaderTests : HostileBytes
{
    protected override byte[] Sample { get; } =
        new TiffBuilder()
            .Directory("IFD0")
            .Text(0x010E, "second take, garden")
            .Pointer(0x8769, "Exif")
            .Next("IFD1")
            .Field(0x02BC, 1, Bytes.Latin1(JpegSample.Packet), 1)
            .Field(0x83BB, 7, JpegSample.DataSet(2, 90, "Northtown"), 1)
            .Field(0x8649, 1, JpegSample.Photoshop, 1)
            .Directory("Exif")
            .Text(0xA431, "SN-0042-7781")
            .Field(0x9C9D, 1, System.Text.Encoding.Unicode.GetBytes("Роза Пример\0"), 1)
            .Field(0x1234, 7, Bytes.Latin1("\u0001\u0002\u0003desk unit 0042\0\u0005\u0006"), 1)
            .Directory("IFD1")
            .Thumbnail(JpegSample.Thumbnail)
            .Build();

    protected override string Name => "picture.tif";

    [Theory]
    [InlineData("metadata-free-text", "second take, garden", "TIFF IFD0 ImageDescription")]
    [InlineData("metadata-serial", "SN-0042-7781", "TIFF Exif BodySerialNumber")]
    [InlineData("metadata-credit", "Роза Пример", "TIFF Exif WindowsXPAuthor")]
    [InlineData("metadata-unknown", "desk unit 0042", "TIFF Exif 0x1234 text")]
    [InlineData("metadata-serial", "XS-55120", "TIFF IFD0 XMP aux:SerialNumber")]
    [InlineData("metadata-location", "Northtown", "TIFF IFD0 IPTC City")]
    [InlineData("metadata-free-text", "small one", "TIFF IFD1 thumbnail → JPEG COM")]
    public void Scan_OneOfEverything_FindsEachAtItsPlace(string rule, string value, string place) =>
        Found.Has(TestScan.Bytes(Sample, Name), rule, value, place);

    // Numbers of two bytes, and numbers of unknown meaning; of where the picture's parts are, only a short list is searched.
    [Theory]
    [InlineData(0x0156, 3, 2, 1000, true)]
    [InlineData(0x1234, 3, 2, 1000, true)]
    [InlineData(0x1234, 4, 4, 100_000, true)]
    [InlineData(0x0111, 4, 4, 1000, true)]
    [InlineData(0x0111, 4, 4, 100_000, false)]
    public void Read_TextInALongListOfNumbers_IsFound(int tag, int type, int size, int before, bool isFound)
    {
        byte[] numbers = [.. new byte[before], .. Bytes.Latin1("call Rosa at six"), .. new byte[4]];

        var file = new TiffBuilder().Directory("IFD0").Field(tag, type, numbers, size).Build();

        Assert.Equal(isFound, TestReading.Of(file, Name).Carries("call Rosa at six"));
    }

    [Fact]
    public void Scan_RemovedTagWhoseValueStayed_FindsTheValue()
    {
        var file = new TiffBuilder().Directory("IFD0").Text(0x010E, "caption").Build();
        var withRest = Bytes.Join(file, Bytes.Latin1("Ivo Invented was here\0"));

        var revealed = TestScan.Bytes(withRest, Name);

        Found.Has(revealed, "metadata-unknown", "Ivo Invented was here", "TIFF unreferenced bytes text");
        Assert.Equal("image/tiff", revealed.Report.MediaType);
    }

    [Fact]
    public void Scan_ManyTagsOverTheSameBytes_AreBounded()
    {
        var tags = Enumerable
            .Range(0, 4000)
            .SelectMany(_ =>
                Bytes.Join(Bytes.Little16(0x010E), Bytes.Little16(2), Bytes.Little32(40_000), Bytes.Little32(8))
            );
        var file = Bytes.Join(Bytes.Latin1("II*\0"), Bytes.Little32(8), Bytes.Little16(4000), [.. tags], new byte[4]);

        var report = TestScan.Bytes(file, Name).Report;

        Assert.Contains(report.Gaps, gap => gap.Reason == GapReason.LimitReached);
    }

    [Fact]
    public void Scan_ValueThatClaimsGigabytes_IsAGap()
    {
        var file = new TiffBuilder().Directory("IFD0").Text(0x010E, "a long caption").Build();
        Bytes.Little32(0x7FFFFFFF).CopyTo(file, 8 + 2 + 4);

        Assert.Contains(TestScan.Bytes(file, Name).Report.Gaps, gap => gap.Reason == GapReason.Truncated);
    }
}
