using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;
using PublishGate.Scanning.Tests.Media.Id3;

namespace PublishGate.Scanning.Tests.Media.Aiff;

public sealed class AiffReaderTests : HostileBytes
{
    protected override string Name => "call.aiff";

    protected override byte[] Sample =>
        File([.. Chunk("AUTH", "Ada Muster"), .. Chunk("ANNO", "ask twice"), .. Chunk("COMT", Comment)]);

    [Fact]
    public void Read_TextChunks_GiveTheirTexts()
    {
        var reading = TestReading.Of(Sample);

        Assert.Equal("audio/aiff", reading.MediaType);
        Assert.Equal("Ada Muster", reading["AUTH"].Text);
        Assert.Equal(MetadataKind.Person, reading["AUTH"].Kind);
        Assert.Equal("ask twice", reading["ANNO"].Text);
        Assert.Equal("she calls", reading["COMT"].Text);
    }

    [Fact]
    public void Read_Id3AndUnknownChunks_AreRead()
    {
        var tag = Id3Samples.Tag(3, 0, Id3Samples.Frame("TENC", Id3Samples.Text("Ada")));

        var reading = TestReading.Of(
            File([.. Chunk("ID3 ", Bytes.Latin1("")), .. Chunk("ID3 ", tag), .. Chunk("zzzz", "unit of Ada")])
        );

        Assert.Equal("Ada", reading["TENC"].Text);
        Assert.Equal("unit of Ada", reading["zzzz"].Text);
    }

    [Theory]
    [InlineData("FVER", 4)]
    [InlineData("VHDR", 44)]
    [InlineData("COMM", 18)]
    [InlineData("MARK", 2)]
    [InlineData("INST", 20)]
    public void Read_TextAmongNumbers_IsFound(string id, int numbers) =>
        Assert.True(
            TestReading.Of(File(Chunk(id, [.. new byte[numbers], .. "call Ada at six"u8]))).Carries("call Ada at six")
        );

    [Fact]
    public void Read_BytesBehindTheEnd_AreTrailingData() =>
        Assert.Contains(
            TestReading.Of([.. Sample, .. "appended by Ada"u8]).Fragments,
            fragment => fragment.Channel == Channel.TrailingData && fragment.Text == "appended by Ada"
        );

    private static byte[] Comment => [0, 1, 0, 0, 0, 0, 0, 0, 0, 9, .. "she calls"u8, 0];

    private static byte[] File(byte[] chunks) =>
        Bytes.Join(
            Bytes.Latin1("FORM"),
            Bytes.Big32(chunks.Length + 4 + 12),
            Bytes.Latin1("AIFF"),
            chunks,
            Chunk("SSND", "abcd")
        );

    private static byte[] Chunk(string id, string text) => Chunk(id, Bytes.Latin1(text));

    private static byte[] Chunk(string id, byte[] data) =>
        Bytes.Join(Bytes.Latin1(id), Bytes.Big32(data.Length), data, new byte[data.Length & 1]);
}
