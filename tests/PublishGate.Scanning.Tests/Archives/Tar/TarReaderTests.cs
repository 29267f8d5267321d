using System.Formats.Tar;
using System.Text;

namespace PublishGate.Scanning.Tests.Archives.Tar;

public sealed class TarReaderTests
{
    [Theory]
    [InlineData(TarEntryFormat.Ustar)]
    [InlineData(TarEntryFormat.Pax)]
    [InlineData(TarEntryFormat.Gnu)]
    public void Scan_Entry_IsReadWithItsOwner(TarEntryFormat format)
    {
        var result = TestScan.Bytes(Sample(format), "sample.tar");

        Assert.Equal("application/x-tar", result.Report.MediaType);
        Assert.Empty(result.Report.Gaps);
        Assert.Contains("rexample", result.Values);
        Assert.Contains(result.Values, value => value.Contains("7911 123456", StringComparison.Ordinal));
    }

    [Fact]
    public void Scan_CutAtEveryBlock_IsNeverClean()
    {
        var sample = Sample(TarEntryFormat.Ustar);
        for (var length = 100; length < sample.Length; length += 100)
        {
            Assert.NotEmpty(TestScan.Bytes(sample[..length], "sample.tar").Report.Gaps);
        }
    }

    internal static byte[] Sample(TarEntryFormat format)
    {
        using var file = new MemoryStream();
        using (var tar = new TarWriter(file, format, leaveOpen: true))
        {
            PosixTarEntry entry = format switch
            {
                TarEntryFormat.Ustar => new UstarTarEntry(TarEntryType.RegularFile, "a.txt"),
                TarEntryFormat.Pax => new PaxTarEntry(TarEntryType.RegularFile, "a.txt"),
                _ => new GnuTarEntry(TarEntryType.RegularFile, "a.txt"),
            };
            entry.UserName = "rexample";
            entry.DataStream = new MemoryStream(Encoding.UTF8.GetBytes("call +44 7911 123456"));
            tar.WriteEntry(entry);
        }

        return file.ToArray();
    }
}
