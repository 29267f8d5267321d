using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;
using PublishGate.Scanning.Tests.Media.Png;

namespace PublishGate.Scanning.Tests.Media.Metafile;

public sealed class EmfReaderTests : HostileBytes
{
    protected override byte[] Sample { get; } =
        File(Text(84, "call Ada at six"), Record(70, Bytes.Big32(15 << 24), Bytes.Latin1("left by Ada M.\0\0")));

    protected override string Name => "drawing.emf";

    [Fact]
    public void Read_Description_IsFreeText()
    {
        var reading = TestReading.Of(Sample);

        Assert.Equal("image/emf", reading.MediaType);
        Assert.Equal("Editor 1.0\ndesk of Ada", reading["Description"].Text);
        Assert.Empty(reading.Gaps);
    }

    [Theory]
    [InlineData(83)]
    [InlineData(84)]
    [InlineData(96)]
    [InlineData(97)]
    [InlineData(108)]
    public void Read_DrawnText_IsVisible(int type)
    {
        var reading = TestReading.Of(File(Text(type, "call Ada at six")));

        var text = Assert.Single(reading.Fragments, fragment => fragment.Channel == Channel.DocumentText);
        Assert.Equal("call Ada at six", text.Text);
        Assert.True(text.Visible);
    }

    [Theory]
    [InlineData(70, "left by Ada Muster")]
    [InlineData(82, "Ada's own typeface")]
    [InlineData(105, "driver of Ada's desk")]
    [InlineData(4242, "a record of no known type")]
    public void Read_OtherRecord_IsSwept(int type, string text) =>
        Assert.True(TestReading.Of(File(Record(type, new byte[8], Bytes.Latin1(text + "\0")))).Carries(text));

    [Theory]
    [InlineData(70)]
    [InlineData(81)]
    public void Read_PictureInside_IsAnArtifact(int type)
    {
        var picture = PngReaderTests.File();

        var reading = TestReading.Of(File(Record(type, new byte[80], picture)));

        Assert.True(Assert.Single(reading.Embedded).Content.Length >= picture.Length);
    }

    [Fact]
    public void Read_TextOfLetterShapes_IsAGap()
    {
        var text = Text(84, "call Ada at six");
        text[52] = 0x10;

        Assert.Equal(GapReason.Unsupported, Assert.Single(TestReading.Of(File(text, text)).Gaps).Reason);
    }

    [Fact]
    public void Read_BytesBehindTheEnd_AreTrailingData() =>
        Assert.Contains(
            TestReading.Of([.. Sample, .. Bytes.Latin1("appended by Ada")]).Fragments,
            fragment => fragment.Kind == MetadataKind.Trailing
        );

    internal static byte[] File(params byte[][] records)
    {
        var description = System.Text.Encoding.Unicode.GetBytes("Editor 1.0\0desk of Ada\0\0");
        var header = Record(
            1,
            new byte[32],
            Bytes.Latin1(" EMF"),
            new byte[16],
            Bytes.Little32(description.Length / 2),
            Bytes.Little32(108),
            new byte[40],
            description
        );
        return Bytes.Join([header, .. records, Record(14, new byte[12])]);
    }

    private static byte[] Text(int type, string text)
    {
        var bytes = type is 83 or 96 ? Bytes.Latin1(text) : System.Text.Encoding.Unicode.GetBytes(text);
        var offset = type is 96 or 97 ? 80 : 76;
        var count = type is 96 or 97 ? Bytes.Little32(1) : [];
        return type == 108
            ? Record(type, new byte[8], Bytes.Little32(text.Length), Bytes.Little32(0x100), new byte[12], bytes)
            : Record(
                type,
                new byte[28],
                count,
                new byte[8],
                Bytes.Little32(text.Length),
                Bytes.Little32(offset),
                new byte[24],
                bytes
            );
    }

    private static byte[] Record(int type, params byte[][] data)
    {
        var all = Bytes.Join(data);
        var padding = new byte[-all.Length & 3];
        return Bytes.Join(Bytes.Little32(type), Bytes.Little32(all.Length + padding.Length + 8), all, padding);
    }
}
