using System.Formats.Tar;
using System.Text;
using PublishGate.Scanning.Tests.Media;

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

    [Theory]
    [InlineData(70)]
    [InlineData(480)]
    [InlineData(512 + 200)]
    [InlineData(1024 + 100)]
    [InlineData(1536 + 100)]
    public void Read_TextInPadding_IsFound(int at)
    {
        var file = Sample(TarEntryFormat.Ustar);
        "call Rosa at six"u8.CopyTo(file.AsSpan(at));
        WriteChecksum(file);

        var reading = TestReading.Of(file, "sample.tar");

        Assert.True(at == 1024 + 100 ? reading.Gaps.Count > 0 : reading.Carries("call Rosa at six"));
    }

    [Fact]
    public void Read_LongLinkName_IsTheLinkOfTheEntry()
    {
        var target = $"/home/rosa/{new string('a', 120)}";
        using var file = new MemoryStream();
        using (var tar = new TarWriter(file, TarEntryFormat.Gnu, leaveOpen: true))
        {
            tar.WriteEntry(new GnuTarEntry(TarEntryType.SymbolicLink, "b.txt") { LinkName = target });
        }

        var reading = TestReading.Of(file.ToArray(), "sample.tar");

        Assert.Equal(target, reading["Link"].Text);
        Assert.True(reading.Carries("b.txt"));
    }

    private static void WriteChecksum(byte[] file)
    {
        file.AsSpan(148, 8).Fill((byte)' ');
        var sum = Convert.ToString(file.Take(512).Sum(value => value), 8);
        Encoding.ASCII.GetBytes(sum.PadLeft(6, '0') + "\0 ").CopyTo(file, 148);
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
