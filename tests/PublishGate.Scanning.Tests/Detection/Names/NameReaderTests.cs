using PublishGate.Scanning.Detection.Names;

namespace PublishGate.Scanning.Tests.Detection.Names;

public sealed class NameReaderTests
{
    [Theory]
    [InlineData("Iva Nemova", "Iva Nemova")]
    [InlineData("Jean-Paul d'Inventé", "Jean-Paul d'Inventé")]
    [InlineData("Otto von Erfunden, 23", "Otto von Erfunden")]
    [InlineData("Zorislav N. Vymyslov (father)", "Zorislav N. Vymyslov")]
    [InlineData("Небылова Галина Петровна", "Небылова Галина Петровна")]
    [InlineData("سمير المخترع", "سمير المخترع")]
    [InlineData("李虚构", "李虚构")]
    public void ReadAt_Name_IsReadToItsEnd(string text, string expected)
    {
        var name = NameReader.ReadAt(text, 0);

        Assert.NotNull(name);
        Assert.Equal(expected, text.Substring(name.Value.Start, name.Value.Length));
    }

    [Theory]
    [InlineData("homepage-carousel")]
    [InlineData("JavaScript")]
    [InlineData("Ab1234")]
    [InlineData("")]
    [InlineData("李虚构在电话里说了很多")]
    public void ReadAt_OtherText_IsNoName(string text) => Assert.Null(NameReader.ReadAt(text, 0));

    [Fact]
    public void ReadAt_Company_IsAnOrganisation() =>
        Assert.True(NameReader.ReadAt("Invented News Agency", 0)!.Value.IsOrganisation);
}
