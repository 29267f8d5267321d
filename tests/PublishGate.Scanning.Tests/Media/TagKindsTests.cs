using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media;

namespace PublishGate.Scanning.Tests.Media;

public sealed class TagKindsTests
{
    [Theory]
    [InlineData("MUSICBRAINZ_ALBUMID", MetadataKind.LinkId)]
    [InlineData("MusicBrainz Album Artist Id", MetadataKind.LinkId)]
    [InlineData("com.apple.quicktime.author", MetadataKind.Person)]
    [InlineData("com.apple.quicktime.location.ISO6709", MetadataKind.Location)]
    [InlineData("WM/EncodedBy", MetadataKind.Person)]
    [InlineData("Device Serial Number", MetadataKind.Serial)]
    [InlineData("ALBUM ARTIST", MetadataKind.Title)]
    [InlineData("purchaser_mail", MetadataKind.Owner)]
    [InlineData("UMID", MetadataKind.Serial)]
    [InlineData("whatever", MetadataKind.Unknown)]
    public void Of_Name_IsKnownByItsWords(string name, MetadataKind kind) => Assert.Equal(kind, TagKinds.Of(name));

    [Theory]
    [InlineData("eng", MetadataKind.Technical)]
    [InlineData("3 / 12", MetadataKind.Technical)]
    [InlineData("her mother's dialect", MetadataKind.Unknown)]
    public void Of_WordsUnderTheNameOfACode_AreToldApart(string text, MetadataKind kind) =>
        Assert.Equal(kind, TagKinds.Of("language", text));
}
