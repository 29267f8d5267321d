namespace PublishGate.Scanning.Tests.Media.Jpeg;

/// <summary>Builds a JPEG file of segments; the picture's coded data is not a picture.</summary>
internal static class JpegFile
{
    public static byte[] Of(params byte[][] segments) => Sized(640, 480, segments);

    public static byte[] Sized(int width, int height, params byte[][] segments) =>
        Bytes.Join([
            [0xFF, 0xD8],
            .. segments,
            Frame(width, height),
            Scan(),
            Scan(),
            [0xFF, 0xD9],
        ]);

    public static byte[] Segment(int marker, params byte[][] body)
    {
        var all = Bytes.Join(body);
        return Bytes.Join([0xFF, (byte)marker], Bytes.Big16(all.Length + 2), all);
    }

    public static byte[] Exif(byte[] tiff) => Segment(0xE1, Bytes.Latin1("Exif\0\0"), tiff);

    public static byte[] Xmp(string xml) =>
        Segment(0xE1, Bytes.Latin1("http://ns.adobe.com/xap/1.0/\0"), System.Text.Encoding.UTF8.GetBytes(xml));

    private static byte[] Frame(int width, int height) =>
        Segment(0xC2, [8], Bytes.Big16(height), Bytes.Big16(width), [1, 1, 0x11, 0]);

    /// <summary>Coded data with a stuffed FF and a restart marker.</summary>
    private static byte[] Scan() =>
        Bytes.Join(Segment(0xDA, [1, 1, 0, 0, 63, 0]), [0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56]);
}
