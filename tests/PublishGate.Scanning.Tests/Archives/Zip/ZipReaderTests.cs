using System.Text;
using PublishGate.Scanning.Reports;
using PublishGate.Scanning.Tests.Media;

namespace PublishGate.Scanning.Tests.Archives.Zip;

public sealed class ZipReaderTests
{
    [Fact]
    public void Scan_BytesBeforeAndAfter_AreTrailingData()
    {
        var zip = ZipSample.Of(("a.zip", ZipSample.Of(Array.Empty<(string, byte[])>())));
        byte[] file = [.. zip, .. Encoding.ASCII.GetBytes("an older version, call +44 7911 123456")];

        Assert.Contains(TestScan.Bytes(file).Report.Findings, finding => finding.Rule == "trailing-data");
    }

    [Fact]
    public void Scan_EncryptedEntry_IsAGap()
    {
        var zip = ZipSample.Of(("a.txt", "text"));
        var directory = zip.AsSpan().IndexOf("PK\u0001\u0002"u8);
        zip[directory + 8] |= 1;

        Assert.Contains(TestScan.Bytes(zip).Report.Gaps, gap => gap.Reason == GapReason.Encrypted);
    }

    [Fact]
    public void Scan_HeadersThatDisagree_AreAGap()
    {
        var zip = ZipSample.Of(("a.txt", "text"));
        zip[30] = (byte)'b';

        Assert.Contains(TestScan.Bytes(zip).Report.Gaps, gap => gap.Reason == GapReason.Malformed);
    }

    [Theory]
    [InlineData(14)]
    [InlineData(18)]
    [InlineData(22)]
    public void Scan_LocalChecksumOrSizeThatDisagrees_IsAGap(int at)
    {
        var zip = ZipSample.Of(("a.txt", "text"));
        zip[at] ^= 1;

        Assert.Contains(TestScan.Bytes(zip).Report.Gaps, gap => gap.Reason == GapReason.Malformed);
    }

    [Fact]
    public void Read_LocalTimeThatDisagrees_IsTold()
    {
        var zip = ZipSample.Of(("a.txt", "text"));
        zip[10] ^= 1;

        var times = TestReading.Of(zip).Fragments.Where(fragment => fragment.Key == "Modified");

        Assert.Equal(["2020-01-02 03:04:06", "2020-01-02 03:04:04"], times.Select(time => time.Text));
    }

    [Theory]
    [InlineData(0x4242)]
    [InlineData(0x000D)]
    public void Read_TextInALocalExtraField_IsFound(int id)
    {
        var zip = ZipSample.Of(("a.txt", "text"));
        var extra = Bytes.Join(
            Bytes.Little16(id),
            Bytes.Little16(30),
            new byte[12],
            Bytes.Latin1("/home/rosa/on six\0")
        );
        byte[] file = [.. zip[..28], (byte)extra.Length, 0, .. zip[30..35], .. extra, .. zip[35..]];
        file[^6] += (byte)extra.Length;

        Assert.True(TestReading.Of(file).Carries("/home/rosa/on six"));
    }

    [Fact]
    public void Read_RecordOfLargeArchivesFarFromTheEnd_ClaimsNothingBetween()
    {
        var record = Bytes.Join(Bytes.Latin1("PK\u0006\u0006"), new byte[52]);
        var hidden = Bytes.Latin1("call Rosa at six");
        var locator = Bytes.Join(Bytes.Latin1("PK\u0006\u0007"), new byte[4], [4], new byte[11]);
        var end = Bytes.Join(Bytes.Latin1("PK\u0005\u0006"), new byte[4], [255, 255, 255, 255], new byte[10]);

        var file = Bytes.Join(Bytes.Latin1("PK\u0003\u0004"), record, hidden, locator, end);

        Assert.True(TestReading.Of(file).Carries("call Rosa at six"));
    }

    [Fact]
    public void Scan_Bomb_IsBoundedAndAGap()
    {
        var zeros = new byte[40 * 1024 * 1024];
        var report = TestScan.Bytes(ZipSample.Of(("a.jpg", zeros))).Report;

        Assert.Contains(report.Gaps, gap => gap.Reason == GapReason.LimitReached);
    }

    [Fact]
    public void Scan_ArchivesInOneAnother_StopAtTheLimit()
    {
        var zip = ZipSample.Of(("a.jpg", new byte[3]));
        for (var depth = 0; depth < 20; depth++)
        {
            zip = ZipSample.Of(("a.zip", zip));
        }

        Assert.Contains(TestScan.Bytes(zip).Report.Gaps, gap => gap.Reason == GapReason.LimitReached);
    }
}
