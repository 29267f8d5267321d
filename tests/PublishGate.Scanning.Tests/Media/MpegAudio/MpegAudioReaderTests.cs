using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;
using static PublishGate.Scanning.Tests.Media.Id3.Id3Samples;

namespace PublishGate.Scanning.Tests.Media.MpegAudio;

public sealed class MpegAudioReaderTests : HostileBytes
{
    protected override string Name => "call.mp3";

    protected override byte[] Sample => [.. HostileTag, .. Frames(1), .. Ape("Comment", "call Ada"), .. V1("A", "b")];

    // Sound may end anywhere.
    protected override int CompleteLength => HostileTag.Length;

    private static byte[] HostileTag =>
        Tag(
            4,
            0x80,
            Frame("TENC", Text("Ada", 1), 4),
            Frame("COMM", [3, .. "eng"u8, .. "x\0call"u8], 4),
            Frame("CHAP", [.. "c\0"u8, .. new byte[16], .. Frame("TIT2", Text("Chapter"), 4)], 4),
            Frame("GEOB", [0, .. "a/b\0f.txt\0d\0content"u8], 4),
            Frame("SYLT", [0, .. "eng"u8, 2, 1, 0, .. "hello\0"u8, 0, 0, 0, 9], 4)
        );

    [Fact]
    public void Read_TagsAtBothEnds_ReadsThemAll()
    {
        byte[] lyrics = [.. "LYRICSBEGININF00012call AdaNow!"u8];
        byte[] file =
        [
            .. Tag(3, 0, Frame("TENC", Text("Ada"))),
            .. Tag(4, 0, Frame("TOWN", Text("Bob"), 4)),
            .. Frames(4),
            .. Ape("Comment", "off the record"),
            .. lyrics,
            .. System.Text.Encoding.ASCII.GetBytes($"{lyrics.Length:D6}LYRICS200"),
            .. V1("A title", "a remark"),
        ];

        var reading = TestReading.Of(file);

        Assert.Equal("audio/mpeg", reading.MediaType);
        Assert.Equal("Ada", reading["TENC"].Text);
        Assert.Equal("Bob", reading["TOWN"].Text);
        Assert.Equal("off the record", reading["Comment"].Text);
        Assert.Equal("call AdaNow!", reading["INF"].Text);
        Assert.Equal("a remark", reading["comment"].Text);
        Assert.Empty(reading.Gaps);
        Assert.DoesNotContain(reading.Fragments, fragment => fragment.Channel == Channel.TrailingData);
    }

    [Fact]
    public void Read_BytesBetweenFrames_AreTrailingData()
    {
        byte[] file = [.. Frames(3), .. "the caller lives at the mill"u8, .. Frames(3)];

        var fragment = Assert.Single(TestReading.Of(file).Fragments);

        Assert.Equal("the caller lives at the mill", fragment.Text);
        Assert.Equal(Channel.TrailingData, fragment.Channel);
        Assert.Equal(3 * 417, fragment.Origin.Locate(0, 1)!.Value.Offset);
    }

    [Fact]
    public void Read_TagBetweenFrames_IsRead()
    {
        byte[] file = [.. Frames(2), .. Tag(3, 0, Frame("TENC", Text("Ada"))), .. Frames(2)];

        Assert.Equal("Ada", TestReading.Of(file)["TENC"].Text);
    }

    [Fact]
    public void Read_FileBehindTheSound_IsAnArtifactOfItsOwn()
    {
        byte[] wave = [.. "RIFF"u8, 0xFF, 0, 0, 0, .. "WAVE"u8, .. new byte[100]];

        var embedded = Assert.Single(TestReading.Of([.. Frames(3), .. wave]).Embedded);

        Assert.Equal(3 * 417, embedded.StoredAt);
    }

    [Fact]
    public void Read_RawAac_WalksItsFrames()
    {
        // Profile LC, 44.1 kHz, 20 bytes each.
        byte[] frame = [0xFF, 0xF1, 0x50, 0x80, 0x02, 0x9F, 0xFC, .. new byte[13]];

        var reading = TestReading.Of([.. frame, .. frame, .. frame, .. "recorded by Ada"u8]);

        Assert.Equal("audio/aac", reading.MediaType);
        Assert.True(reading.Carries("recorded by Ada"));
    }

    [Fact]
    public void Recognise_Utf16Text_IsNotSound() =>
        Assert.Null(TestReading.Of([0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes("Hello there")]).MediaType);

    [Fact]
    public void Read_EncoderInFirstFrame_IsSoftware()
    {
        var frames = Frames(3);
        byte[] info = [.. "Info"u8, 0, 0, 0, 0, .. "LAME3.100"u8];
        info.CopyTo(frames, 36);

        Assert.Equal(MetadataKind.Software, TestReading.Of(frames)["encoder"].Kind);
    }

    [Fact]
    public void Read_EnhancedTag_IsRead()
    {
        var enhanced = new ByteBuilder().Ascii("TAG+").Fixed("A longer title", 60).Zeros(163).ToArray();

        Assert.True(TestReading.Of([.. Frames(3), .. enhanced, .. V1("A", "b")]).Carries("A longer title"));
    }

    private static byte[] Ape(string key, string value) =>
        new ByteBuilder()
            .Little32(value.Length)
            .Little32(0)
            .Ascii(key + "\0" + value)
            .Ascii("APETAGEX")
            .Little32(2000)
            .Little32(8 + key.Length + 1 + value.Length + 32)
            .Little32(1)
            .Little32(0)
            .Zeros(8)
            .ToArray();
}
