using System.IO.Compression;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;
using static PublishGate.Scanning.Tests.Media.Id3.Id3Samples;

namespace PublishGate.Scanning.Tests.Media.Id3;

public sealed class Id3v2TagTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Read_TextFrameInEachEncoding_IsDecoded(byte encoding)
    {
        var reading = Read(Tag(4, 0, Frame("TENC", Text("Ada Muster", encoding), 4)));

        Assert.Equal("Ada Muster", reading["TENC"].Text);
        Assert.Equal(MetadataKind.Person, reading["TENC"].Kind);
        Assert.Equal(Channel.Id3, reading["TENC"].Channel);
    }

    [Fact]
    public void Read_CyrillicCalledLatin_IsDecodedAsCyrillic()
    {
        byte[] name = [0, 0xC8, 0xE2, 0xE0, 0xED];

        Assert.Equal("Иван", Read(Tag(3, 0, Frame("TOWN", name)))["TOWN"].Text);
    }

    [Fact]
    public void Read_Version22_ReadsFramesOfThreeCharacters()
    {
        byte[] comment = [0, .. "eng"u8, .. "\0call her mother first"u8];

        var reading = Read(Tag(2, 0, Frame("COM", comment, 2), Frame("TEN", Text("Ada Muster", 0), 2)));

        Assert.Equal("call her mother first", reading["COM (eng)"].Text);
        Assert.Equal("Ada Muster", reading["TEN"].Text);
        Assert.Empty(reading.Gaps);
    }

    [Fact]
    public void Read_CommentWithDescription_KeepsBoth()
    {
        byte[] comment = [3, .. "eng"u8, .. "fact check\0ask Ada"u8];

        var reading = Read(Tag(3, 0, Frame("COMM", comment)));

        Assert.Equal("(fact check) ask Ada", reading["fact check"].Text);
        Assert.Equal("fact check", reading["COMM name"].Text);
    }

    [Fact]
    public void Read_UserTextNamedLikeASerial_IsASerial()
    {
        var reading = Read(Tag(3, 0, Frame("TXXX", [3, .. "Device Serial\0SN-12-3456"u8])));

        Assert.Equal(MetadataKind.Serial, reading["Device Serial"].Kind);
    }

    [Fact]
    public void Read_UnsynchronisedTag_IsRestored()
    {
        byte[] frame = Frame("TENC", Text("Ada ÿ Muster", 0));
        byte[] body = [.. frame.SelectMany(value => value == 0xFF ? (byte[])[0xFF, 0] : [value])];

        Assert.Equal("Ada ÿ Muster", Read(Tag(3, 0x80, body))["TENC"].Text);
    }

    [Fact]
    public void Read_CompressedFrame_IsDecompressed()
    {
        var plain = Text("Ada Muster");
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            zlib.Write(plain);
        }

        byte[] length = [0, 0, 0, (byte)plain.Length];
        var old = Read(Tag(3, 0, Frame("TENC", [.. length, .. packed.ToArray()], 3, 0x80)));
        var current = Read(Tag(4, 0, Frame("TENC", [.. length, .. packed.ToArray()], 4, 0x09)));

        Assert.Equal("Ada Muster", old["TENC"].Text);
        Assert.Equal("Ada Muster", current["TENC"].Text);
    }

    [Fact]
    public void Read_EncryptedFrame_IsAGap()
    {
        var reading = Read(Tag(3, 0, Frame("TENC", [7, 1, 2, 3], 3, 0x40)));

        Assert.Equal(GapReason.Encrypted, Assert.Single(reading.Gaps).Reason);
    }

    [Fact]
    public void Read_PlainSizeInVersion24_IsUnderstood()
    {
        var longText = Text(new string('a', 300) + " Ada");
        var frame = new ByteBuilder().Ascii("TENC").Big32(longText.Length).Big16(0).Bytes(longText).ToArray();

        var reading = Read(Tag(4, 0, frame, Frame("TOWN", Text("Ada"), 4)));

        Assert.EndsWith("Ada", reading["TENC"].Text, StringComparison.Ordinal);
        Assert.Equal(MetadataKind.Owner, reading["TOWN"].Kind);
    }

    [Fact]
    public void Read_ExtendedHeader_IsSkippedWithItsSize()
    {
        byte[] extended = [0, 0, 0, 6, 0, 0, 0, 0, 0, 0];

        Assert.Equal("Ada", Read(Tag(3, 0x40, extended, Frame("TOWN", Text("Ada"))))["TOWN"].Text);
    }

    [Fact]
    public void Read_Chapter_ReadsTheFramesInIt()
    {
        byte[] chapter = [.. "ch1\0"u8, .. new byte[16], .. Frame("TIT2", Text("What Ada said"))];

        Assert.Equal("What Ada said", Read(Tag(3, 0, Frame("CHAP", chapter)))["TIT2"].Text);
    }

    [Fact]
    public void Read_PictureAndObject_AreEmbedded()
    {
        byte[] picture = [0, .. "image/png\0"u8, 3, .. "Ada at home\0"u8, 0x89, .. "PNG"u8];

        var reading = Read(Tag(3, 0, Frame("APIC", picture)));

        var embedded = Assert.Single(reading.Embedded);
        Assert.Equal(4, embedded.Content.Length);
        Assert.Equal("Ada at home", reading["APIC description"].Text);
    }

    [Fact]
    public void Read_PrivateFrame_IsSweptForText()
    {
        byte[] data = [.. "recorder.example\0"u8, 1, 2, .. "unit of Ada Muster"u8, 0, 9];

        Assert.Equal("unit of Ada Muster", Read(Tag(3, 0, Frame("PRIV", data)))["recorder.example"].Text);
    }

    [Fact]
    public void Read_UnknownFrameAndPadding_AreSwept()
    {
        byte[] padding = [0, 0, 0, .. "left behind by Ada"u8, 0, 0];

        var reading = Read(Tag(3, 0, Frame("XYZ9", [.. "kept by Ada"u8]), padding));

        Assert.Equal("kept by Ada", reading["XYZ9"].Text);
        Assert.Equal("left behind by Ada", reading["padding"].Text);
    }

    [Fact]
    public void Read_CommercialAndOwnershipFrames_GiveTheirNames()
    {
        byte[] owned = [0, .. "EUR1\0"u8, .. "20240101"u8, .. "Ada Muster"u8];

        Assert.Equal("Ada Muster", Read(Tag(3, 0, Frame("OWNE", owned)))["OWNE seller"].Text);
    }

    [Fact]
    public void Read_SynchronisedLyrics_LosesNoLine()
    {
        byte[] lyrics = [0, .. "eng"u8, 2, 1, 0, .. "hello\0"u8, 0, 0, 0, 9, .. "Ada\0"u8, 0, 0, 1, 9];

        Assert.Equal("hello\nAda", Read(Tag(3, 0, Frame("SYLT", lyrics)))["SYLT (eng)"].Text);
    }

    [Fact]
    public void Read_UnknownVersion_IsAGapAndStillSwept()
    {
        var reading = Read(Tag(5, 0, Frame("TENC", Text("Ada Muster"))));

        Assert.Contains(reading.Gaps, gap => gap.Reason == GapReason.Unsupported);
        Assert.True(reading.Carries("Ada Muster"));
    }

    [Fact]
    public void Read_IdsOfChapters_AreExamined()
    {
        var chapter = Frame("CHAP", [.. "call Ada at six\0"u8, .. new byte[16], .. Frame("TIT2", Text("One"))]);
        var table = Frame("CTOC", [.. "desk of Bob\0"u8, 3, 1, .. "call Ada at six\0"u8]);

        var reading = Read(Tag(3, 0, chapter, table));

        Assert.True(reading.Carries("call Ada at six"));
        Assert.True(reading.Carries("desk of Bob"));
        Assert.Equal("One", reading["TIT2"].Text);
    }

    private static TestReading Read(byte[] tag) => TestReading.Of([.. tag, .. Frames(3)], "call.mp3");
}
