using PublishGate.Scanning.Reports;
using static PublishGate.Scanning.Tests.Media.IsoMedia.IsoSample;

namespace PublishGate.Scanning.Tests.Media.IsoMedia;

public sealed class UnreferencedDataTests
{
    private static readonly byte[] Sample = [.. Enumerable.Range(0, 64).Select(i => (byte)(i * 37 % 251))];

    [Fact]
    public void Read_TextBetweenSamples_IsFound()
    {
        var reading = Of(Sample, Bytes.Latin1("call Rosa at six"));

        var text = reading["text"];
        Assert.Equal("call Rosa at six", text.Text);
        Assert.Equal(FileType.Length + 8 + Sample.Length, text.Origin.Locate(0, 1)!.Value.Offset);
    }

    [Fact]
    public void Read_PictureBetweenSamples_IsAnArtifact()
    {
        byte[] picture = [0xFF, 0xD8, 0xFF, 0xDB, 0, 0x43, .. new byte[100]];

        Assert.Equal(106, Assert.Single(Of(Sample, picture).Embedded).Content.Length);
    }

    [Fact]
    public void Read_TextInsideASample_IsLeftToThePlayer() =>
        Assert.False(Of(Bytes.Join(Sample, Bytes.Latin1("call Rosa at six")), []).Carries("Rosa"));

    [Fact]
    public void Read_PaddingBetweenSamples_IsNothing() =>
        Assert.DoesNotContain(Of(Sample, new byte[4096]).Fragments, fragment => fragment.Key == "text");

    [Fact]
    public void Read_MoreThanMayBeRead_IsAGap()
    {
        var reading = Of(Sample, new byte[17 * 1024 * 1024]);

        Assert.Contains(reading.Gaps, gap => gap.Reason == GapReason.LimitReached);
    }

    private static TestReading Of(byte[] sample, byte[] after) =>
        TestReading.Of(
            Bytes.Join(
                FileType,
                Box("mdat", sample, after),
                Box("moov", TrackOf("vide", "avc1", FileType.Length + 8, sample.Length))
            )
        );
}
