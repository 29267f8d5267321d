using System.Buffers.Binary;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;
using static PublishGate.Scanning.Tests.Media.IsoMedia.IsoSample;

namespace PublishGate.Scanning.Tests.Media.IsoMedia;

public sealed class TimedMetadataTests
{
    [Fact]
    public void Read_ChapterTrack_GivesItsTexts()
    {
        byte[] sample = [0, 11, .. "her brother"u8];

        var reading = ReadTrack("text", "text", sample);

        Assert.Equal("her brother", reading["text"].Text);
        Assert.Equal(Channel.Subtitle, reading["text"].Channel);
        Assert.Equal(FileType.Length + 10, reading["text"].Origin.Locate(0, 1)!.Value.Offset);
    }

    [Fact]
    public void Read_GoProTrack_GivesPositionAndSerial()
    {
        var stream = Bytes.Join(
            Klv("SCAL", 'l', 4, Bytes.Big32(10_000_000)),
            Klv("GPS5", 'l', 20, Bytes.Join(Bytes.Big32(485_000_000), Bytes.Big32(22_500_000), new byte[12]))
        );
        var sample = Klv(
            "DEVC",
            '\0',
            1,
            Bytes.Join(Klv("CASN", 'c', 1, Bytes.Latin1("C0000042")), Klv("STRM", '\0', 1, stream))
        );

        var reading = ReadTrack("meta", "gpmd", sample);

        Assert.Equal("48.5, 2.25", reading["GPMF GPS5"].Text);
        Assert.Equal(MetadataKind.Serial, reading["GPMF CASN"].Kind);
    }

    [Fact]
    public void Read_CameraMotionTrack_GivesPosition()
    {
        var sample = new byte[28];
        sample[2] = 5;
        BinaryPrimitives.WriteDoubleLittleEndian(sample.AsSpan(4), 48.5);
        BinaryPrimitives.WriteDoubleLittleEndian(sample.AsSpan(12), 2.25);

        Assert.Equal("48.5, 2.25", ReadTrack("meta", "camm", sample)["camm position"].Text);
    }

    [Fact]
    public void Read_RecorderTrack_GivesPositionAndSerial()
    {
        byte[] Item(int tag, params byte[][] data) => Bytes.Join(Bytes.Big16(tag), Sized16(Bytes.Join(data)));
        byte[] Fraction(int above, int below) => Bytes.Join(Bytes.Big32(above), Bytes.Big32(below));
        var sample = Bytes.Join(
            Bytes.Big16(28),
            new byte[26],
            [0x06, 0x0E, 0x2B, 0x34],
            new byte[16],
            Item(0x8114, Bytes.Latin1("SN-0042-77")),
            Item(0x8501, Bytes.Latin1("S\0")),
            Item(0x8502, Fraction(48, 1), Fraction(30, 1), Fraction(0, 1)),
            Item(0x8503, Bytes.Latin1("E\0")),
            Item(0x8504, Fraction(2, 1), Fraction(15, 1), Fraction(0, 1))
        );

        var reading = ReadTrack("meta", "rtmd", sample);

        Assert.Empty(reading.Gaps);
        Assert.Equal("-48.5, 2.25", reading["rtmd position"].Text);
        Assert.Equal(MetadataKind.Serial, reading["rtmd serial number"].Kind);
    }

    [Theory]
    [InlineData("djmd", "\u0001\u0002 drone of Ada Muster", true)]
    [InlineData("rtmd", "\0\u0001 camera of Ada Muster", true)]
    [InlineData("mebx", "\u0001\u0002 phone of Ada Muster", false)]
    [InlineData("nmea", "$GPRMC of Ada Muster", false)]
    public void Read_TimedMetadataOfAnyKind_AreSweptAndAGapUnlessTheyAreText(string format, string sample, bool isGap)
    {
        var reading = ReadTrack("meta", format, Bytes.Latin1(sample));

        Assert.True(reading.Carries("Ada Muster"));
        Assert.Equal(isGap, reading.Gaps.Any(gap => gap.Reason == GapReason.Unsupported));
    }

    [Fact]
    public void Read_SampleOutsideTheFile_IsAGap()
    {
        var track = TrackOf("text", "text", 1_000_000, 20);

        Assert.Contains(
            TestReading.Of(Bytes.Join(FileType, Box("moov", track))).Gaps,
            gap => gap.Reason == GapReason.Truncated
        );
    }

    [Fact]
    public void Read_TrackWithoutHandler_IsAGap() =>
        Assert.Contains(Read(Box("trak", Box("mdia"))).Gaps, gap => gap.Reason == GapReason.Malformed);

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public void Read_TextAmongMotions_IsFound(byte type)
    {
        byte[] sample = [0, 0, type, 0, .. new byte[24], .. "call Rosa at six"u8];

        Assert.True(ReadTrack("meta", "camm", sample).Carries("call Rosa at six"));
    }

    [Theory]
    [InlineData("ACCL")]
    [InlineData("GPS5")]
    public void Read_TextAmongMeasurements_IsFound(string key) =>
        Assert.True(
            ReadTrack("meta", "gpmd", Klv(key, 's', 2, Bytes.Latin1("call Rosa at six"))).Carries("call Rosa at six")
        );
}
