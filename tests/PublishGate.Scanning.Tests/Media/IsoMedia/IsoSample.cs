using System.Text;

namespace PublishGate.Scanning.Tests.Media.IsoMedia;

/// <summary>Builds ISO base media files.</summary>
internal static class IsoSample
{
    public static byte[] FileType => Box("ftyp", Bytes.Latin1("isom"), new byte[4]);

    public static TestReading Read(params byte[][] boxes) =>
        TestReading.Of(Bytes.Join(FileType, Box("moov", boxes), Box("mdat", new byte[8])));

    public static TestReading ReadTrack(string handler, string format, byte[] sample) =>
        TestReading.Of(
            Bytes.Join(
                FileType,
                Box("mdat", sample),
                Box("moov", TrackOf(handler, format, FileType.Length + 8, sample.Length))
            )
        );

    public static byte[] TrackOf(string handler, string format, int offset, int size)
    {
        var table = Box(
            "stbl",
            Box("stsd", new byte[4], Bytes.Big32(1), Bytes.Big32(16), Bytes.Latin1(format), new byte[8]),
            Box("stsz", new byte[4], Bytes.Big32(0), Bytes.Big32(1), Bytes.Big32(size)),
            Box("stsc", new byte[4], Bytes.Big32(1), Bytes.Big32(1), Bytes.Big32(1), Bytes.Big32(1)),
            Box("stco", new byte[4], Bytes.Big32(1), Bytes.Big32(offset))
        );
        return Box("trak", Box("mdia", Handler(handler), Box("minf", table)));
    }

    public static byte[] Box(string type, params byte[][] parts)
    {
        var data = Bytes.Join(parts);
        return Bytes.Join(Bytes.Big32(data.Length + 8), Bytes.Latin1(type), data);
    }

    public static byte[] Handler(string type) => Box("hdlr", new byte[8], Bytes.Latin1(type), new byte[13]);

    public static byte[] Item(string type, int dataType, byte[] value) =>
        Box(type, Box("data", Bytes.Big32(dataType), new byte[4], value));

    public static byte[] Text16(string text) =>
        Bytes.Join(Bytes.Big16(text.Length), Bytes.Big16(0x15C7), Encoding.UTF8.GetBytes(text));

    public static byte[] Location3Gpp(string notes = "") =>
        Bytes.Join(
            new byte[4],
            Bytes.Big16(0x15C7),
            Bytes.Latin1("home\0"),
            [0],
            new ByteBuilder()
                .Big32(unchecked((uint)(int)(-2.25 * 65536)))
                .Big32((int)(48.5 * 65536))
                .Big32(0)
                .ToArray(),
            Bytes.Latin1($"earth\0{notes}\0")
        );

    public static byte[] Klv(string key, char type, int size, byte[] data) =>
        Bytes.Join(
            Bytes.Latin1(key),
            [(byte)type, (byte)size],
            Bytes.Big16(data.Length / size),
            data,
            new byte[(4 - (data.Length % 4)) % 4]
        );

    public static byte[] Sized16(byte[] data) => Bytes.Join(Bytes.Big16(data.Length), data);
}
