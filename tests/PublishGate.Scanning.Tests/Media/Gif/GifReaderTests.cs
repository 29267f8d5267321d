using PublishGate.Scanning.Reports;
using PublishGate.Scanning.Tests.Media.Jpeg;

namespace PublishGate.Scanning.Tests.Media.Gif;

public sealed class GifReaderTests : HostileBytes
{
    protected override byte[] Sample { get; } =
        File(
            Extension(0xFE, SubBlocks("made for the morning desk")),
            Extension(0xFF, SubBlock("NETSCAPE2.0"), SubBlocks("\u0001\0\0")),
            Extension(0xFF, SubBlock("XMP DataXMP"), Bytes.Latin1(JpegSample.Packet), XmpTrailer()),
            Extension(0xFF, SubBlock("EXAMPLE 1.0"), SubBlocks("desk unit 0042")),
            Extension(0xF9, SubBlocks("\0\0\0\0"))
        );

    protected override string Name => "picture.gif";

    [Theory]
    [InlineData("metadata-free-text", "made for the morning desk", "GIF extension comment")]
    [InlineData("metadata-serial", "XS-55120", "GIF extension XMP aux:SerialNumber")]
    [InlineData("metadata-unknown", "desk unit 0042", "GIF extension text")]
    public void Scan_OneOfEverything_FindsEachAtItsPlace(string rule, string value, string place) =>
        Found.Has(TestScan.Bytes(Sample, Name), rule, value, place);

    [Theory]
    [InlineData(600, "call Rosa at six")]
    [InlineData(700, "call Rosa at six")]
    public void Read_TextInPlaceOfFillBytes_IsFound(int at, string text)
    {
        var file = Sample.ToArray();
        Bytes.Latin1(text).CopyTo(file, at);

        Assert.True(TestReading.Of(file, Name).Carries(text));
    }

    [Fact]
    public void Read_TextInAGraphicControl_IsFound() =>
        Assert.True(TestReading.Of(File(Extension(0xF9, SubBlocks("call Rosa"))), Name).Carries("call Rosa"));

    [Fact]
    public void Read_XmpTrailerAsWritten_TellsNothing() =>
        Assert.DoesNotContain(
            TestReading.Of(Sample, Name).Fragments,
            fragment => fragment.Text.Contains("abc", StringComparison.Ordinal) || fragment.Text.Contains("cba")
        );

    [Fact]
    public void Scan_PlainPicture_Releases() =>
        Assert.Equal(Verdict.Release, TestScan.Bytes(File(), Name).Report.Verdict);

    private static byte[] File(params byte[][] blocks) =>
        Bytes.Join([
            Bytes.Latin1("GIF89a"),
            Bytes.Little16(2),
            Bytes.Little16(2),
            [0x80, 0, 0],
            new byte[6],
            .. blocks,
            [0x2C, 0, 0, 0, 0, 2, 0, 2, 0, 0, 2],
            SubBlocks("\u0044\u0034\u0005"),
            [0x3B],
        ]);

    private static byte[] Extension(byte label, params byte[][] data) =>
        Bytes.Join([
            [0x21, label],
            .. data,
        ]);

    private static byte[] SubBlock(string data) => Bytes.Join([(byte)data.Length], Bytes.Latin1(data));

    private static byte[] SubBlocks(string data) => Bytes.Join(SubBlock(data), [0]);

    // FF down to 00 and one more 00: whatever byte a reader of sub-blocks lands on, it ends at the last.
    private static byte[] XmpTrailer() => [1, .. Enumerable.Range(0, 256).Select(i => (byte)(255 - i)), 0];
}
