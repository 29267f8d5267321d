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
