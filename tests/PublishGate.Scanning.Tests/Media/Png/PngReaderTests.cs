using System.IO.Compression;
using System.Text;
using PublishGate.Scanning.Reports;
using PublishGate.Scanning.Tests.Media.Jpeg;

namespace PublishGate.Scanning.Tests.Media.Png;

public sealed class PngReaderTests : HostileBytes
{
    private static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    protected override byte[] Sample { get; } =
        File(
            Chunk("tEXt", Bytes.Latin1("Author\0Rosa Example")),
            Chunk("zTXt", Bytes.Latin1("Comment\0\0"), Deflated("made for the morning desk")),
            Chunk("iTXt", Bytes.Latin1("Description\0\u0001\0en\0Beschreibung\0"), Deflated("мать звонила")),
            Chunk("iTXt", Bytes.Latin1($"XML:com.adobe.xmp\0\0\0\0\0{JpegSample.Packet}")),
            Chunk("zTXt", Bytes.Latin1("Raw profile type iptc\0\0"), Deflated(RawProfile())),
            Chunk("tIME", Bytes.Big16(2026), [11, 22, 7, 8, 9]),
            Chunk("eXIf", JpegSample.Tiff),
            Chunk("prIv", Bytes.Latin1("desk unit 0042\0"))
        );

    protected override string Name => "picture.png";

    [Theory]
    [InlineData("metadata-credit", "Rosa Example", "PNG tEXt Author")]
    [InlineData("metadata-free-text", "made for the morning desk", "PNG zTXt Comment")]
    [InlineData("metadata-free-text", "мать звонила", "PNG iTXt Description")]
    [InlineData("metadata-serial", "XS-55120", "PNG iTXt XMP aux:SerialNumber")]
    [InlineData("metadata-location", "Northtown", "PNG zTXt IPTC City")]
    [InlineData("metadata-time", "2026-11-22 07:08:09", "PNG tIME")]
    [InlineData("metadata-owner", "Ivo Invented", "PNG eXIf Exif CameraOwnerName")]
    [InlineData("metadata-unknown", "desk unit 0042", "PNG prIv text")]
    public void Scan_OneOfEverything_FindsEachAtItsPlace(string rule, string value, string place) =>
        Found.Has(TestScan.Bytes(Sample, Name), rule, value, place);

    [Fact]
    public void Read_LanguageOfAText_IsExamined() =>
        Assert.True(
            TestReading
                .Of(File(Chunk("iTXt", Bytes.Latin1("Title\0\0\0call Rosa at six\0\0A walk"))), Name)
                .Carries("call Rosa at six")
        );

    [Theory]
    [InlineData("en-GB", false)]
    [InlineData("call Rosa at six, she is at her mother's", true)]
    public void Read_LanguageInXmp_IsExaminedIfItIsNone(string language, bool isFound)
    {
        var packet =
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><r:RDF xmlns:r=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
            + "<r:Description xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title><r:Alt>"
            + $"<r:li xml:lang=\"{language}\">A walk</r:li></r:Alt></dc:title></r:Description></r:RDF></x:xmpmeta>";

        var reading = TestReading.Of(File(Chunk("iTXt", Bytes.Latin1($"XML:com.adobe.xmp\0\0\0\0\0{packet}"))), Name);

        Assert.True(reading.Carries("A walk"));
        Assert.Equal(isFound, reading.Carries(language));
    }

    [Theory]
    [InlineData("gAMA")]
    [InlineData("pHYs")]
    [InlineData("IEND")]
    [InlineData("tIME")]
    public void Read_ChunkLongerThanItsFields_IsSwept(string type) =>
        Assert.True(
            TestReading
                .Of(File(Chunk(type, new byte[9], Bytes.Latin1("call Rosa at six"))), Name)
                .Carries("call Rosa at six")
        );

    [Theory]
    [InlineData("zTXt", "Comment\0\0")]
    [InlineData("iCCP", "profile\0\0")]
    public void Read_TextBehindCompressedData_IsFound(string type, string head)
    {
        var chunk = Chunk(type, Bytes.Latin1(head), Deflated(new string('a', 900)), Bytes.Latin1("call Rosa at six"));

        Assert.True(TestReading.Of(File(chunk), Name).Carries("call Rosa at six"));
    }

    [Fact]
    public void Read_MoreDigitsThanTheProfileSays_AreAGap()
    {
        var text = Bytes.Latin1("Raw profile type iptc\0\niptc\n       2\n1c02aabbccdd\n");

        Assert.Contains(TestReading.Of(File(Chunk("tEXt", text)), Name).Gaps, gap => gap.Reason == GapReason.Malformed);
    }

    [Fact]
    public void Scan_PlainPicture_Releases() =>
        Assert.Equal(Verdict.Release, TestScan.Bytes(File(), Name).Report.Verdict);

    [Fact]
    public void Scan_BytesAfterTheEnd_Blocks() =>
        Assert.Contains(
            TestScan.Bytes(Bytes.Join(File(), Bytes.Latin1("rest of the original")), Name).Report.Findings,
            finding => finding is { Rule: "trailing-data", Severity: Severity.Block }
        );

    public static byte[] File(params byte[][] chunks) =>
        Bytes.Join([
            Signature,
            Chunk("IHDR", Bytes.Big32(4), Bytes.Big32(4), [8, 0, 0, 0, 0]),
            .. chunks,
            Chunk("IDAT", new byte[20]),
            Chunk("IEND"),
        ]);

    private static byte[] Chunk(string type, params byte[][] data)
    {
        var all = Bytes.Join(data);
        return Bytes.Join(Bytes.Big32(all.Length), Bytes.Latin1(type), all, new byte[4]);
    }

    private static byte[] Deflated(string text)
    {
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Fastest))
        {
            zlib.Write(Encoding.UTF8.GetBytes(text));
        }

        return compressed.ToArray();
    }

    private static string RawProfile()
    {
        var iptc = JpegSample.DataSet(2, 90, "Northtown");
        return $"\niptc\n {iptc.Length}\n{Convert.ToHexStringLower(iptc)}\n";
    }
}
