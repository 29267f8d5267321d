using PublishGate.Scanning.Reports;
using PublishGate.Scanning.Tests.Media.Jpeg;

namespace PublishGate.Scanning.Tests.Media.Heif;

public sealed class HeifReaderTests : HostileBytes
{
    private static readonly byte[] Picture = new byte[10];
    private static readonly byte[] Exif = Bytes.Join(Bytes.Big32(0), JpegSample.Tiff);
    private static readonly byte[] Xmp = Bytes.Latin1(JpegSample.Packet);
    private static readonly byte[] Unclaimed = Bytes.Latin1("desk unit 0042\0\0");

    protected override byte[] Sample { get; } = File();

    protected override string Name => "picture.heic";

    [Theory]
    [InlineData("metadata-location", "-33.853000, 151.210000", "HEIF item Exif GPS position")]
    [InlineData("metadata-serial", "XS-55120", "HEIF item XMP aux:SerialNumber")]
    [InlineData("metadata-unknown", "desk unit 0042", "HEIF mdat unreferenced bytes text")]
    [InlineData("metadata-free-text", "night at the harbour", "HEIF udes")]
    public void Scan_OneOfEverything_FindsEachAtItsPlace(string rule, string value, string place) =>
        Found.Has(TestScan.Bytes(Sample, Name), rule, value, place);

    [Fact]
    public void Scan_Heic_IsRecognised() => Assert.Equal("image/heic", TestScan.Bytes(Sample, null).Report.MediaType);

    private static byte[] File()
    {
        var type = Box("ftyp", Bytes.Latin1("heic\0\0\0\0mif1heic"));
        var start = type.Length + Meta(0).Length + 8;
        return Bytes.Join(type, Meta(start), Box("mdat", Picture, Exif, Xmp, Unclaimed));
    }

    private static byte[] Meta(int mediaStart) =>
        Box(
            "meta",
            new byte[4],
            Box("hdlr", new byte[8], Bytes.Latin1("pict"), new byte[13]),
            Box("pitm", new byte[4], Bytes.Big16(1)),
            Box(
                "iinf",
                new byte[4],
                Bytes.Big16(3),
                Entry(1, "hvc1\0"),
                Entry(2, "Exif\0"),
                Entry(3, "mime\0application/rdf+xml\0")
            ),
            Box("iprp", Box("ipco", Box("udes", new byte[4], Bytes.Latin1("en\0\0night at the harbour\0\0")))),
            Box(
                "iloc",
                new byte[4],
                [0x44, 0],
                Bytes.Big16(3),
                Location(1, mediaStart, Picture.Length),
                Location(2, mediaStart + Picture.Length, Exif.Length),
                Location(3, mediaStart + Picture.Length + Exif.Length, Xmp.Length)
            )
        );

    [Fact]
    public void Read_ItemInPiecesOfMoreThanABlock_IsReadToTheLimitAndIsAGap()
    {
        var large = new byte[ScanLimits.Default.BlockBytes];
        var type = Box("ftyp", Bytes.Latin1("heic\0\0\0\0mif1heic"));
        var start = type.Length + InPieces(0, large.Length).Length + 8;
        var file = Bytes.Join(
            type,
            InPieces(start, large.Length),
            Box("mdat", Bytes.Latin1("written by Ada\0\0"), large)
        );

        var reading = TestReading.Of(file, Name);

        Assert.True(reading.Carries("written by Ada"));
        Assert.Contains(reading.Gaps, gap => gap.Reason == GapReason.LimitReached);
    }

    [Theory]
    [InlineData("iprp")]
    [InlineData("ipco")]
    [InlineData("property")]
    [InlineData("idat")]
    [InlineData("type")]
    public void Read_TextWhereNothingPoints_IsFound(string where)
    {
        byte[] At(string words) => where == words ? Bytes.Latin1("\0\0\0\u0007call Rosa at six") : [];
        byte[] property = where == "property" ? Box("new ", At(where)) : [];
        var file = Bytes.Join(
            Box("ftyp", Bytes.Latin1("heic\0\0\0\0mif1heic")),
            Box(
                "meta",
                new byte[4],
                Box("hdlr", new byte[8], Bytes.Latin1("pict"), new byte[13]),
                Box("idat", At("idat")),
                Box("iprp", Box("ipco", property, At("ipco")), At("iprp")),
                Box("iinf", new byte[4], Bytes.Big16(1), Entry(1, "uri \0\0\0" + Bytes.Text(At("type"))))
            )
        );

        Assert.True(TestReading.Of(file, Name).Carries("call Rosa at six"));
    }

    [Fact]
    public void Read_ItemInsideOfAnother_IsAGap()
    {
        var file = Bytes.Join(
            Box("ftyp", Bytes.Latin1("heic\0\0\0\0mif1heic")),
            Box(
                "meta",
                new byte[4],
                Box("iloc", [1, 0, 0, 0], [0x44, 0], Bytes.Big16(1), Bytes.Big16(1), Bytes.Big16(2), new byte[4])
            )
        );

        Assert.Contains(TestReading.Of(file, Name).Gaps, gap => gap.Reason == GapReason.Unsupported);
    }

    private static byte[] InPieces(int start, int length) =>
        Box(
            "meta",
            new byte[4],
            Box("hdlr", new byte[8], Bytes.Latin1("pict"), new byte[13]),
            Box("pitm", new byte[4], Bytes.Big16(1)),
            Box("iinf", new byte[4], Bytes.Big16(1), Entry(1, "note\0")),
            Box(
                "iloc",
                new byte[4],
                [0x44, 0],
                Bytes.Big16(1),
                Bytes.Join(Bytes.Big16(1), Bytes.Big16(0), Bytes.Big16(2)),
                Bytes.Join(Bytes.Big32(start), Bytes.Big32(16), Bytes.Big32(start + 16), Bytes.Big32(length))
            )
        );

    private static byte[] Entry(int id, string type) =>
        Box(
            "infe",
            [2, 0, 0, 0],
            Bytes.Big16(id),
            Bytes.Big16(0),
            Bytes.Latin1(type[..4]),
            [0],
            Bytes.Latin1(type[5..])
        );

    private static byte[] Location(int id, int offset, int length) =>
        Bytes.Join(Bytes.Big16(id), Bytes.Big16(0), Bytes.Big16(1), Bytes.Big32(offset), Bytes.Big32(length));

    internal static byte[] Box(string type, params byte[][] content)
    {
        var all = Bytes.Join(content);
        return Bytes.Join(Bytes.Big32(all.Length + 8), Bytes.Latin1(type), all);
    }
}
