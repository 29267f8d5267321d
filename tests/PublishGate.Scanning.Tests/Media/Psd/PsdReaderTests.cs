using PublishGate.Scanning.Reports;
using PublishGate.Scanning.Tests.Media.Jpeg;

namespace PublishGate.Scanning.Tests.Media.Psd;

public sealed class PsdReaderTests : HostileBytes
{
    protected override byte[] Sample { get; } = File(Layers(), []);

    protected override string Name => "picture.psd";

    [Theory]
    [InlineData("metadata-free-text", "witness face", "PSD layers name of a hidden layer")]
    [InlineData("metadata-unknown", "call the witness", "PSD layers TySh text")]
    [InlineData("metadata-unknown", "portrait of the source.jpg", "PSD layers lnkD text")]
    [InlineData("metadata-location", "Northtown", "PSD 8BIM 0x0404 IPTC City")]
    public void Scan_OneOfEverything_FindsEachAtItsPlace(string rule, string value, string place) =>
        Found.Has(TestScan.Bytes(Sample, Name), rule, value, place);

    [Fact]
    public void Scan_BytesAfterThePicture_Block() =>
        Assert.Contains(
            TestScan.Bytes(File([], Bytes.Latin1("rest of the original")), Name).Report.Findings,
            finding => finding.Rule == "trailing-data"
        );

    [Fact]
    public void Read_MoreLayersThanPhotoshopWrites_ReadsTheLast()
    {
        var plain = Record(Extra("layer"));
        var records = Enumerable.Repeat(plain, 8000).Append(Record(Extra("the last one")));
        var layers = Bytes.Join([Bytes.Big16(8001), .. records]);

        Assert.True(TestReading.Of(File(Sized(layers), []), Name).Carries("the last one"));
    }

    [Fact]
    public void Read_FewerLayersThanTheCountSays_IsAGap()
    {
        var layers = Sized(Bytes.Join(Bytes.Big16(2), Record(Extra("only one"))));

        Assert.Contains(TestReading.Of(File(layers, []), Name).Gaps, gap => gap.Reason == GapReason.Truncated);
    }

    [Fact]
    public void Read_LayersOfSixteenBits_AreReadWhereTheyStand()
    {
        var block = Bytes.Join(Bytes.Big16(1), Record(Extra("night shift")));
        var layers = Bytes.Join(Bytes.Big32(0), Bytes.Big32(0), Bytes.Latin1("8BIMLr16"), Sized(block));

        Assert.Equal("night shift", TestReading.Of(File(layers, []), Name)["layer name"].Text);
    }

    [Theory]
    [InlineData("mask of a layer")]
    [InlineData("blending ranges")]
    [InlineData("masks of the document")]
    [InlineData("behind the pixels")]
    public void Read_TextWhereNumbersStand_IsFound(string where)
    {
        byte[] In(string words) => Sized(words == where ? Bytes.Latin1("call Rosa at six") : []);
        var extra = Bytes.Join(In("mask of a layer"), In("blending ranges"), [3], Bytes.Latin1("top"));
        var behind = where == "behind the pixels" ? Bytes.Latin1("call Rosa at six") : [];
        var layers = Bytes.Join(Sized(Bytes.Join(Bytes.Big16(1), Record(extra), behind)), In("masks of the document"));

        Assert.True(TestReading.Of(File(layers, []), Name).Carries("call Rosa at six"));
    }

    [Fact]
    public void Read_Pattern_GivesItsName()
    {
        var name = System.Text.Encoding.BigEndianUnicode.GetBytes("Rosa's wall");
        var pattern = Bytes.Join(
            new byte[12],
            Bytes.Big32(name.Length / 2),
            name,
            [4],
            Bytes.Latin1("id-7"),
            new byte[20]
        );
        var block = Bytes.Join(Bytes.Latin1("8BIMPatt"), Sized(Sized(pattern)));
        var layers = Bytes.Join(Bytes.Big32(0), Bytes.Big32(0), block);

        var reading = TestReading.Of(File(layers, []), Name);

        Assert.Equal("Rosa's wall", reading["pattern name"].Text);
        Assert.Equal("id-7", reading["pattern id"].Text);
    }

    [Fact]
    public void Read_MasksLongerThanTheSection_AreAGap()
    {
        var layers = Bytes.Join(Bytes.Big32(0), Bytes.Big32(4096), Block("lnkD", "portrait of the source.jpg"));

        Assert.Contains(TestReading.Of(File(layers, []), Name).Gaps, gap => gap.Reason == GapReason.Truncated);
    }

    [Fact]
    public void Read_SectionFilledUpToFourBytes_IsReadWithoutAGap()
    {
        var layers = Bytes.Join(Sized(Bytes.Join(Bytes.Big16(1), Record(Extra("sky")), new byte[3])), new byte[3]);

        var reading = TestReading.Of(File(layers, []), Name);

        Assert.Equal("sky", reading["layer name"].Text);
        Assert.Empty(reading.Gaps);
    }

    private static byte[] Record(byte[] extra) =>
        Bytes.Join(new byte[16], Bytes.Big16(0), Bytes.Latin1("8BIMnorm"), [255, 0, 0, 0], Sized(extra));

    private static byte[] Extra(string name)
    {
        var padding = new byte[3 - (name.Length % 4)];
        return Bytes.Join(Bytes.Big32(0), Bytes.Big32(0), [(byte)name.Length], Bytes.Latin1(name), padding);
    }

    private static byte[] File(byte[] layers, byte[] after) =>
        Bytes.Join(
            Bytes.Latin1("8BPS"),
            Bytes.Big16(1),
            new byte[6],
            Bytes.Big16(1),
            Bytes.Big32(2),
            Bytes.Big32(4),
            Bytes.Big16(8),
            Bytes.Big16(1),
            Bytes.Big32(0),
            Sized(JpegSample.Photoshop),
            Sized(layers),
            Bytes.Big16(0),
            new byte[8],
            after
        );

    private static byte[] Layers()
    {
        var name = Bytes.Join([12], Bytes.Latin1("witness face"), new byte[3]);
        var extra = Bytes.Join(Bytes.Big32(0), Bytes.Big32(0), name, Block("TySh", "call the witness"));
        var record = Bytes.Join(new byte[16], Bytes.Big16(0), Bytes.Latin1("8BIMnorm"), [255, 0, 2, 0], Sized(extra));
        return Bytes.Join(
            Sized(Bytes.Join(Bytes.Big16(1), record)),
            Bytes.Big32(0),
            Block("lnkD", "portrait of the source.jpg")
        );
    }

    private static byte[] Block(string key, string text) =>
        Bytes.Join(Bytes.Latin1("8BIM" + key), Sized(Bytes.Latin1(text)));

    private static byte[] Sized(byte[] bytes) => Bytes.Join(Bytes.Big32(bytes.Length), bytes);
}
