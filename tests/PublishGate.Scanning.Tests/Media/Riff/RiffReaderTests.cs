using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;
using PublishGate.Scanning.Tests.Media.Id3;

namespace PublishGate.Scanning.Tests.Media.Riff;

public sealed class RiffReaderTests : HostileBytes
{
    protected override string Name => "call.wav";

    protected override byte[] Sample =>
        Wave([
            .. Chunk("bext", new ByteBuilder().Fixed("call with A.", 256).Zeros(346).ToArray()),
            .. Chunk("iXML", "<BWFXML><NOTE>she calls</NOTE></BWFXML>"),
            .. Chunk("LIST", [.. "INFO"u8, .. Chunk("ICMT", "ask twice")]),
            .. Chunk("id3 ", Id3Samples.Tag(3, 0, Id3Samples.Frame("TENC", Id3Samples.Text("Ada")))),
        ]);

    [Fact]
    public void Read_InfoList_GivesEachField()
    {
        var reading = Read(
            Chunk("LIST", [.. "INFO"u8, .. Chunk("IART", "Ada Muster\0"), .. Chunk("ICMT", "ask twice")])
        );

        Assert.Equal("audio/vnd.wave", reading.MediaType);
        Assert.Equal("Ada Muster", reading["IART"].Text);
        Assert.Equal(MetadataKind.Person, reading["IART"].Kind);
        Assert.Equal("ask twice", reading["ICMT"].Text);
        Assert.Equal(Channel.RiffInfo, reading["ICMT"].Channel);
        Assert.Empty(reading.Gaps);
    }

