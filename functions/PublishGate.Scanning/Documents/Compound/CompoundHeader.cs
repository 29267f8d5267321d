using System.Buffers.Binary;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.Compound;

/// <summary>The header of a compound file ([MS-CFB] 2.2).</summary>
/// <param name="Bytes">The first 512 bytes.</param>
/// <param name="SectorBytes">512, or 4096 in version 4.</param>
/// <param name="FileBytes">Size of the file.</param>
internal sealed record CompoundHeader(byte[] Bytes, int SectorBytes, long FileBytes)
{
    /// <summary>Size of the header, and of the smallest sector.</summary>
    public const int Size = 512;

    /// <summary>Size of a sector of the mini stream, which holds the small streams.</summary>
    public const int MiniSectorBytes = 64;

    /// <summary>Streams smaller than this stand in the mini stream.</summary>
    public const int MiniStreamCutoff = 4096;

    private const int MinorShift = 9;
    private const int MajorShift = 12;

    public static ReadOnlySpan<byte> Signature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public uint FirstDirectorySector => UInt32(48);

    public uint FirstMiniTableSector => UInt32(60);

    public uint FirstDoubleTableSector => UInt32(68);

    public bool IsVersion4 => SectorBytes != Size;

    /// <summary>Sectors that the file has bytes of, the last perhaps not all.</summary>
    public int Sectors => (int)Math.Min(int.MaxValue - 1, (FileBytes - 1) / SectorBytes);

    /// <summary>The header; null, with a gap, if it is cut or of a kind that the specification does not know.</summary>
    /// <remarks>
    /// <code>
    /// signature : 8 | class id : 16 | minor : 2 | major : 2 | byte order FFFE : 2 | sector shift : 2 | mini shift : 2
    /// zeros : 6 | directory sectors : 4 | FAT sectors : 4 | first directory sector : 4 | transaction : 4
    /// mini cutoff : 4 | first mini FAT sector : 4 | mini FAT sectors : 4 | first DIFAT sector : 4 | DIFAT sectors : 4
    /// first 109 FAT sectors : 4 each
    /// </code>
    /// </remarks>
    public static CompoundHeader? Read(Reading reading)
    {
        var content = reading.Current.Content;
        var bytes = content.ReadUpTo(0, Size);
        var place = reading.Current.At("compound file header").ToString();
        if (bytes.Length < Size)
        {
            reading.Add(Gap.Truncated(place, "The document"));
            return null;
        }

        var shift = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(30));
        if (shift is not (MinorShift or MajorShift) || bytes[28] != 0xFE || bytes[29] != 0xFF)
        {
            reading.Add(Gap.Malformed(place, "The document"));
            return null;
        }

        return new CompoundHeader(bytes, 1 << shift, content.Length);
    }

    /// <summary>Where a sector begins; the header takes the place of the first.</summary>
    public long OffsetOf(uint sector) => (sector + 1L) * SectorBytes;

    public uint UInt32(int at) => BinaryPrimitives.ReadUInt32LittleEndian(Bytes.AsSpan(at));
}
