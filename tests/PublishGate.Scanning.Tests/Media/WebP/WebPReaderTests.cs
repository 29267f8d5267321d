using PublishGate.Scanning.Reports;
using PublishGate.Scanning.Tests.Media.Jpeg;

namespace PublishGate.Scanning.Tests.Media.WebP;

public sealed class WebPReaderTests : HostileBytes
{
    protected override byte[] Sample { get; } =
        File(
            Chunk("VP8X", new byte[10]),
            Chunk("ANMF", new byte[16], Chunk("VP8 ", new byte[6]), Chunk("XTRA", Bytes.Latin1("desk unit 0042"))),
            Chunk("EXIF", JpegSample.Tiff),
            Chunk("XMP ", Bytes.Latin1(JpegSample.Packet))
        );

    protected override string Name => "picture.webp";

    [Theory]
    [InlineData("metadata-location", "-33.853000, 151.210000", "WebP EXIF GPS position")]
    [InlineData("metadata-serial", "XS-55120", "WebP XMP_ aux:SerialNumber")]
    [InlineData("metadata-unknown", "desk unit 0042", "WebP frame XTRA text")]
    public void Scan_OneOfEverything_FindsEachAtItsPlace(string rule, string value, string place) =>
        Found.Has(TestScan.Bytes(Sample, Name), rule, value, place);

    [Theory]
    [InlineData("VP8X")]
    [InlineData("ANIM")]
    public void Read_HeaderLongerThanItsFields_IsSwept(string id) =>
        Assert.True(
            TestReading
                .Of(File(Chunk(id, new byte[10], Bytes.Latin1("call Rosa at six")), Chunk("VP8 ", new byte[6])))
                .Carries("call Rosa at six")
        );

    [Fact]
    public void Scan_PlainPicture_Releases() =>
        Assert.Equal(Verdict.Release, TestScan.Bytes(File(Chunk("VP8 ", new byte[6])), Name).Report.Verdict);

    private static byte[] File(params byte[][] chunks)
    {
        var body = Bytes.Join([Bytes.Latin1("WEBP"), .. chunks]);
        return Bytes.Join(Bytes.Latin1("RIFF"), Bytes.Little32(body.Length), body);
    }

    private static byte[] Chunk(string id, params byte[][] data)
    {
        var all = Bytes.Join(data);
        return Bytes.Join(Bytes.Latin1(id), Bytes.Little32(all.Length), all, new byte[all.Length & 1]);
    }
}