    [Fact]
    public void Read_DirectoriesOfACamera_AreReadAsExif()
    {
        var owner = Bytes.Latin1("Ivo Invented\0");
        var directory = Bytes.Join(
            Bytes.Little16(1),
            [0x30, 0xA4, 2, 0],
            Bytes.Little32(owner.Length),
            Bytes.Little32(26),
            Bytes.Little32(0),
            owner
        );

        var reading = Read(Chunk("strd", Bytes.Join(Bytes.Latin1("AVIF"), new byte[4], directory)));

        Assert.Contains(reading.Fragments, text => text is { Text: "Ivo Invented", Kind: MetadataKind.Owner });
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Read_MakerNoteOfACamera_IsReadAsOne(bool isBigEndian)
    {
        var order = isBigEndian ? "MM" : "II";
        byte[] Two(int number) => isBigEndian ? Bytes.Big16(number) : Bytes.Little16(number);
        byte[] Four(int number) => isBigEndian ? Bytes.Big32(number) : Bytes.Little32(number);
        byte[] Field(int tag, int at) => Bytes.Join(Two(tag), Two(2), Four(12), Four(at));
        var note = Bytes.Join(
            Bytes.Latin1($"PENTAX \0{order}"),
            Two(2),
            Field(0x0229, 40),
            Field(0x022A, 52),
            Four(0),
            Bytes.Latin1("4211907-A-B\0desk of Ada\0")
        );

        var reading = Read(Chunk("hymn", note));

        Assert.Contains(reading.Fragments, text => text is { Text: "4211907-A-B", Channel: Channel.MakerNote });
        Assert.True(reading.Carries("desk of Ada"));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(24)]
    public void Read_TextBetweenPicturesOfAMovie_IsFound(int origin)
    {
        // In the file: header 12, list header 12, two pictures of 24 each, which an index from "movi" or from 0 lists.
        var picture = Chunk("00dc", new string('x', 16));
        byte[] Entry(int offset) =>
            Bytes.Join(Bytes.Latin1("00dc"), new byte[4], Bytes.Little32(offset), Bytes.Little32(16));
        var text = Chunk("JUNK", "call Ada at six!");
        byte[] chunks =
        [
            .. Chunk("LIST", Bytes.Join(Bytes.Latin1("movi"), picture, text, picture)),
            .. Chunk("idx1", Bytes.Join(Entry(origin), Entry(origin + 48))),
        ];

        var reading = Movie(chunks);

        Assert.True(reading.Carries("call Ada at six!"));
        Assert.False(reading.Carries("xxxx"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_TextBetweenPicturesOfAMovieWithoutIndex_IsFound(bool isGrouped)
    {
        var picture = Chunk("00dc", new string('x', 15));
        byte[] chunks = [.. picture, .. Chunk("JUNK", "call Ada at six!"), .. picture];
        var list = isGrouped ? Chunk("LIST", Bytes.Join(Bytes.Latin1("rec "), chunks)) : chunks;

        var reading = Movie(Chunk("LIST", Bytes.Join(Bytes.Latin1("movi"), list)));

        Assert.True(reading.Carries("call Ada at six!"));
        Assert.False(reading.Carries("xxxx"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Read_TextStreamOfAMovie_IsRead(bool hasIndex)
    {
        var text = Chunk("01tx", "my brother hid there");
        byte[] chunks =
        [
            .. Chunk("LIST", [.. "strl"u8, .. Chunk("strh", "vids")]),
            .. Chunk("LIST", [.. "strl"u8, .. Chunk("strh", "txts")]),
            .. Chunk("LIST", Bytes.Join(Bytes.Latin1("movi"), Chunk("00dc", "xxxx"), text)),
            .. hasIndex ? Chunk("idx1", [.. "01tx"u8, 0, 0, 0, 0, .. Bytes.Little32(16), .. Bytes.Little32(20)]) : [],
        ];

        var reading = Movie(chunks);

        Assert.Equal("my brother hid there", reading["text"].Text);
        Assert.Equal(Channel.Subtitle, reading["text"].Channel);
        Assert.Empty(reading.Gaps);
    }

    [Fact]
    public void Read_SubtitleFileInAMovie_IsAnArtifactWithItsName()
    {
        const string File = "1\n00:00:01,000 --> 00:00:02,000\nmy brother\n";
        var text = new ByteBuilder()
            .Ascii("GAB2\0")
            .Little16(2)
            .Little32(20)
            .Utf16("Ada calls\0")
            .Little16(4)
            .Little32(File.Length)
            .Ascii(File)
            .ToArray();

        var reading = Movie([
            .. Chunk("LIST", [.. "strl"u8, .. Chunk("strh", "txts")]),
            .. Chunk("LIST", Bytes.Join(Bytes.Latin1("movi"), Chunk("00tx", text))),
        ]);

        Assert.Equal("Ada calls", reading["text name"].Text);
        Assert.Equal(File.Length, Assert.Single(reading.Embedded).Content.Length);
    }

    [Theory]
    [InlineData("fact")]
    [InlineData("PEAK")]
    public void Read_TextAmongNumbers_IsFound(string id) =>
        Assert.True(Read(Chunk(id, "\0\0call Ada at six")).Carries("call Ada at six"));

    [Fact]
    public void Read_BroadcastExtension_GivesItsFields()
    {
        var bext = new ByteBuilder()
            .Fixed("call with A.", 256)
            .Fixed("Ada Muster", 32)
            .Fixed("REC-0001", 32)
            .Fixed("2024-01-01", 10)
            .Fixed("10:00:00", 8)
            .Zeros(10)
            .Bytes(Enumerable.Repeat((byte)0xAB, 64))
            .Zeros(190)
            .Ascii("A=PCM,T=recorder 12\r\n")
            .ToArray();

        var reading = Read(Chunk("bext", bext));

        Assert.Equal("call with A.", reading["Description"].Text);
        Assert.Equal(MetadataKind.Person, reading["Originator"].Kind);
        Assert.Equal(MetadataKind.LinkId, reading["OriginatorReference"].Kind);
        Assert.Equal(MetadataKind.LinkId, reading["UMID"].Kind);
        Assert.StartsWith("ABAB", reading["UMID"].Text, StringComparison.Ordinal);
        Assert.Equal("A=PCM,T=recorder 12", reading["CodingHistory"].Text);
    }

    [Fact]
    public void Read_BroadcastExtensionOfARecorder_GivesItsSerials()
    {
        var bext = new ByteBuilder()
            .Zeros(288)
            .Ascii("USXYZREC000042771101112123456789")
            .Zeros(28)
            .Bytes(6, 10, 43, 52, 1, 1, 1, 5, 1, 1, 13, 0x12, 19)
            .Bytes(Enumerable.Repeat((byte)0xAB, 51))
            .Zeros(190)
            .ToArray();

        var reading = Read(Chunk("bext", bext));

        Assert.Equal(MetadataKind.Serial, reading["OriginatorReference"].Kind);
        Assert.Equal(MetadataKind.Serial, reading["UMID"].Kind);
    }

    [Fact]
    public void Read_Ixml_GivesEachElementUnderItsName()
    {
        var reading = Read(
            Chunk("iXML", "<BWFXML><NOTE>her mother calls</NOTE><LOCATION_GPS>1.5,2.5</LOCATION_GPS></BWFXML>\0")
        );

        Assert.Equal("her mother calls", reading["NOTE"].Text);
        Assert.Equal(MetadataKind.Location, reading["LOCATION_GPS"].Kind);
    }

    [Fact]
    public void Read_BrokenIxml_IsStillOneText() =>
        Assert.True(Read(Chunk("iXML", "<BWFXML><NOTE>her mother")).Carries("her mother"));

    [Fact]
    public void Read_EmbeddedId3AndXmp_AreRead()
    {
        var tag = Id3Samples.Tag(3, 0, Id3Samples.Frame("TENC", Id3Samples.Text("Ada")));

        var reading = Read([
            .. Chunk("id3 ", tag),
            .. Chunk("_PMX", "<x:xmpmeta xmlns:x='adobe:ns:meta/'><x:note>call Ada</x:note></x:xmpmeta>"),
        ]);

        Assert.Equal("Ada", reading["TENC"].Text);
        Assert.Equal(Channel.Id3, reading["TENC"].Channel);
        Assert.Contains(reading.Fragments, fragment => fragment.Channel == Channel.Xmp && fragment.Text == "call Ada");
    }

    [Fact]
    public void Read_LabelsNotesAndCart_AreText()
    {
        var labels = Chunk(
            "LIST",
            [.. "adtl"u8, .. Chunk("labl", "\u0001\0\0\0here he says her name"), .. Chunk("note", "\u0001\0\0\0cut")]
        );
        var cart = new ByteBuilder()
            .Ascii("0101")
            .Fixed("News", 64)
            .Fixed("Ada Muster", 64)
            .Zeros(1916)
            .Ascii("tag text")
            .ToArray();

        var reading = Read([.. labels, .. Chunk("cart", cart)]);

        Assert.Equal("here he says her name", reading["labl"].Text);
        Assert.Equal("Ada Muster", reading["Artist"].Text);
        Assert.Equal("tag text", reading["TagText"].Text);
    }

    [Fact]
    public void Read_UnknownChunkAndJunk_AreSwept()
    {
        var reading = Read([.. Chunk("zzzz", "unit 12 of Ada"), .. Chunk("JUNK", "\0\0left over\0")]);

        Assert.Equal("unit 12 of Ada", reading["zzzz"].Text);
        Assert.Equal("left over", reading["JUNK"].Text);
    }

    [Fact]
    public void Read_SoundLongerThanTheFile_IsAGap()
    {
        byte[] file = [.. "RIFF"u8, 0xFF, 0, 0, 0, .. "WAVE"u8, .. "data"u8, 0xF0, 0, 0, 0, 1, 2];

        Assert.Contains(TestReading.Of(file).Gaps, gap => gap.Reason == GapReason.Truncated);
    }

    [Fact]
    public void Read_BytesBehindTheEnd_AreTrailingData()
    {
        var fragment = TestReading.Of([.. Wave([]), .. "appended by Ada"u8])["text"];

        Assert.Equal(Channel.TrailingData, fragment.Channel);
        Assert.Equal("appended by Ada", fragment.Text);
    }

    [Fact]
    public void Read_LongFile_TakesSizesFromDs64()
    {
        var ds64 = new ByteBuilder().Little64(4 + 36 + 12 + 18).Little64(4).Little64(0).Little32(0).ToArray();
        var file = new ByteBuilder()
            .Ascii("RF64")
            .Little32(0xFFFFFFFF)
            .Ascii("WAVE")
            .Bytes(Chunk("ds64", ds64))
            .Ascii("data")
            .Little32(0xFFFFFFFF)
            .Bytes(1, 2, 3, 4)
            .Bytes(Chunk("zzzz", "after it!!"))
            .ToArray();

        var reading = TestReading.Of(file);

        Assert.Equal("after it!!", reading["zzzz"].Text);
        Assert.Empty(reading.Gaps);
    }

    private static TestReading Movie(byte[] chunks) =>
        TestReading.Of(
            Bytes.Join(Bytes.Latin1("RIFF"), Bytes.Little32(chunks.Length + 4), Bytes.Latin1("AVI "), chunks)
        );

    private static TestReading Read(byte[] chunks) => TestReading.Of(Wave(chunks));

    internal static byte[] Wave(byte[] chunks) =>
        new ByteBuilder()
            .Ascii("RIFF")
            .Little32(4 + 24 + 12 + chunks.Length)
            .Ascii("WAVE")
            .Bytes(Chunk("fmt ", new byte[16]))
            .Bytes(Chunk("data", [1, 2, 3, 4]))
            .Bytes(chunks)
            .ToArray();

    internal static byte[] Chunk(string id, string text) => Chunk(id, System.Text.Encoding.Latin1.GetBytes(text));

    internal static byte[] Chunk(string id, byte[] data) =>
        new ByteBuilder().Ascii(id).Little32(data.Length).Bytes(data).Zeros(data.Length & 1).ToArray();
}
