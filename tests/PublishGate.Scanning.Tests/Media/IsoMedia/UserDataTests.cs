using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;
using static PublishGate.Scanning.Tests.Media.IsoMedia.IsoSample;

namespace PublishGate.Scanning.Tests.Media.IsoMedia;

public sealed class UserDataTests
{
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
    public void Read_LocationBox_IsOneTextOfAllItsFields()
    {
        byte[] wide = [0, 0, 0, 0, 0x15, 0xC7, 0xFE, 0xFF, 0, (byte)'a', 0, 0, .. Location3Gpp()[11..]];

        Assert.Equal(
            "home Role=shooting Lat=48.50000 Lon=-2.25000 Alt=0.00 Body=earth Notes=the yard",
            Read(Box("udta", Box("loci", Location3Gpp("the yard"))))["loci"].Text
        );
        Assert.Equal(
            "a Role=shooting Lat=48.50000 Lon=-2.25000 Alt=0.00 Body=earth Notes=",
            Read(Box("udta", Box("loci", wide)))["loci"].Text
        );
    }

    [Fact]
    public void Read_HandlerNamedInWords_IsTold()
    {
        static byte[] Named(string name) =>
            Box("hdlr", new byte[8], Bytes.Latin1("vide"), new byte[12], Bytes.Latin1(name));

        Assert.Equal(MetadataKind.Software, Read(Named("Ivo's second camera\0"))["hdlr"].Kind);
        Assert.Equal(MetadataKind.Technical, Read(Named("VideoHandler\0"))["hdlr"].Kind);
    }

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
}
