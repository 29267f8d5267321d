using System.Text;

namespace PublishGate.Scanning.Tests.Media.Id3;

/// <summary>ID3 tags and MPEG audio frames built in code.</summary>
internal static class Id3Samples
{
    public static byte[] Frame(string id, byte[] data, int version = 3, int flags = 0) =>
        version == 2 ? new ByteBuilder().Ascii(id).Big24(data.Length).Bytes(data).ToArray()
        : version == 3 ? new ByteBuilder().Ascii(id).Big32(data.Length).Big16(flags).Bytes(data).ToArray()
        : new ByteBuilder().Ascii(id).SynchSafe32(data.Length).Big16(flags).Bytes(data).ToArray();

    public static byte[] Text(string text, byte encoding = 3) =>
        [
            encoding,
            .. encoding switch
            {
                0 => Encoding.Latin1.GetBytes(text),
                1 => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
                2 => Encoding.BigEndianUnicode.GetBytes(text),
                _ => Encoding.UTF8.GetBytes(text),
            },
        ];

    public static byte[] Tag(int version, int flags, params byte[][] frames)
    {
        var body = frames.SelectMany(frame => frame).ToArray();
        return new ByteBuilder()
            .Ascii("ID3")
            .Bytes((byte)version, 0, (byte)flags)
            .SynchSafe32(body.Length)
            .Bytes(body)
            .ToArray();
    }

    public static byte[] V1(string title, string comment) =>
        new ByteBuilder().Ascii("TAG").Fixed(title, 30).Zeros(64).Fixed(comment, 30).Bytes(0).ToArray();

    /// <summary>Silent frames: MPEG-1 layer III, 128 kbit/s, 44.1 kHz, 417 bytes each.</summary>
    public static byte[] Frames(int count) =>
        [.. Enumerable.Range(0, count).SelectMany(_ => (byte[])[0xFF, 0xFB, 0x90, 0x64, .. new byte[413]])];
}
