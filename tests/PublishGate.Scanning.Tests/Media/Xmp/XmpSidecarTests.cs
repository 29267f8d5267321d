using System.Text;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Tests.Media.Xmp;

/// <summary>What programs write beside a picture that has no room for it.</summary>
public sealed class XmpSidecarTests : HostileBytes
{
    private const string Regions =
        "<mwg-rs:Regions rdf:parseType='Resource'><mwg-rs:RegionList><rdf:Bag><rdf:li rdf:parseType='Resource'>"
        + "<mwg-rs:Name>Ivo Invented</mwg-rs:Name></rdf:li></rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>";

    protected override string Name => "a.xmp";

    protected override byte[] Sample => Packet("<aux:SerialNumber>SN-0042-77</aux:SerialNumber>" + Regions);

    [Theory]
    [InlineData("<aux:SerialNumber>SN-0042-77</aux:SerialNumber>", MetadataKind.Serial)]
    [InlineData("<aux:OwnerName>Ivo Invented</aux:OwnerName>", MetadataKind.Owner)]
    [InlineData("<xmpRights:Owner>Example Press</xmpRights:Owner>", MetadataKind.Credit)]
    [InlineData(Regions, MetadataKind.Region)]
    [InlineData("<MPReg:PersonDisplayName>Ivo Invented</MPReg:PersonDisplayName>", MetadataKind.Region)]
    [InlineData("<cell:lac>4711</cell:lac>", MetadataKind.Location)]
    [InlineData("<DICOM:PatientName>Ivo Invented</DICOM:PatientName>", MetadataKind.Person)]
    [InlineData("<creatorAtom:uncProjectPath>//desk/ivo/a.prproj</creatorAtom:uncProjectPath>", MetadataKind.FilePath)]
    public void Read_Property_IsWhatItsNameTells(string property, MetadataKind kind)
    {
        var reading = TestReading.Of(Packet(property), Name);

        Assert.Equal("application/rdf+xml", reading.MediaType);
        Assert.Contains(reading.Fragments, fragment => fragment.Kind == kind);
        Assert.Empty(reading.Gaps);
    }

    [Theory]
    [InlineData("51,14.0736S", "51,14.0736S = -51.23456")]
    [InlineData("51,14,4.416E", "51,14,4.416E = 51.23456")]
    [InlineData("1281/100", "1281/100 = 12.81")]
    [InlineData("WGS", "WGS")]
    [InlineData("somewhere,N", "somewhere,N")]
    public void Read_Position_IsShownAsANumberToo(string written, string shown) =>
        Assert.Contains(
            TestReading.Of(Packet($"<exif:GPSLatitude>{written}</exif:GPSLatitude>"), Name).Fragments,
            fragment => fragment.Text == shown
        );

    [Fact]
    public void Read_SidecarUnderTheNameOfAText_IsReadAsOne() =>
        Assert.Contains(TestReading.Of(Sample, "a.txt").Fragments, fragment => fragment.Kind == MetadataKind.Serial);

    private static byte[] Packet(string properties)
    {
        string[] prefixes = ["aux", "xmpRights", "mwg-rs", "MPReg", "cell", "DICOM", "creatorAtom", "exif"];
        var names = string.Concat(prefixes.Select(prefix => $" xmlns:{prefix}='http://ns.example/{prefix}/'"));
        return Encoding.UTF8.GetBytes(
            "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                + $"<rdf:Description{names}>{properties}</rdf:Description></rdf:RDF></x:xmpmeta>"
        );
    }
}
