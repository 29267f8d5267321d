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

    [Theory]
    [InlineData("sowt", 2, 16, 16)]
    [InlineData("ima4", 1, 16, 68)]
    public void Read_TextBehindSoundThatIsCountedInSamples_IsFound(string format, int channels, int bits, int samples)
    {
        // Both take 64 bytes (ima4: 64 samples in 34 bytes, so the last of them begins a second packet of 34).
        var sound = format == "ima4" ? Bytes.Join(Sample, Sample[..4]) : Sample;

        var reading = Sound(format, channels, bits, samples, Bytes.Join(sound, Bytes.Latin1("call Rosa at six")));

        Assert.Equal("call Rosa at six", reading["text"].Text);
        Assert.Empty(reading.Gaps);
    }

    [Fact]
    public void Read_SoundThatDoesNotTellItsSize_IsAGap() =>
        Assert.Contains(
            Sound("zzzz", 2, 16, 16, Sample).Gaps,
            gap => gap is { Reason: GapReason.Unsupported, Place: "MP4 samples" }
        );

    private static TestReading Sound(string format, int channels, int bits, int samples, byte[] data)
    {
        var description = Bytes.Join(
            Bytes.Latin1(format),
            new byte[16],
            Bytes.Big16(channels),
            Bytes.Big16(bits),
            new byte[8]
        );
        var table = Box(
            "stbl",
            Box("stsd", new byte[4], Bytes.Big32(1), Bytes.Big32(36), description),
            Box("stsz", new byte[4], Bytes.Big32(1), Bytes.Big32(samples)),
            Box("stsc", new byte[4], Bytes.Big32(1), Bytes.Big32(1), Bytes.Big32(samples), Bytes.Big32(1)),
            Box("stco", new byte[4], Bytes.Big32(1), Bytes.Big32(FileType.Length + 8))
        );
        var track = Box("trak", Box("mdia", Handler("soun"), Box("minf", table)));
        return TestReading.Of(Bytes.Join(FileType, Box("mdat", data), Box("moov", track)));
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
