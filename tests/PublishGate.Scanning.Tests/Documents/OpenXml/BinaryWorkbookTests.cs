using System.Text;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;
using PublishGate.Scanning.Tests.Archives.Zip;
using PublishGate.Scanning.Tests.Media;

namespace PublishGate.Scanning.Tests.Documents.OpenXml;

public sealed class BinaryWorkbookTests : HostileBytes
{
    protected override byte[] Sample { get; } = File(0, Row(false), Shared(0), Number(44.5));

    protected override string Name => "calls.xlsb";

    [Fact]
    public void Read_VisibleSheet_ShowsItsCells()
    {
        var reading = TestReading.Of(File(0, Row(false), Shared(0), Inline("call at six"), Number(447911123456)), Name);

        Assert.Empty(reading.Gaps);
        string[] visible = ["Sources", "Rosa Example", "call at six", "447911123456"];
        Assert.Equal(visible, reading.Fragments.Where(text => text.Visible).Select(text => text.Text));
        Assert.Contains(reading.Fragments, text => text is { Text: "447911123456", Form: FragmentForm.Number });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Read_HiddenSheet_IsTold(int state) =>
        Assert.Contains(
            TestReading.Of(File(state, Row(false), Shared(0)), Name).Fragments,
            text => text is { Channel: Channel.HiddenSheet, Text: "Rosa Example", Key: "Sources" }
        );

    [Fact]
    public void Read_HiddenRow_IsTold() =>
        Assert.Contains(
            TestReading.Of(File(0, Row(true), Shared(0)), Name).Fragments,
            text => text is { Channel: Channel.HiddenText, Text: "Rosa Example" }
        );

    [Fact]
    public void Read_HiddenColumn_IsTold()
    {
        var column = Record(60, Bytes.Little32(0), Bytes.Little32(0), new byte[8], [1, 0]);

        Assert.Contains(
            TestReading.Of(File(0, column, Row(false), Shared(0)), Name).Fragments,
            text => text is { Channel: Channel.HiddenText, Text: "Rosa Example" }
        );
    }

    // Colours: kind and validity, index, tint, then red, green and blue.
    [Theory]
    [InlineData("General", new byte[] { 5, 0, 0, 0, 255, 255, 255, 255 }, 0, true)]
    [InlineData("General", new byte[] { 7, 0, 0, 0, 0, 0, 0, 255 }, 0, true)]
    [InlineData("General", new byte[] { 3, 9, 0, 0, 0, 0, 0, 255 }, 0, true)]
    [InlineData("General", new byte[] { 5, 0, 0, 0, 255, 255, 255, 255 }, 1, false)]
    [InlineData("General", new byte[] { 5, 0, 0, 0, 200, 0, 0, 255 }, 0, false)]
    [InlineData("General", new byte[] { 7, 1, 0, 0, 0, 0, 0, 255 }, 0, false)]
    [InlineData(";;;", new byte[] { 5, 0, 0, 0, 0, 0, 0, 255 }, 1, true)]
    [InlineData("0;0;", new byte[] { 5, 0, 0, 0, 0, 0, 0, 255 }, 1, false)]
    public void Read_CellWhoseFormatShowsNothing_IsTold(string number, byte[] colour, int pattern, bool isHidden)
    {
        var dark = new byte[] { 5, 0, 0, 0, 0, 0, 90, 255 };
        var styles = Bytes.Join(
            Record(44, Bytes.Little16(164), Wide(number)),
            Record(43, new byte[12], colour, [0], Wide("Sample Sans")),
            Record(45, Bytes.Little32(pattern), dark, new byte[8]),
            Record(626),
            Record(47, new byte[16]),
            Record(627),
            Record(617),
            Record(47, new byte[16]),
            Record(47, Bytes.Little16(0), Bytes.Little16(164), new byte[12]),
            Record(618)
        );
        var cell = Record(7, Bytes.Little32(0), Bytes.Little32(1), Bytes.Little32(0));

        var reading = TestReading.Of(File(0, styles, [Row(false), cell]), Name);

        Assert.Equal(
            isHidden,
            reading.Fragments.Any(text => text is { Channel: Channel.HiddenText, Text: "Rosa Example" })
        );
    }

    [Theory]
    [InlineData(2, 0x02, "447911")]
    [InlineData(2, 0x03, "4479.11")]
    public void Read_PackedNumber_IsExpanded(int type, int bits, string text)
    {
        var cell = Record(type, new byte[8], Bytes.Little32((447911L << 2) | (uint)bits));

        Assert.True(TestReading.Of(File(0, Row(false), cell), Name).Carries(text));
    }

    [Theory]
    [InlineData(632, 0, Channel.DocumentComment)]
    [InlineData(637, 1, Channel.DocumentComment)]
    [InlineData(39, 9, Channel.DocumentPart)]
    [InlineData(2091, 0, Channel.DocumentProperty)]
    [InlineData(548, 4, Channel.DocumentProperty)]
    [InlineData(1999, 3, Channel.DocumentPart)]
    public void Read_RecordWithText_IsFound(int type, int before, Channel channel) =>
        Assert.Contains(
            TestReading.Of(File(0, Record(type, new byte[before], Wide("C:\\Users\\rosa"))), Name).Fragments,
            text => text.Channel == channel && text.Text.Contains("rosa", StringComparison.Ordinal)
        );

    [Fact]
    public void Read_StringThatNoCellShows_IsTold() =>
        Assert.True(TestReading.Of(File(0, Row(false)), Name).Carries("Rosa Example"));

    [Fact]
    public void Read_PartThatIsNoRecords_IsAGap() =>
        Assert.Contains(
            TestReading.Of(Package([0x83, 0x01, 0xFF, 0xFF, 0x03], [], []), Name).Gaps,
            gap => gap.Reason == GapReason.Unsupported
        );

    private static byte[] File(int state, params byte[][] records) => File(state, [], records);

    private static byte[] File(int state, byte[] styles, byte[][] records) =>
        Package(
            Bytes.Join(
                Record(131),
                Record(156, Bytes.Little32(state), Bytes.Little32(1), Wide("rId1"), Wide("Sources")),
                Record(132)
            ),
            Bytes.Join([Record(129), .. records, Record(130)]),
            Bytes.Join(Record(278), styles, Record(279))
        );

    private static byte[] Package(byte[] workbook, byte[] sheet, byte[] styles) =>
        ZipSample.Of(
            ("[Content_Types].xml", Encoding.UTF8.GetBytes("<Types/>")),
            (
                "xl/_rels/workbook.bin.rels",
                Encoding.UTF8.GetBytes(
                    "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.bin\"/></Relationships>"
                )
            ),
            ("xl/workbook.bin", workbook),
            ("xl/sharedStrings.bin", Bytes.Join(Record(159), Record(19, [0], Wide("Rosa Example")), Record(160))),
            ("xl/worksheets/sheet1.bin", sheet),
            ("xl/styles.bin", styles)
        );

    private static byte[] Row(bool isHidden) => Record(0, new byte[11], [(byte)(isHidden ? 0x10 : 0)], new byte[5]);

    private static byte[] Shared(int index) => Record(7, new byte[8], Bytes.Little32(index));

    private static byte[] Inline(string text) => Record(6, Bytes.Little32(1), new byte[4], Wide(text));

    private static byte[] Number(double value) =>
        Record(5, Bytes.Little32(2), new byte[4], BitConverter.GetBytes(value));

    private static byte[] Wide(string text) => Bytes.Join(Bytes.Little32(text.Length), Encoding.Unicode.GetBytes(text));

    private static byte[] Record(int type, params byte[][] data)
    {
        var all = Bytes.Join(data);
        return Bytes.Join(Variable(type), Variable(all.Length), all);
    }

    private static byte[] Variable(int number) =>
        number < 0x80 ? [(byte)number] : [(byte)(0x80 | (number & 0x7F)), (byte)(number >> 7)];
}
