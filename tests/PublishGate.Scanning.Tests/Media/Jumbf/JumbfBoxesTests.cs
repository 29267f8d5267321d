using PublishGate.Scanning.Reports;
using PublishGate.Scanning.Tests.Media.Heif;
using PublishGate.Scanning.Tests.Media.Jpeg;

namespace PublishGate.Scanning.Tests.Media.Jumbf;

public sealed class JumbfBoxesTests : HostileBytes
{
    // {"author": [{"name": "Rosa Example"}], "when": 5, "open": indefinite map}
    private static readonly byte[] Cbor = Bytes.Join(
        [0xA3, 0x66],
        Bytes.Latin1("author"),
        [0x81, 0xA1, 0x64],
        Bytes.Latin1("name"),
        [0x6C],
        Bytes.Latin1("Rosa Example"),
        [0x64],
        Bytes.Latin1("when"),
        [0x05, 0x64],
        Bytes.Latin1("open"),
        [0xBF, 0xFF]
    );

    protected override byte[] Sample { get; } =
        JpegFile.Of(
            JpegFile.Segment(
                0xEB,
                Bytes.Latin1("JP"),
                Bytes.Big16(1),
                Bytes.Big32(1),
                HeifReaderTests.Box(
                    "jumb",
                    HeifReaderTests.Box("jumd", new byte[16], [3], Bytes.Latin1("c2pa\0")),
                    HeifReaderTests.Box("cbor", Cbor),
                    HeifReaderTests.Box("json", Bytes.Latin1("{\"place\":\"Northtown harbour\"}"))
                )
            )
        );

    protected override string Name => "picture.jpg";

    [Theory]
    [InlineData("metadata-unknown", "Rosa Example", "JPEG APP11 JUMBF JUMBF CBOR name")]
    public void Scan_Manifest_FindsItsTexts(string rule, string value, string place) =>
        Found.Has(TestScan.Bytes(Sample, Name), rule, value, place);

    [Fact]
    public void Scan_ManifestInJson_FindsItsTexts() =>
        Assert.Contains(
            TestScan.Bytes(Sample, Name).Values,
            value => value.Contains("Northtown harbour", StringComparison.Ordinal)
        );

    [Fact]
    public void Read_KeyThatHoldsContent_IsExamined()
    {
        var map = Bytes.Join([0xA1, 0x70], Bytes.Latin1("call Rosa at six"), [0x01]);
        var box = HeifReaderTests.Box("jumb", HeifReaderTests.Box("cbor", map));

        Assert.True(
            TestReading
                .Of(JpegFile.Of(JpegFile.Segment(0xEB, Bytes.Latin1("JP"), new byte[6], box)), Name)
                .Carries("call Rosa at six")
        );
    }

    [Fact]
    public void Scan_ArraysInsideArrays_EndsWithAGap()
    {
        var deep = Enumerable.Repeat((byte)0x81, 20_000).ToArray();
        var file = JpegFile.Of(
            JpegFile.Segment(
                0xEB,
                Bytes.Latin1("JP"),
                new byte[6],
                HeifReaderTests.Box("jumb", HeifReaderTests.Box("cbor", deep))
            )
        );

        Assert.Contains(TestScan.Bytes(file, Name).Report.Gaps, gap => gap.Reason == GapReason.LimitReached);
    }
}
