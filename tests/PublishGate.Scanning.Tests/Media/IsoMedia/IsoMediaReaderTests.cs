using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Tests.Media.IsoMedia;

public sealed class IsoMediaReaderTests : HostileBytes
{
    protected override string Name => "interview.mp4";

    protected override byte[] Sample =>
        Bytes.Join(
            FileType,
            Box("mdat", new byte[10]),
            Box(
                "moov",
                Box("mvhd", Bytes.Join(Bytes.Big32(0), Bytes.Big32(3_600_000_000), new byte[92])),
                Box("udta", Box("©nam", Text16("A walk")), Box("loci", Location3Gpp()), new byte[4]),
                Box("meta", new byte[4], Handler("mdir"), Box("ilst", Item("©ART", 1, "Ada"u8.ToArray())))
            )
        );

    [Fact]
    public void Read_UserDataTexts_AreDecoded()
    {
        var reading = Read(
            Box(
                "udta",
                Box("©xyz", Text16("+48.8582+002.2945/")),
                Box("titl", [0, 0, 0, 0, 0x15, 0xC7, .. "A walk\0"u8])
            )
        );

        Assert.Equal("+48.8582+002.2945/", reading["©xyz"].Text);
        Assert.Equal(MetadataKind.Location, reading["©xyz"].Kind);
        Assert.Equal("A walk", reading["titl"].Text);
    }

    [Fact]
    public void Read_LocationBox_IsAPosition() =>
        Assert.Equal("48.5, -2.25", Read(Box("udta", Box("loci", Location3Gpp())))["loci"].Text);

    [Fact]
    public void Read_ItemList_GivesNamedAndFreeItems()
    {
        var free = Box(
            "----",
            Box("mean", [0, 0, 0, 0, .. "com.apple.iTunes"u8]),
            Box("name", [0, 0, 0, 0, .. "Device Serial"u8]),
            Box("data", [0, 0, 0, 1, 0, 0, 0, 0, .. "SN-0042"u8])
        );
        var list = Box(
            "ilst",
            Item("©cmt", 1, "ask her mother"u8.ToArray()),
            free,
            Item("covr", 13, [0xFF, 0xD8, 0xFF])
        );

        var reading = Read(Box("udta", Box("meta", new byte[4], Handler("mdir"), list)));

        Assert.Equal("ask her mother", reading["ilst ©cmt"].Text);
        Assert.Equal(MetadataKind.Serial, reading["Device Serial"].Kind);
        Assert.Equal(3, Assert.Single(reading.Embedded).Content.Length);
    }

    [Fact]
    public void Read_AppleKeys_NameTheirItems()
    {
        const string Key = "com.apple.quicktime.location.ISO6709";
        var keys = Box("keys", new byte[4], Bytes.Big32(1), Bytes.Big32(8 + Key.Length), Bytes.Latin1("mdta" + Key));
        var list = Box("ilst", Item("\0\0\0\u0001", 1, "+48.8582+002.2945/"u8.ToArray()));

        var reading = Read(Box("meta", Handler("mdta"), keys, list));

        Assert.Equal("+48.8582+002.2945/", reading[Key].Text);
        Assert.Equal(MetadataKind.Location, reading[Key].Kind);
    }

    [Fact]
    public void Read_FreeBoxWithContent_IsSwept() =>
        Assert.True(Read(Box("free", Bytes.Latin1("recorded by Ada Muster"))).Carries("Ada Muster"));

    [Fact]
    public void Read_CompressedMovieHeader_IsAnArtifact()
    {
        var plain = Box("moov", Box("udta", Box("©nam", Text16("A walk"))));
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            zlib.Write(plain);
        }

        var reading = Read(
            Box("cmov", Box("dcom", Bytes.Latin1("zlib")), Box("cmvd", Bytes.Big32(plain.Length), packed.ToArray()))
        );

