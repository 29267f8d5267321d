using System.Text;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Tests.Media.Asf;

public sealed class AsfReaderTests : HostileBytes
{
    private const string Header = "75B22630-668E-11CF-A6D9-00AA0062CE6C";
    private const string Description = "75B22633-668E-11CF-A6D9-00AA0062CE6C";
    private const string Extended = "D2D0A440-E307-11D2-97F0-00A0C95EA850";
    private const string Extension = "5FBF03B5-A92E-11CF-8EE3-00C00C205365";
    private const string Library = "44231C94-9498-49D1-A141-1D134E457054";
    private const string Media = "75B22636-668E-11CF-A6D9-00AA0062CE6C";

    protected override string Name => "interview.wma";

    protected override byte[] Sample =>
        Object(
            Header,
            new byte[6],
            Object(Description, Descriptions("A walk", "Ada Muster", "", "ask twice", "")),
            Object(Extended, ExtendedOf("WM/EncodedBy", "Bob")),
            Object(Extension, new byte[22], Object(Library, LibraryOf("WM/Composer", "Cy")))
        );

    [Fact]
    public void Read_ThreeDescriptions_GiveTheirTexts()
    {
        var reading = TestReading.Of([.. Sample, .. Object(Media, new byte[30])]);

        Assert.Equal("A walk", reading["Title"].Text);
        Assert.Equal(MetadataKind.Person, reading["Author"].Kind);
        Assert.Equal("ask twice", reading["Description"].Text);
        Assert.Equal(MetadataKind.Person, reading["WM/EncodedBy"].Kind);
        Assert.Equal("Cy", reading["WM/Composer"].Text);
        Assert.Empty(reading.Gaps);
    }

    [Fact]
    public void Read_Picture_IsEmbedded()
    {
        byte[] picture = [3, 4, 0, 0, 0, .. Wide("image/jpeg"), .. Wide("Ada at home"), 0xFF, 0xD8, 0xFF, 0xD9];
        var library = new ByteBuilder()
            .Little16(1)
            .Zeros(4)
            .Little16(Wide("WM/Picture").Length)
            .Little16(1)
            .Little32(picture.Length)
            .Bytes(Wide("WM/Picture"))
            .Bytes(picture)
            .ToArray();

        var reading = TestReading.Of(
            Object(Header, new byte[6], Object(Extension, new byte[22], Object(Library, library)))
        );

        Assert.True(reading.Carries("Ada at home"));
        Assert.Equal(4, Assert.Single(reading.Embedded).Content.Length);
    }

    [Fact]
    public void Read_UnknownObject_IsSwept()
    {
        var unknown = Object("00000000-1111-2222-3333-444444444444", Wide("unit of Ada"));

        Assert.True(TestReading.Of(Object(Header, new byte[6], unknown)).Carries("unit of Ada"));
    }

    [Theory]
    [InlineData("8CABDCA1-A947-11CF-8EE4-00C00C205365")]
    [InlineData("33000890-E5B1-11CF-89F4-00A0C90349CB")]
    [InlineData("B7DC0791-A9B7-11CF-8EE6-00C00C205365")]
    public void Read_TextAmongNumbers_IsFound(string id) =>
        Assert.True(
            TestReading
                .Of(Object(Header, new byte[6], Object(id, new byte[40], Bytes.Latin1("call Ada at six"))))
                .Carries("call Ada at six")
        );

    [Fact]
    public void Read_NumberLongerThanItsType_IsSwept()
    {
        var library = new ByteBuilder()
            .Little16(1)
            .Zeros(4)
            .Little16(Wide("count").Length)
            .Little16(3)
            .Little32(19)
            .Bytes(Wide("count"))
            .Bytes(1, 0, 0, 0)
            .Ascii("call Ada at six")
            .ToArray();

        Assert.True(
            TestReading
                .Of(Object(Header, new byte[6], Object(Extension, new byte[22], Object(Library, library))))
                .Carries("call Ada at six")
        );
    }

    private static byte[] Wide(string text) => Encoding.Unicode.GetBytes(text + "\0");

    private static byte[] Object(string id, params byte[][] parts)
    {
        var data = Bytes.Join(parts);
        return new ByteBuilder().Bytes(new Guid(id).ToByteArray()).Little64(24 + data.Length).Bytes(data).ToArray();
    }

    private static byte[] Descriptions(params string[] texts) =>
        Bytes.Join([.. texts.Select(text => Bytes.Little16(Wide(text).Length)), .. texts.Select(Wide)]);

    private static byte[] ExtendedOf(string name, string value) =>
        new ByteBuilder()
            .Little16(1)
            .Little16(Wide(name).Length)
            .Bytes(Wide(name))
            .Little16(0)
            .Little16(Wide(value).Length)
            .Bytes(Wide(value))
            .ToArray();

    private static byte[] LibraryOf(string name, string value) =>
        new ByteBuilder()
            .Little16(1)
            .Zeros(4)
            .Little16(Wide(name).Length)
            .Little16(0)
            .Little32(Wide(value).Length)
            .Bytes(Wide(name))
            .Bytes(Wide(value))
            .ToArray();
}
