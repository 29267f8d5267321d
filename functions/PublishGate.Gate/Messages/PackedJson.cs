using System.IO.Compression;
using System.Text;

namespace PublishGate.Gate.Messages;

/// <summary>JSON as it is stored: UTF-8, compressed (Brotli, RFC 7932) where that saves space.</summary>
/// <param name="IsCompressed">Whether the bytes are compressed.</param>
/// <param name="Bytes">What to store.</param>
public readonly record struct PackedJson(bool IsCompressed, byte[] Bytes)
{
    private const int WorthCompressing = 1024;

    public static PackedJson Pack(string json)
    {
        var plain = Encoding.UTF8.GetBytes(json);
        if (plain.Length < WorthCompressing)
        {
            return new PackedJson(false, plain);
        }

        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            brotli.Write(plain);
        }

        return packed.Length < plain.Length ? new PackedJson(true, packed.ToArray()) : new PackedJson(false, plain);
    }

    public string Unpack()
    {
        if (!IsCompressed)
        {
            return Encoding.UTF8.GetString(Bytes);
        }

        using var brotli = new BrotliStream(new MemoryStream(Bytes), CompressionMode.Decompress);
        using var reader = new StreamReader(brotli, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
