namespace PublishGate.Scanning.Media.Id3;

/// <summary>The ten bytes before an ID3v2 tag.</summary>
/// <param name="Version">2, 3 or 4 are known.</param>
/// <param name="Flags">Unsynchronised 0x80, extended header 0x40 (in 2.2: compressed), footer 0x10.</param>
/// <param name="TagSize">Bytes behind the header, without a footer.</param>
internal readonly record struct Id3v2Header(int Version, int Flags, int TagSize)
{
    public const int Size = 10;

    public bool IsUnsynchronised => (Flags & 0x80) != 0;

    public bool HasExtendedHeader => Version >= 3 && (Flags & 0x40) != 0;

    public bool IsCompressed => Version == 2 && (Flags & 0x40) != 0;

    /// <summary>Bytes of the whole tag: header, frames and footer.</summary>
    public int FullSize => Size + TagSize + (Version == 4 && (Flags & 0x10) != 0 ? Size : 0);

    /// <summary>Reads <c>ID3</c>, version, revision, flags and a size of four seven-bit bytes.</summary>
    public static Id3v2Header? Find(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Size || !bytes.StartsWith("ID3"u8) || bytes[3] == 0xFF || bytes[4] == 0xFF)
        {
            return null;
        }

        var reader = new Content.ByteReader(bytes[6..Size], bigEndian: true);
        return new Id3v2Header(bytes[3], bytes[5], reader.SynchSafe32());
    }
}
