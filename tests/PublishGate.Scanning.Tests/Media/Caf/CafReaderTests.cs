using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Tests.Media.Caf;

public sealed class CafReaderTests : HostileBytes
{
    protected override string Name => "call.caf";

    protected override byte[] Sample =>
        Bytes.Join(
            Bytes.Latin1("caff\0\u0001\0\0"),
            Chunk("desc", new byte[32]),
            Chunk("data", new byte[6]),
            Chunk("info", Bytes.Join(Bytes.Big32(2), Bytes.Latin1("artist\0A band\0comments\0ask twice\0"))),
            Chunk("free", Bytes.Latin1("left by Ada"))
        );

    // Between two chunks nothing tells that another should follow.
    protected override int CompleteLength => 8;

    [Fact]
    public void Read_Information_GivesItsPairs()
    {
        var reading = TestReading.Of(Sample);

        Assert.Equal("audio/x-caf", reading.MediaType);
        Assert.Equal("A band", reading["artist"].Text);
        Assert.Equal(MetadataKind.FreeText, reading["comments"].Kind);
        Assert.Equal("left by Ada", reading["free"].Text);
    }

    [Fact]
    public void Read_TextAmongNumbers_IsFound() =>
        Assert.True(
            TestReading
                .Of(Bytes.Join(Bytes.Latin1("caff\0\u0001\0\0"), Chunk("desc", Bytes.Latin1("call Ada at six"))))
                .Carries("call Ada at six")
        );

    private static byte[] Chunk(string type, byte[] data) =>
        new ByteBuilder().Ascii(type).Big64(data.Length).Bytes(data).ToArray();
}
