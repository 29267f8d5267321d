using System.Text;
using PublishGate.Scanning.Reports;

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
