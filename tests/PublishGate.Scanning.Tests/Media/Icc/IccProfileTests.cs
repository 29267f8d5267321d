using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;
using PublishGate.Scanning.Tests.Media.Jpeg;

namespace PublishGate.Scanning.Tests.Media.Icc;

public sealed class IccProfileTests
{
    [Fact]
    public void Read_Profile_GivesItsTexts()
    {
        var reading = TestReading.Of(File(1));

        Assert.Equal("monitor of Ada", reading["profile text"].Text);
        Assert.Empty(reading.Gaps);
    }

    [Fact]
    public void Read_ProfileOfAMonitor_GivesItsSerialNumber()
    {
        var value = Bytes.Join(Bytes.Latin1("mmod\0\0\0\0"), new byte[8], Bytes.Big32(4_211_907), new byte[20]);
        var table = Bytes.Join(Bytes.Latin1("mmod"), Bytes.Big32(144), Bytes.Big32(value.Length));
        var profile = Bytes.Join(new byte[128], Bytes.Big32(1), table, value);
        var file = JpegFile.Of(JpegFile.Segment(0xE2, Bytes.Latin1("ICC_PROFILE\0"), [1, 1], profile));

        Assert.Equal(MetadataKind.Serial, TestReading.Of(file)["monitor serial number"].Kind);
        Assert.Equal("4211907", TestReading.Of(file)["monitor serial number"].Text);
    }

    [Fact]
    public void Read_SecondNameInADescription_IsReadOnce()
    {
        var name = System.Text.Encoding.BigEndianUnicode.GetBytes("screen of Ada");
        var value = Bytes.Join(
            Bytes.Latin1("desc\0\0\0\0"),
            Bytes.Big32(5),
            Bytes.Latin1("sRGB\0"),
            new byte[4],
            Bytes.Big32(13),
            name
        );
        var table = Bytes.Join(Bytes.Latin1("desc"), Bytes.Big32(144), Bytes.Big32(value.Length));
        var profile = Bytes.Join(new byte[128], Bytes.Big32(1), table, value);
        var file = JpegFile.Of(JpegFile.Segment(0xE2, Bytes.Latin1("ICC_PROFILE\0"), [1, 1], profile));

        Assert.Single(TestReading.Of(file).Fragments, fragment => fragment.Text.Contains("screen of Ada"));
    }

    [Fact]
    public void Read_MoreTagsThanTheTableHolds_IsAGap() =>
        Assert.Contains(TestReading.Of(File(9000)).Gaps, gap => gap.Reason == GapReason.Malformed);

    private static byte[] File(int count)
    {
        var value = Bytes.Latin1("text\0\0\0\0monitor of Ada\0");
        var table = Bytes.Join(Bytes.Latin1("cprt"), Bytes.Big32(144), Bytes.Big32(value.Length));
        var profile = Bytes.Join(new byte[128], Bytes.Big32(count), table, value);
        return JpegFile.Of(JpegFile.Segment(0xE2, Bytes.Latin1("ICC_PROFILE\0"), [1, 1], profile));
    }
}
