using System.IO.Compression;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;
using static PublishGate.Scanning.Tests.Media.IsoMedia.IsoSample;

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
}
