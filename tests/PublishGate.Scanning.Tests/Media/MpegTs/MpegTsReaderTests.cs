using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;
using PublishGate.Scanning.Tests.Media.Id3;

namespace PublishGate.Scanning.Tests.Media.MpegTs;

public sealed class MpegTsReaderTests : HostileBytes
{
    private const int MapStream = 0x100;
    private const int DataStream = 0x102;

    protected override string Name => "live.ts";

    protected override byte[] Sample => [.. Start(0x15), .. Data, .. Packet(0x101, new byte[100])];

    // Between two packets nothing tells that another should follow.
    protected override int CompleteLength => 188;

    [Fact]
    public void Read_TimedId3_IsReadAsATag()
    {
        var reading = TestReading.Of(Sample);

        Assert.Equal("video/mp2t", reading.MediaType);
        Assert.Equal("Ada", reading["TENC"].Text);
        Assert.Empty(reading.Gaps);
    }

    [Fact]
    public void Read_ServiceTable_IsSweptForNames()
    {
        byte[] file = [.. Start(0x1B), .. Packet(0x11, Table(0x42, [.. new byte[5], .. "studio of Ada"u8]))];

        Assert.True(TestReading.Of(file).Carries("studio of Ada"));
    }

    [Fact]
    public void Read_ScrambledData_IsAGap()
    {
        var packet = Data;
        packet[3] |= 0x80;

        Assert.Contains(TestReading.Of([.. Start(0x15), .. packet]).Gaps, gap => gap.Reason == GapReason.Encrypted);
    }

    [Fact]
    public void Read_NoProgramTable_IsAGap()
    {
        byte[] file = [.. Packet(0x101, new byte[9]), .. Packet(0x101, new byte[9]), .. Packet(0x101, new byte[9])];

        Assert.Contains(TestReading.Of(file).Gaps, gap => gap.Reason == GapReason.Truncated);
    }

    [Fact]
    public void Read_DataBeforeTheTablesThatTellOfIt_IsRead()
    {
        byte[] file = [.. Data, .. Start(0x15), .. Packet(0x101, new byte[100])];

        var reading = TestReading.Of(file);

        Assert.Equal("Ada", reading["TENC"].Text);
        Assert.Empty(reading.Gaps);
    }

    [Fact]
    public void Read_TablesInReverse_AreFollowedAllTheSame()
    {
        var tables = Start(0x15);
        byte[] file = [.. Data, .. tables[188..], .. tables[..188]];

        Assert.Equal("Ada", TestReading.Of(file)["TENC"].Text);
    }

    [Fact]
    public void Read_DataThatBeganBeforeTheFile_IsSwept()
    {
        var packet = Packet(DataStream, [.. "desk of Ada"u8]);
        packet[1] &= 0xBF;

        Assert.True(TestReading.Of([.. Start(0x15), .. packet]).Carries("desk of Ada"));
    }

    [Theory]
    [InlineData(0x1FFF)]
    [InlineData(0x333)]
    public void Read_StreamThatNoTableTellsOf_IsSwept(int stream) =>
        Assert.True(TestReading.Of([.. Sample, .. Packet(stream, [.. "desk of Ada Muster"u8])]).Carries("desk of Ada"));

    [Fact]
    public void Read_TextInsteadOfStuffing_IsSwept()
    {
        var file = Sample;
        "call Ada at six"u8.CopyTo(file.AsSpan(^150));

        Assert.True(TestReading.Of(file).Carries("call Ada at six"));
    }

    [Fact]
    public void Read_BytesBehindTheLastPacket_AreTrailingData() =>
        Assert.Contains(
            TestReading.Of([.. Sample, .. "appended by Ada"u8]).Fragments,
            fragment => fragment.Channel == Channel.TrailingData && fragment.Kind == MetadataKind.Trailing
        );

    private static byte[] Data
    {
        get
        {
            var tag = Id3Samples.Tag(4, 0, Id3Samples.Frame("TENC", Id3Samples.Text("Ada"), 4));
            return Packet(DataStream, [0, 0, 1, 0xBD, 0, 0, 0x84, 0, 0, .. tag]);
        }
    }

    private static byte[] Start(byte type) =>
        [
            .. Packet(0, Table(0, [0, 0, 0, 0, 0, 0, 1, 0xE1, 0x00])),
            .. Packet(MapStream, Table(2, [0, 1, 0, 0, 0, 0xE1, 0x01, 0xF0, 0, type, 0xE1, 0x02, 0xF0, 0])),
        ];

    private static byte[] Table(byte id, byte[] body) =>
        [0, id, 0xB0, (byte)(body.Length + 4), .. body, 0, 0, 0, 0, .. Enumerable.Repeat((byte)0xFF, 10)];

    private static byte[] Packet(int stream, byte[] payload)
    {
        // Filled up in front by an adaptation field, as tables and data blocks are.
        var filler = 188 - 4 - payload.Length - 1;
        return
        [
            0x47,
            (byte)(0x40 | (stream >> 8)),
            (byte)(stream & 0xFF),
            0x30,
            (byte)filler,
            .. Enumerable.Repeat((byte)0xFF, filler),
            .. payload,
        ];
    }
}
