using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Tests.Media.Matroska;

public sealed class MatroskaReaderTests : HostileBytes
{
    protected override string Name => "interview.mkv";

    protected override byte[] Sample =>
        File(
            Element(0x1549A966, Element(0x7BA9, "A walk"), Element(0x4D80, "a library")),
            Element(0x1F43B675, Element(0xE7, [0]), Element(0xA3, [0x81, 0, 0, 0, 9, 9])),
            Element(0x1254C367, Element(0x7373, Tag("COMMENT", "ask twice")))
        );

    [Theory]
    [InlineData(12)]
    [InlineData(16)]
    [InlineData(40)]
    public void Read_TextInAnElementOfNoKnownName_IsFound(int length)
    {
        var text = "call_Ada_at_six,_and_her_brother,_too..."[..length];

        Assert.True(TestReading.Of(File(Element(0x1549A966, Element(0x4D99, text)))).Carries(text));
    }

    [Theory]
    [InlineData(0x5035)]
    [InlineData(0x5034)]
    public void Read_TextTrackThatIsEncryptedOrPackedOtherwise_IsAGap(uint encoding)
    {
        var entry = Element(
            0xAE,
            Element(0xD7, [1]),
            Element(0x83, [0x11]),
            Element(0x6D80, Element(0x6240, Element(encoding, Element(0x4254, [1]))))
        );

        Assert.Contains(
            TestReading.Of(File(Element(0x1654AE6B, entry))).Gaps,
            gap => gap.Reason == GapReason.Unsupported
        );
    }

    [Fact]
    public void Read_Information_GivesItsTexts()
    {
        var reading = TestReading.Of(
            File(Element(0x1549A966, Element(0x7BA9, "A walk"), Element(0x7384, "/home/ada/a.mkv")))
        );

        Assert.Equal("video/x-matroska", reading.MediaType);
        Assert.Equal("A walk", reading["Title"].Text);
        Assert.Equal(MetadataKind.FilePath, reading["SegmentFilename"].Kind);
    }

    [Fact]
    public void Read_Tags_AreNamedByTheirNames()
    {
        var nested = Element(
            0x67C8,
            Element(0x45A3, "ARTIST"),
            Element(0x4487, "A band"),
            Tag("EMAIL", "ada@mill.example")
        );

        var reading = TestReading.Of(
            File(Element(0x1254C367, Element(0x7373, nested, Tag("LOCATION", "+48.5+002.2/"))))
        );

        Assert.Equal("A band", reading["ARTIST"].Text);
        Assert.Equal("ada@mill.example", reading["EMAIL"].Text);
        Assert.Equal(MetadataKind.Location, reading["LOCATION"].Kind);
        Assert.Equal(Channel.MatroskaTag, reading["LOCATION"].Channel);
    }

    [Fact]
    public void Read_Attachment_IsAnArtifactWithItsName()
    {
        var file = Element(0x61A7, Element(0x466E, "ada.jpg"), Element(0x465C, [0xFF, 0xD8, 0xFF]));

        var reading = TestReading.Of(File(Element(0x1941A469, file)));

        var embedded = Assert.Single(reading.Embedded);
        Assert.Equal("ada.jpg", embedded.Name);
        Assert.Equal(3, embedded.Content.Length);
        Assert.Equal(MetadataKind.FilePath, reading["FileName"].Kind);
    }

    [Fact]
    public void Read_Chapters_GiveTheirTexts()
    {
        var atom = Element(0xB6, Element(0x80, Element(0x85, "Here she says her name")));

        Assert.Equal(
            "Here she says her name",
            TestReading.Of(File(Element(0x1043A770, Element(0x45B9, atom))))["ChapterString"].Text
        );
    }

    [Fact]
    public void Read_VoidWithContent_IsSwept() =>
        Assert.True(TestReading.Of(File(Element(0xEC, "\0\0left by Ada\0"))).Carries("left by Ada"));