        Assert.Equal(plain.Length, Assert.Single(reading.Embedded).Content.Length);
    }

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

    private static byte[] Sized16(byte[] data) => Bytes.Join(Bytes.Big16(data.Length), data);

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
    public void Read_DashCameraPositions_AreAGap() =>
        Assert.Equal(GapReason.Unsupported, Assert.Single(Read(Box("gps ", new byte[16])).Gaps).Reason);

    [Theory]
    [InlineData("mvhd")]
    [InlineData("tkhd")]
    [InlineData("vmhd")]
    [InlineData("ftyp")]
    public void Read_TextAmongNumbers_IsFound(string type) =>
        Assert.True(Read(Box(type, new byte[130], Bytes.Latin1("call Rosa at six"))).Carries("call Rosa at six"));

    [Fact]
    public void Read_Brands_AreNoText() =>
        Assert.Empty(
            TestReading
                .Of(Bytes.Join(Box("ftyp", Bytes.Latin1("isom\0\0\u0002\0isomiso2avc1mp41")), Box("moov")))
                .Fragments
        );

    [Fact]
    public void Read_AliasToAnotherFile_IsAPath()
    {
        var alias = Box("alis", new byte[4], Bytes.Latin1("\u0004Rosa:Desktop:interview one"));

        var reading = Read(Box("dinf", Box("dref", new byte[4], Bytes.Big32(1), alias)));

        Assert.Equal(MetadataKind.FilePath, reading["alis"].Kind);
    }

    [Fact]
    public void Read_KeyWithoutAValue_IsExamined()
    {
        var keys = Box("keys", new byte[4], Bytes.Big32(1), Bytes.Big32(24), Bytes.Latin1("mdtacall Rosa at six"));

        Assert.True(Read(Box("meta", Handler("mdta"), keys)).Carries("call Rosa at six"));
    }

    [Fact]
    public void Read_NameThatHoldsContent_IsExamined()
    {
        var item = Box(
            "----",
            Box("name", [0, 0, 0, 0, .. "call Rosa at six"u8]),
            Box("data", [0, 0, 0, 1, 0, 0, 0, 0, .. "x"u8])
        );

        Assert.True(
            Read(Box("udta", Box("meta", new byte[4], Handler("mdir"), Box("ilst", item)))).Carries("call Rosa at six")
        );
    }

    [Fact]
    public void Read_TrackWithoutHandler_IsAGap() =>
        Assert.Contains(Read(Box("trak", Box("mdia"))).Gaps, gap => gap.Reason == GapReason.Malformed);

    [Fact]
    public void Read_BoxesNestedToTheLimit_IsAGap()
    {
        var box = Box("free");
        for (var i = 0; i < 200; i++)
        {
            box = Box("mdia", box);
        }

        Assert.Contains(Read(box).Gaps, gap => gap.Reason == GapReason.LimitReached);
    }

    [Fact]
    public void Read_LargeMovie_ReadsLittleOfIt()
    {
        const long MediaSize = 2L * 1024 * 1024 * 1024;
        var head = Bytes.Join(
            FileType,
            Bytes.Big32(1),
            Bytes.Latin1("mdat"),
            new ByteBuilder().Big64(16 + MediaSize).ToArray()
        );
        var tail = Box("moov", Box("udta", Box("©nam", Text16("A walk")), Box("free", new byte[40_000])));
        var content = new SparseContent((0, head), (head.Length + MediaSize, tail));

        var reading = TestReading.Of(content);

        Assert.Equal("A walk", reading["©nam"].Text);
        Assert.Empty(reading.Gaps);
        Assert.InRange(content.BytesRead, 1, 100_000);
    }

    private static byte[] FileType => Box("ftyp", Bytes.Latin1("isom"), new byte[4]);

    private static TestReading Read(params byte[][] boxes) =>
        TestReading.Of(Bytes.Join(FileType, Box("moov", boxes), Box("mdat", new byte[8])));

    private static TestReading ReadTrack(string handler, string format, byte[] sample) =>
        TestReading.Of(
            Bytes.Join(
                FileType,
                Box("mdat", sample),
                Box("moov", TrackOf(handler, format, FileType.Length + 8, sample.Length))
            )
        );

    private static byte[] TrackOf(string handler, string format, int offset, int size)
    {
        var table = Box(
            "stbl",
            Box("stsd", new byte[4], Bytes.Big32(1), Bytes.Big32(16), Bytes.Latin1(format), new byte[8]),
            Box("stsz", new byte[4], Bytes.Big32(0), Bytes.Big32(1), Bytes.Big32(size)),
            Box("stsc", new byte[4], Bytes.Big32(1), Bytes.Big32(1), Bytes.Big32(1), Bytes.Big32(1)),
            Box("stco", new byte[4], Bytes.Big32(1), Bytes.Big32(offset))
        );
        return Box("trak", Box("mdia", Handler(handler), Box("minf", table)));
    }

    private static byte[] Box(string type, params byte[][] parts)
    {
        var data = Bytes.Join(parts);
        return Bytes.Join(Bytes.Big32(data.Length + 8), Bytes.Latin1(type), data);
    }

    private static byte[] Handler(string type) => Box("hdlr", new byte[8], Bytes.Latin1(type), new byte[13]);

    private static byte[] Item(string type, int dataType, byte[] value) =>
        Box(type, Box("data", Bytes.Big32(dataType), new byte[4], value));

    private static byte[] Text16(string text) =>
        Bytes.Join(Bytes.Big16(text.Length), Bytes.Big16(0x15C7), Encoding.UTF8.GetBytes(text));

    private static byte[] Location3Gpp() =>
        Bytes.Join(
            new byte[4],
            Bytes.Big16(0x15C7),
            Bytes.Latin1("home\0"),
            [0],
            new ByteBuilder()
                .Big32(unchecked((uint)(int)(-2.25 * 65536)))
                .Big32((int)(48.5 * 65536))
                .Big32(0)
                .ToArray(),
            Bytes.Latin1("earth\0\0")
        );

    private static byte[] Klv(string key, char type, int size, byte[] data) =>
        Bytes.Join(
            Bytes.Latin1(key),
            [(byte)type, (byte)size],
            Bytes.Big16(data.Length / size),
            data,
            new byte[(4 - (data.Length % 4)) % 4]
        );
}
