using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;
using PublishGate.Scanning.Tests.Media.Id3;

namespace PublishGate.Scanning.Tests.Media.Flac;

public sealed class FlacReaderTests : HostileBytes
{
    protected override string Name => "call.flac";

    protected override byte[] Sample =>
        File(
            Block(4, Comments("ARTIST=Ada", "COMMENT=ask twice")),
            Block(2, Bytes.Latin1("riff of Ada")),
            Block(1, new byte[4])
        );

    [Fact]
    public void Read_Comments_GiveEachField()
    {
        var reading = TestReading.Of(File(Block(4, Comments("ENCODED-BY=Ada Muster", "comment=ask twice"))));

        Assert.Equal("audio/flac", reading.MediaType);
        Assert.Equal(MetadataKind.Person, reading["ENCODED-BY"].Kind);
        Assert.Equal("ask twice", reading["comment"].Text);
        Assert.Equal("a library 1.0", reading["vendor"].Text);
        Assert.Equal(Channel.VorbisComment, reading["comment"].Channel);
    }

    [Fact]
    public void Read_TextInATableOfNumbers_IsFound() =>
        Assert.True(TestReading.Of(File(Block(3, Bytes.Latin1("call Ada at six")))).Carries("call Ada at six"));

    [Theory]
    [InlineData("PK\u0003\u0004\u0014\0 and an archive")]
    [InlineData("left behind by Ada of the night desk")]
    public void Read_BehindTheSound_AreTrailingData(string appended)
    {
        var sound = new byte[100_000];
        new Random(1).NextBytes(sound);
        byte[] file = [.. File(Block(1, new byte[4])), .. sound];

        Assert.DoesNotContain(TestReading.Of(file).Fragments, IsTrailing);
        Assert.Contains(TestReading.Of([.. file, .. Bytes.Latin1(appended)]).Fragments, IsTrailing);
        Assert.Contains(TestReading.Of([.. file, .. Bytes.Latin1(appended), .. sound[..50]]).Fragments, IsTrailing);

        static bool IsTrailing(Fragment fragment) => fragment.Kind == MetadataKind.Trailing;
    }

    [Fact]
    public void Read_PictureBlock_IsEmbeddedWhereItStands()
    {
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xD9];
        var file = File(Block(6, Picture("Ada at home", jpeg)));

        var reading = TestReading.Of(file);

        Assert.Equal("Ada at home", reading["picture description"].Text);
        Assert.Equal(file.Length - jpeg.Length, Assert.Single(reading.Embedded).StoredAt);
    }

    [Fact]
    public void Read_PictureInComment_IsEmbedded()
    {
        var encoded = Convert.ToBase64String(Picture("", [1, 2, 3]));

        Assert.Equal(
            3,
            Assert
                .Single(TestReading.Of(File(Block(4, Comments("METADATA_BLOCK_PICTURE=" + encoded)))).Embedded)
                .Content.Length
        );
    }

    [Fact]
    public void Read_PaddingAndUnknownBlocks_AreSwept()
    {
        var reading = TestReading.Of(
            File(Block(1, Bytes.Latin1("\0\0left over\0")), Block(99, Bytes.Latin1("who knows")))
        );

        Assert.True(reading.Carries("left over"));
        Assert.True(reading.Carries("who knows"));
    }

    [Fact]
    public void Read_TagsAroundIt_AreRead()
    {
        var before = Id3Samples.Tag(3, 0, Id3Samples.Frame("TENC", Id3Samples.Text("Ada")));

        var reading = TestReading.Of([.. before, .. File(Block(1, [0])), .. Id3Samples.V1("A", "a remark")]);

        Assert.Equal("audio/flac", reading.MediaType);
        Assert.Equal("Ada", reading["TENC"].Text);
        Assert.Equal("a remark", reading["comment"].Text);
    }

    internal static byte[] Comments(params string[] comments)
    {
        var bytes = new ByteBuilder().Little32(13).Ascii("a library 1.0").Little32(comments.Length);
        foreach (var comment in comments)
        {
            var text = System.Text.Encoding.UTF8.GetBytes(comment);
            bytes.Little32(text.Length).Bytes(text);
        }

        return bytes.ToArray();
    }

    internal static byte[] Block(int type, byte[] data) =>
        new ByteBuilder().Bytes((byte)type).Big24(data.Length).Bytes(data).ToArray();

    private static byte[] Picture(string description, byte[] picture) =>
        new ByteBuilder()
            .Big32(3)
            .Big32(10)
            .Ascii("image/jpeg")
            .Big32(description.Length)
            .Ascii(description)
            .Zeros(16)
            .Big32(picture.Length)
            .Bytes(picture)
            .ToArray();

    private static byte[] File(params byte[][] blocks)
    {
        blocks[^1][0] |= 0x80;
        return Bytes.Join([Bytes.Latin1("fLaC"), Block(0, new byte[34]), .. blocks]);
    }
}
