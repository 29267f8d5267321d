using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;
using PublishGate.Scanning.Tests.Media.Flac;

namespace PublishGate.Scanning.Tests.Media.Ogg;

public sealed class OggReaderTests : HostileBytes
{
    protected override string Name => "call.ogg";

    protected override byte[] Sample => [.. Page(1, 2, Head), .. Page(1, 0, Comment("ARTIST=Ada"))];

    [Theory]
    [InlineData("\u0001vorbis", "\u0003vorbis")]
    [InlineData("OpusHead", "OpusTags")]
    [InlineData("Speex   ", "")]
    [InlineData("\u0080theora", "\u0081theora")]
    public void Read_CommentPacketOfEachCodec_GivesItsFields(string first, string mark)
    {
        byte[] comments = [.. Bytes.Latin1(mark), .. FlacReaderTests.Comments("LOCATION=the mill")];

        var reading = TestReading.Of([.. Page(7, 2, Bytes.Latin1(first + "........")), .. Page(7, 0, comments)]);

        Assert.Equal("the mill", reading["LOCATION"].Text);
        Assert.Equal(MetadataKind.Location, reading["LOCATION"].Kind);
        Assert.Empty(reading.Gaps);
    }

    [Fact]
    public void Read_PacketOverSeveralPages_IsPutTogether()
    {
        var comments = Comment("COMMENT=" + new string('a', 400) + " call Ada");
        var first = comments[..255];
        var rest = comments[255..];

        var reading = TestReading.Of([.. Page(1, 2, Head), .. Page(1, 0, first, open: true), .. Page(1, 1, rest)]);

        Assert.EndsWith("call Ada", reading["COMMENT"].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_FlacInOgg_ReadsItsBlocks()
    {
        byte[] first = [0x7F, .. "FLAC"u8, 1, 0, 0, 1, .. "fLaC"u8];
        var block = FlacReaderTests.Block(0x84, FlacReaderTests.Comments("ENCODED_BY=Ada"));

        Assert.Equal("Ada", TestReading.Of([.. Page(1, 2, first), .. Page(1, 0, block)])["ENCODED_BY"].Text);
    }

    [Fact]
    public void Read_ChainedStream_IsReadToo()
    {
        byte[] file =
        [
            .. Sample,
            .. Page(1, 0, new byte[200]),
            .. Page(2, 2, Head),
            .. Page(2, 0, Comment("COMMENT=second")),
        ];

        Assert.Equal("second", TestReading.Of(file)["COMMENT"].Text);
    }

    [Fact]
    public void Read_BytesBetweenPages_AreTrailingData()
    {
        var reading = TestReading.Of([.. Sample, .. "put there by Ada"u8, .. Page(1, 0, new byte[9])]);

        Assert.Contains(reading.Fragments, f => f.Channel == Channel.TrailingData && f.Text == "put there by Ada");
    }

    [Fact]
    public void Read_HeaderOfSpeex_TellsItsEncoderAndAnyText()
    {
        var head = new ByteBuilder()
            .Ascii("Speex   ")
            .Fixed("made by Ada 1.2", 20)
            .Zeros(52)
            .Ascii("call Ada at six")
            .ToArray();

        var reading = TestReading.Of(Page(1, 2, head));

        Assert.Equal("made by Ada 1.2", reading["version"].Text);
        Assert.True(reading.Carries("call Ada at six"));
    }

    [Fact]
    public void Read_StreamOfUnknownKind_IsAGap() =>
        Assert.Contains(
            TestReading.Of(Page(1, 2, Bytes.Latin1("whatever it is"))).Gaps,
            gap => gap.Reason == GapReason.Unsupported
        );

    private static byte[] Head => Bytes.Latin1("\u0001vorbis" + new string('\u0002', 23));

    private static byte[] Comment(string comment) => [.. "\u0003vorbis"u8, .. FlacReaderTests.Comments(comment), 1];

    private static byte[] Page(uint serial, byte flags, byte[] packet, bool open = false)
    {
        var lacing = Enumerable.Repeat((byte)255, packet.Length / 255).ToList();
        if (!open)
        {
            lacing.Add((byte)(packet.Length % 255));
        }

        return new ByteBuilder()
            .Ascii("OggS")
            .Bytes(0, flags)
            .Zeros(8)
            .Little32(serial)
            .Zeros(8)
            .Bytes((byte)lacing.Count)
            .Bytes(lacing)
            .Bytes(packet)
            .ToArray();
    }
}
