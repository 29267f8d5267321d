using System.IO.Compression;
using PublishGate.Scanning.Reports;
using PublishGate.Scanning.Tests.Media.Heif;
using PublishGate.Scanning.Tests.Media.Jpeg;

namespace PublishGate.Scanning.Tests.Media.JpegXl;

public sealed class JpegXlReaderTests : HostileBytes
{
    private static readonly byte[] Head = Bytes.Join(
        HeifReaderTests.Box("JXL ", [0x0D, 0x0A, 0x87, 0x0A]),
        HeifReaderTests.Box("ftyp", Bytes.Latin1("jxl \0\0\0\0jxl "))
    );

    protected override byte[] Sample { get; } =
        Bytes.Join(
            Head,
            HeifReaderTests.Box("Exif", new byte[4], JpegSample.Tiff),
            HeifReaderTests.Box("brob", Bytes.Latin1("xml "), Compressed(Bytes.Latin1(JpegSample.Packet))),
            HeifReaderTests.Box("jxlc", [0xFF, 0x0A, 1, 2, 3])
        );

    protected override string Name => "picture.jxl";

    [Theory]
    [InlineData("metadata-owner", "Ivo Invented", "JPEG XL Exif Exif CameraOwnerName")]
    [InlineData("metadata-serial", "XS-55120", "JPEG XL brob xml_ XMP aux:SerialNumber")]
    public void Scan_OneOfEverything_FindsEachAtItsPlace(string rule, string value, string place) =>
        Found.Has(TestScan.Bytes(Sample, Name), rule, value, place);

    [Fact]
    public void Scan_DataToRebuildAJpeg_IsAGap()
    {
        var file = Bytes.Join(Head, HeifReaderTests.Box("jbrd", [1, 2, 3]), HeifReaderTests.Box("jxlc", [0xFF, 0x0A]));

        Assert.Contains(TestScan.Bytes(file, Name).Report.Gaps, gap => gap.Reason == GapReason.Unsupported);
    }

    [Fact]
    public void Scan_FileBehindABareCodeStream_Blocks()
    {
        byte[] picture = [0xFF, 0x0A, 1, 2, 3, 4, 5];

        Assert.Empty(TestScan.Bytes(picture, Name).Report.Findings);
        Assert.Contains(
            TestScan.Bytes(Bytes.Join(picture, JpegSample.File), Name).Report.Findings,
            finding => finding.Rule == "trailing-data"
        );
    }

    private static byte[] Compressed(byte[] plain)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.Fastest))
        {
            brotli.Write(plain);
        }

        return compressed.ToArray();
    }
}
