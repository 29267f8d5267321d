using System.Buffers.Binary;
using System.Text;

namespace PublishGate.Scanning.Tests.Media;

/// <summary>Builds files byte by byte.</summary>
internal sealed class ByteBuilder
{
    private readonly List<byte> _bytes = [];

    public int Length => _bytes.Count;

    public ByteBuilder Bytes(params IEnumerable<byte> bytes)
    {
        _bytes.AddRange(bytes);
        return this;
    }

    public ByteBuilder Zeros(int count) => Bytes(new byte[count]);

    public ByteBuilder Ascii(string text) => Bytes(Encoding.Latin1.GetBytes(text));

    public ByteBuilder Utf8(string text) => Bytes(Encoding.UTF8.GetBytes(text));

    public ByteBuilder Utf16(string text) => Bytes(Encoding.Unicode.GetBytes(text));

    /// <summary>The text, padded with zeros to a fixed size.</summary>
    public ByteBuilder Fixed(string text, int size) => Bytes(Encoding.UTF8.GetBytes(text.PadRight(size, '\0'))[..size]);

    public ByteBuilder Big16(int value) =>
        Number(2, buffer => BinaryPrimitives.WriteUInt16BigEndian(buffer, (ushort)value));

    public ByteBuilder Big24(int value) => Bytes((byte)(value >> 16)).Big16(value & 0xFFFF);

    public ByteBuilder Big32(long value) =>
        Number(4, buffer => BinaryPrimitives.WriteUInt32BigEndian(buffer, (uint)value));

    public ByteBuilder Big64(long value) => Number(8, buffer => BinaryPrimitives.WriteInt64BigEndian(buffer, value));

    public ByteBuilder Little16(int value) =>
        Number(2, buffer => BinaryPrimitives.WriteUInt16LittleEndian(buffer, (ushort)value));

    public ByteBuilder Little32(long value) =>
        Number(4, buffer => BinaryPrimitives.WriteUInt32LittleEndian(buffer, (uint)value));

    public ByteBuilder Little64(long value) =>
        Number(8, buffer => BinaryPrimitives.WriteInt64LittleEndian(buffer, value));

    public ByteBuilder SynchSafe32(int value) =>
        Bytes(
            (byte)((value >> 21) & 0x7F),
            (byte)((value >> 14) & 0x7F),
            (byte)((value >> 7) & 0x7F),
            (byte)(value & 0x7F)
        );

    public byte[] ToArray() => [.. _bytes];

    private delegate void Write(Span<byte> buffer);

    private ByteBuilder Number(int size, Write write)
    {
        var buffer = new byte[size];
        write(buffer);
        return Bytes(buffer);
    }
}
