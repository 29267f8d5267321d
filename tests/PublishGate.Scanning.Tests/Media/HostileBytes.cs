using System.Diagnostics;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Tests.Media;

/// <summary>What every format must survive: its own sample cut, flipped, and with impossible lengths.</summary>
public abstract class HostileBytes
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private const int MostTries = 3;

    /// <summary>A small file with every structure that the reader follows.</summary>
    protected abstract byte[] Sample { get; }

    /// <summary>The name that the file is given.</summary>
    protected abstract string Name { get; }

    /// <summary>The first length at which the sample holds all that it must; shorter ones leave something unread.</summary>
    protected virtual int CompleteLength => Sample.Length;

    /// <summary>The sample, for the fuzz command.</summary>
    public (string Name, byte[] Bytes, int CompleteLength) ToSample() => (Name, Sample, CompleteLength);

    [Fact]
    public void Scan_Sample_IsReadWithoutAGap() => Assert.Empty(TestScan.Bytes(Sample, Name).Report.Gaps);

    [Fact]
    public void Scan_CutAtEveryByte_IsNeverClean()
    {
        var sample = Sample;
        for (var length = 0; length < CompleteLength; length++)
        {
            var report = Scan(sample[..length], $"cut at {length}");
            Assert.True(report.Gaps.Length > 0, $"no gap when cut at {length} of {sample.Length}");
        }
    }

    [Fact]
    public void Scan_EveryBitFlipped_NeverFails()
    {
        var sample = Sample;
        for (var at = 0; at < sample.Length; at++)
        {
            for (var bit = 0; bit < 8; bit++)
            {
                var flipped = sample.ToArray();
                flipped[at] ^= (byte)(1 << bit);
                Scan(flipped, $"bit {bit} of byte {at} flipped");
            }
        }
    }

    [Theory]
    [InlineData(0x00000000u)]
    [InlineData(0x00000001u)]
    [InlineData(0x7FFFFFFFu)]
    [InlineData(0x80000000u)]
    [InlineData(0xFFFFFFF0u)]
    [InlineData(0xFFFFFFFFu)]
    public void Scan_EveryFourBytesExtreme_NeverFails(uint value)
    {
        var sample = Sample;
        for (var at = 0; at + 4 <= sample.Length; at++)
        {
            var extreme = sample.ToArray();
            System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(extreme.AsSpan(at), value);
            Scan(extreme, $"{value:X8} at {at}");
        }
    }

    // What is slow is slow each time; a machine that was held up by others is not.
    private Report Scan(byte[] bytes, string what)
    {
        for (var tries = 1; ; tries++)
        {
            var start = Stopwatch.GetTimestamp();
            var report = TestScan.Bytes(bytes, Name).Report;
            var isSlow = Stopwatch.GetElapsedTime(start) >= Longest;
            if (!isSlow || tries == MostTries)
            {
                Assert.False(isSlow, $"slow when {what}");
                Assert.DoesNotContain(report.Gaps, gap => gap.Reason is GapReason.Failed or GapReason.TimedOut);
                return report;
            }
        }
    }
}
