using System.IO.Compression;
using System.Text;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Tests.Archives.Gzip;

public sealed class GzipReaderTests
{
    [Fact]
    public void Scan_FileInside_IsRead()
    {
        var result = TestScan.Bytes(Sample("call +44 7911 123456"), "a.txt.gz");

        Assert.Equal("application/gzip", result.Report.MediaType);
        Assert.Empty(result.Report.Gaps);
        Assert.Contains(result.Values, value => value.Contains("7911 123456", StringComparison.Ordinal));
    }

    [Fact]
    public void Scan_SecondMember_IsReadToo()
    {
        byte[] file = [.. Sample("first\n\n"), .. Sample("call +44 7911 123456")];
        var result = TestScan.Bytes(file, "a.txt.gz");

        Assert.Empty(result.Report.Gaps);
        Assert.Contains(result.Values, value => value.Contains("7911 123456", StringComparison.Ordinal));
    }

    [Fact]
    public void Scan_BytesAfterTheArchive_AreTrailingData()
    {
        byte[] file = [.. Sample("text"), .. Encoding.ASCII.GetBytes("an older version by Rosa Example")];

        Assert.Contains(TestScan.Bytes(file, "a.txt.gz").Report.Findings, finding => finding.Rule == "trailing-data");
    }

    [Fact]
    public void Scan_CutAtEveryByte_IsNeverClean()
    {
        var sample = Sample("text");
        for (var length = 0; length < sample.Length; length++)
        {
            Assert.NotEmpty(TestScan.Bytes(sample[..length], "a.txt.gz").Report.Gaps);
        }
    }

    [Fact]
    public void Scan_Bomb_IsAGap()
    {
        var report = TestScan.Bytes(Sample(new string('a', 40_000_000)), "a.txt.gz").Report;

        Assert.Contains(report.Gaps, gap => gap.Reason == GapReason.LimitReached);
    }

    internal static byte[] Sample(string text)
    {
        using var file = new MemoryStream();
        using (var gzip = new GZipStream(file, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return file.ToArray();
    }
}
