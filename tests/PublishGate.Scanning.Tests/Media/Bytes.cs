using System.Buffers.Binary;
using System.Text;

namespace PublishGate.Scanning.Tests.Media;

/// <summary>Puts bytes together.</summary>
internal static class Bytes
{
    public static byte[] Join(params byte[][] parts) => [.. parts.SelectMany(part => part)];

    /// <summary>One byte for each character.</summary>
    public static byte[] Latin1(string text) => Encoding.Latin1.GetBytes(text);

    /// <summary>One character for each byte.</summary>
    public static string Text(byte[] bytes) => Encoding.Latin1.GetString(bytes);

    public static byte[] Big16(int value) => [(byte)(value >> 8), (byte)(value & 0xFF)];

    public static byte[] Big32(long value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, (uint)value);
        return bytes;
    }

    public static byte[] Little16(int value) => [(byte)(value & 0xFF), (byte)(value >> 8)];

    public static byte[] Little32(long value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, (uint)value);
        return bytes;
    }
}
