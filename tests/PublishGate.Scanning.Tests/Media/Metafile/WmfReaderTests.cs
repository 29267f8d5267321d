using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Tests.Media.Metafile;

public sealed class WmfReaderTests : HostileBytes
{
    protected override byte[] Sample { get; } =
        File(ShortText("call Ada at six"), Record(0x0626, [15, 0, 16, 0], Bytes.Latin1("left by Ada M.\0\0")));

    protected override string Name => "drawing.wmf";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_DrawnText_IsVisible(bool isLong)
    {
        var record = isLong
            ? Record(0x0A32, new byte[4], [15, 0, 2, 0], new byte[8], Bytes.Latin1("call Ada at six\0"))
            : ShortText("call Ada at six");

        var reading = TestReading.Of(File(record));

        Assert.Equal("image/wmf", reading.MediaType);
        var text = Assert.Single(reading.Fragments, fragment => fragment.Channel == Channel.DocumentText);
        Assert.Equal("call Ada at six", text.Text);
        Assert.True(text.Visible);
        Assert.Empty(reading.Gaps);
    }

    [Theory]
    [InlineData(0x0626)]
    [InlineData(0x02FB)]
    [InlineData(0x7777)]
    public void Read_OtherRecord_IsSwept(int function) =>
        Assert.True(
            TestReading.Of(File(Record(function, new byte[4], Bytes.Latin1("desk of Ada\0")))).Carries("desk of")
        );

    [Fact]
    public void Read_TextInTheHeader_IsFound()
    {
        var file = Sample;
        Bytes.Latin1("desk of Ada").CopyTo(file, 6);

        Assert.True(TestReading.Of(file).Carries("desk of Ada"));
    }

    [Fact]
    public void Read_EnhancedMetafileInPieces_IsAnArtifact()
    {
        var emf = EmfReaderTests.File();
        var file = File(Piece(emf[..100]), Piece(emf[100..]));

        Assert.Equal(emf.Length, Assert.Single(TestReading.Of(file).Embedded).Content.Length);
    }

    [Fact]
    public void Read_BytesBehindTheEnd_AreTrailingData() =>
        Assert.Contains(
            TestReading.Of([.. Sample, .. Bytes.Latin1("appended by Ada")]).Fragments,
            fragment => fragment.Kind == MetadataKind.Trailing
        );

    private static byte[] File(params byte[][] records) =>
        Bytes.Join([
            [0xD7, 0xCD, 0xC6, 0x9A],
            new byte[18],
            [1, 0, 9, 0, 0, 3],
            new byte[12],
            .. records,
            Record(0),
        ]);

    private static byte[] ShortText(string text) =>
        Record(0x0521, Bytes.Little16(text.Length), Bytes.Latin1(text), new byte[(text.Length & 1) + 4]);

    private static byte[] Piece(byte[] part) => Record(0x0626, [15, 0, 0, 0], Bytes.Latin1("WMFC"), new byte[30], part);

    private static byte[] Record(int function, params byte[][] data)
    {
        var all = Bytes.Join(data);
        return Bytes.Join(Bytes.Little32((all.Length + 6) / 2), Bytes.Little16(function), all);
    }
}
