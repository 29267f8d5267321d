using PublishGate.Scanning.Reports;
using PublishGate.Scanning.Tests.Media.Jpeg;
using static PublishGate.Scanning.Tests.Media.IsoMedia.IsoSample;

namespace PublishGate.Scanning.Tests.Media.Jpeg2000;

public sealed class Jpeg2000ReaderTests : HostileBytes
{
    private static readonly byte[] Stream = CodeStream(tileLength: 12 + 2 + 4);

    private static readonly byte[] Head = Bytes.Join(
        Box("jP  ", [0x0D, 0x0A, 0x87, 0x0A]),
        Box("ftyp", Bytes.Latin1("jp2 \0\0\0\0jp2 ")),
        Box("jp2h", Box("ihdr", new byte[14]), Box("colr", [1, 0, 0, 0, 0, 0, 16]))
    );

    protected override byte[] Sample { get; } =
        Bytes.Join(
            Head,
            Box("uuid", Convert.FromHexString("4A706754696666457869662D3E4A5032"), JpegSample.Tiff),
            Box("uuid", Convert.FromHexString("BE7ACFCB97A942E89C71999491E3AFAC"), Bytes.Latin1(JpegSample.Packet)),
            Box(
                "uuid",
                Convert.FromHexString("33C7A4D2B81D4723A0BAF1A3E097AD38"),
                JpegSample.DataSet(2, 120, "behind the bakery")
            ),
            Box("asoc", Box("lbl ", Bytes.Latin1("for the desk only"))),
            Box("jp2c", Stream)
        );

    protected override string Name => "picture.jp2";

    [Theory]
    [InlineData("metadata-owner", "Ivo Invented", "JPEG 2000 uuid EXIF Exif CameraOwnerName")]
    [InlineData("metadata-serial", "XS-55120", "JPEG 2000 uuid XMP aux:SerialNumber")]
    [InlineData("metadata-free-text", "behind the bakery", "JPEG 2000 uuid IPTC Caption/Abstract")]
    [InlineData("metadata-unknown", "for the desk only", "JPEG 2000 lbl_ text")]
    [InlineData("metadata-free-text", "taken at noon", "JPEG 2000 jp2c comment")]
    public void Scan_OneOfEverything_FindsEachAtItsPlace(string rule, string value, string place) =>
        Found.Has(TestScan.Bytes(Sample, Name), rule, value, place);

    [Theory]
    [InlineData(12 + 2 + 4)]
    [InlineData(0)]
    public void Scan_BareCodeStream_IsRead(int tileLength)
    {
        var result = TestScan.Bytes(CodeStream(tileLength), "picture.j2k");

        Assert.Empty(result.Report.Gaps);
        Found.Has(result, "metadata-free-text", "taken at noon", "JPEG 2000 comment");
    }

    [Theory]
    [InlineData(12 + 2 + 4)]
    [InlineData(0)]
    public void Scan_FileBehindTheCodeStream_Blocks(int tileLength)
    {
        var file = Bytes.Join(CodeStream(tileLength), JpegSample.File);

        Assert.Contains(
            TestScan.Bytes(file, "picture.j2k").Report.Findings,
            finding => finding.Rule == "trailing-data" && finding.Severity == Severity.Block
        );
    }

    [Fact]
    public void Scan_FileWithoutAPicture_IsAGap() =>
        Assert.Contains(TestScan.Bytes(Head, Name).Report.Gaps, gap => gap.Reason == GapReason.Truncated);

    private static byte[] CodeStream(int tileLength) =>
        Bytes.Join(
            [0xFF, 0x4F, 0xFF, 0x51, 0, 6, 0, 0, 0, 0],
            [0xFF, 0x64, 0, 17, 0, 1, .. "taken at noon"u8],
            [0xFF, 0x90, 0, 10, 0, 0, .. Bytes.Big32(tileLength), 0, 1],
            [0xFF, 0x93, 0xC1, 0x02, 0x03, 0x04],
            [0xFF, 0xD9]
        );
}
