using PublishGate.Scanning.Content;

namespace PublishGate.Scanning.Media.Ape;

/// <summary>The 32 bytes before or behind an APE tag's items.</summary>
/// <param name="TagSize">Bytes of the items and the footer.</param>
/// <param name="Items">How many items it says there are.</param>
/// <param name="HasHeader">A header stands before the items too.</param>
/// <remarks>
/// <code>APETAGEX 8 | version 4 | size 4 | items 4 | flags 4 | reserved 8, little-endian</code>
/// Source: APEv2 specification (Hydrogenaudio).
/// </remarks>
internal readonly record struct ApeHeader(long TagSize, long Items, bool HasHeader)
{
    public const int Size = 32;

    public static ApeHeader? Find(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Size || !bytes.StartsWith("APETAGEX"u8))
        {
            return null;
        }

        var reader = new ByteReader(bytes[12..Size], bigEndian: false);
        var size = reader.UInt32();
        var items = reader.UInt32();
        return new ApeHeader(Math.Max(size, Size), items, (reader.UInt32() & 0x8000_0000) != 0);
    }
}