    [Fact]
    public void Read_SubtitleTrack_GivesItsBlocks()
    {
        var track = Element(
            0x1654AE6B,
            Element(0xAE, Element(0xD7, [2]), Element(0x83, [0x11]), Element(0x86, "S_TEXT/UTF8"))
        );
        var cluster = Element(
            0x1F43B675,
            Element(0xA0, Element(0xA1, [0x82, 0, 0, 0, .. "my brother hid"u8])),
            Element(0xA3, [0x81, 0, 0, 0, 9])
        );

        var fragment = TestReading.Of(File(track, cluster))["subtitle"];

        Assert.Equal("my brother hid", fragment.Text);
        Assert.Equal(Channel.Subtitle, fragment.Channel);
    }

    [Fact]
    public void Read_ClusterOfUnknownSize_IsWalkedToWhatFollows()
    {
        byte[] cluster = [0x1F, 0x43, 0xB6, 0x75, 0xFF, .. Element(0xA3, [0x81, 0, 0, 0, 9])];

        Assert.Equal(
            "later",
            TestReading.Of(File(cluster, Element(0x1254C367, Element(0x7373, Tag("COMMENT", "later")))))["COMMENT"].Text
        );
    }

    [Fact]
    public void Read_TextBetweenBlocks_IsFound()
    {
        var block = Element(0xA3, [0x81, 0, 0, 0, 9]);

        var reading = TestReading.Of(File(Element(0x1F43B675, block, Element(0xEC, "call Ada at six"), block)));

        Assert.True(reading.Carries("call Ada at six"));
        Assert.Empty(reading.Gaps);
    }

    [Fact]
    public void Read_VeryManyBlocks_ReadsOnlyTheirHeadersAndWhatIsBehindThem()
    {
        var block = Element(0xA3, [0x81, 0, 0, 0, .. new byte[2000]]);
        var cluster = Element(0x1F43B675, [.. Enumerable.Repeat(block, 5000), Element(0xEC, "call Ada at six")]);
        var content = new SparseContent(
            (0, File(cluster, Element(0x1254C367, Element(0x7373, Tag("COMMENT", "later")))))
        );

        var reading = TestReading.Of(content);

        Assert.Equal("later", reading["COMMENT"].Text);
        Assert.True(reading.Carries("call Ada at six"));
        Assert.InRange(content.BytesRead, 1, 3_000_000);
    }

    [Fact]
    public void Read_LargeMovie_ReadsLittleOfIt()
    {
        const long MediaSize = 1L << 31;
        byte[] tags = Element(0x1254C367, Element(0x7373, Tag("COMMENT", "later")));
        byte[] head = [.. Header, .. Id(0x18538067), 0xFF, .. Id(0x1F43B675), .. Size(MediaSize)];
        var content = new SparseContent((0, head), (head.Length + MediaSize, tags));

        Assert.Equal("later", TestReading.Of(content)["COMMENT"].Text);
        Assert.InRange(content.BytesRead, 1, 20_000);
    }

    private static byte[] Header => Element(0x1A45DFA3, Element(0x4282, "matroska"));

    private static byte[] File(params byte[][] elements) => Bytes.Join(Header, Element(0x18538067, elements));

    private static byte[] Tag(string name, string text) =>
        Element(0x67C8, Element(0x45A3, name), Element(0x4487, text));

    private static byte[] Element(uint id, string text) => Element(id, System.Text.Encoding.UTF8.GetBytes(text));

    private static byte[] Element(uint id, params byte[][] parts)
    {
        var data = Bytes.Join(parts);
        return Bytes.Join(Id(id), Size(data.Length), data);
    }

    private static byte[] Id(uint id) => Bytes.Big32(id).SkipWhile(value => value == 0).ToArray();

    private static byte[] Size(long size) => [0x01, .. new ByteBuilder().Big64(size).ToArray()[1..]];
}
