using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Tests.Media.Amr;

public sealed class AmrReaderTests
{
    [Theory]
    [InlineData("#!AMR\n", 31)]
    [InlineData("#!AMR-WB\n", 58)]
    public void Read_FramesAlone_IsClean(string mark, int size)
    {
        var reading = TestReading.Of([.. Bytes.Latin1(mark), .. Frame(size), .. Frame(size)]);

        Assert.StartsWith("audio/AMR", reading.MediaType, StringComparison.Ordinal);
        Assert.Empty(reading.Fragments);
        Assert.Empty(reading.Gaps);
    }

    [Fact]
    public void Read_BytesBehindTheFrames_AreTrailingData()
    {
        byte[] file = [.. "#!AMR\n"u8, .. Frame(31), 0xFF, .. "recorded by Ada"u8];

        Assert.Contains(
            TestReading.Of(file).Fragments,
            fragment => fragment.Channel == Channel.TrailingData && fragment.Text == "recorded by Ada"
        );
    }

    // Type 7 in its first byte.
    private static byte[] Frame(int size) => [0x3C, .. new byte[size]];
}
