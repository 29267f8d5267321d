using PublishGate.Scanning.Tests.Media.Exif;

namespace PublishGate.Scanning.Tests.Media.Jpeg;

/// <summary>A JPEG file with one of everything.</summary>
internal static class JpegSample
{
    public const string Packet =
        "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
        + "<rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:aux='http://ns.adobe.com/exif/1.0/aux/'"
        + " aux:SerialNumber='XS-55120'><dc:creator><rdf:Seq><rdf:li>Rosa Example</rdf:li></rdf:Seq></dc:creator>"
        + "<dc:subject><rdf:Bag><rdf:li>harbour</rdf:li><rdf:li>night</rdf:li></rdf:Bag></dc:subject>"
        + "</rdf:Description></rdf:RDF></x:xmpmeta>";

    public static byte[] Thumbnail { get; } =
        JpegFile.Sized(160, 120, JpegFile.Segment(0xFE, Bytes.Latin1("small one")));

    public static byte[] Tiff { get; } =
        new TiffBuilder()
            .Directory("IFD0")
            .Text(0x010E, "second take, garden")
            .Text(0x010F, "Examplecam")
            .Text(0x013B, "Rosa Example")
            .Pointer(0x8769, "Exif")
            .Pointer(0x8825, "GPS")
            .Next("IFD1")
            .Directory("Exif")
            .Field(0x9286, 7, Bytes.Latin1("ASCII\0\0\0call back before six"), 1)
            .Text(0xA430, "Ivo Invented")
            .Text(0xA431, "SN-0042-7781")
            .Field(0x927C, 7, MakerNote, 1)
            .Directory("GPS")
            .Text(0x0001, "S")
            .Rationals(0x0002, (33, 1), (51, 1), (54, 5))
            .Text(0x0003, "E")
            .Rationals(0x0004, (151, 1), (12, 1), (36, 1))
            .Directory("IFD1")
            .Thumbnail(Thumbnail)
            .Build();

    public static byte[] Photoshop { get; } =
        Bytes.Join(
            Resource(0x0404, Bytes.Join(DataSet(2, 105, "Night at the harbour"), DataSet(2, 90, "Northtown"))),
            Resource(0x040C, Bytes.Join(new byte[28], Thumbnail)),
            Resource(0x0FA0, Bytes.Latin1("print queue of desk 12\0"))
        );

    public static byte[] File { get; } =
        JpegFile.Of(
            JpegFile.Segment(0xE0, Bytes.Latin1("JFIF\0"), [1, 2, 0, 0, 1, 0, 1, 0, 0]),
            JpegFile.Exif(Tiff),
            JpegFile.Xmp(Packet),
            JpegFile.Segment(0xED, Bytes.Latin1("Photoshop 3.0\0"), Photoshop),
            JpegFile.Segment(0xE7, Bytes.Latin1("Unheard\0unit 0042 of desk\0")),
            JpegFile.Segment(
                0xEC,
                Bytes.Latin1("Ducky"),
                [0, 2, 0, 12],
                Bytes.Big32(4),
                Bytes.Latin1("\0n\0o\0t\0e"),
                [0, 0]
            ),
            JpegFile.Segment(0xFE, Bytes.Latin1("made for the morning desk"))
        );

    private static byte[] MakerNote => Bytes.Latin1("EXAMPLE\0\u0001\u0002body 00417723\0\u0003");

    public static byte[] Resource(int id, byte[] data) =>
        Bytes.Join(
            Bytes.Latin1("8BIM"),
            Bytes.Big16(id),
            [0, 0],
            Bytes.Big32(data.Length),
            data,
            new byte[data.Length & 1]
        );

    public static byte[] DataSet(byte record, byte number, string text) =>
        Bytes.Join([0x1C, record, number], Bytes.Big16(text.Length), Bytes.Latin1(text));
}
