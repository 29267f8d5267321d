using PublishGate.Scanning.Content;

namespace PublishGate.Scanning.Media;

/// <summary>A metadata block held in memory, with the place in the artifact where it stands.</summary>
internal sealed class Block
{
    private readonly bool _isDecoded;

    private Block(ReadOnlyMemory<byte> bytes, long offset, long length, bool isDecoded)
    {
        Bytes = bytes;
        Offset = offset;
        Length = length;
        _isDecoded = isDecoded;
    }

    public ReadOnlyMemory<byte> Bytes { get; }

    public ReadOnlySpan<byte> Span => Bytes.Span;

    /// <summary>First byte in the artifact.</summary>
    public long Offset { get; }

    /// <summary>Bytes that it takes in the artifact.</summary>
    public long Length { get; }

    /// <summary>A block of bytes that stand in the artifact at <paramref name="offset"/> as they are.</summary>
    public static Block Stored(ReadOnlyMemory<byte> bytes, long offset) => new(bytes, offset, bytes.Length, false);

    /// <summary>The range read into memory: at most what the limits allow for one block, the rest is a gap.</summary>
    public static Block Read(Reading reading, IContentSource content, long offset, long length, Place place)
    {
        if (length > reading.Limits.BlockBytes)
        {
            reading.Add(
                Reports.Gap.LimitReached(place.ToString(), $"a block of more than {reading.Limits.BlockBytes} bytes")
            );
        }

        return Stored(content.ReadUpTo(offset, Math.Min(length, reading.Limits.BlockBytes)), offset);
    }

    /// <summary>The same place with its bytes decoded (decompressed, unsynchronised, put together from pages).</summary>
    public Block Decoded(ReadOnlyMemory<byte> bytes) => new(bytes, Offset, Length, true);

    /// <summary>A part, cut to what there is. The place is that of the part, or of the whole where it was decoded.</summary>
    public Block Slice(long start, long length = long.MaxValue)
    {
        var first = (int)Math.Clamp(start, 0, Bytes.Length);
        var count = (int)Math.Clamp(length, 0, Bytes.Length - first);
        var bytes = Bytes.Slice(first, count);
        return _isDecoded ? new Block(bytes, Offset, Length, true) : Stored(bytes, Offset + first);
    }

    /// <summary>This block at a place of its own, for readers that pictures share.</summary>
    public MediaBlock ToMedia(Reading reading, Place place)
    {
        var storedAt = _isDecoded ? null : reading.Current.OffsetInFile(Offset);
        return new MediaBlock(new MemoryContent(Bytes), place, storedAt, reading.Current.Range(Offset, Length), Offset);
    }

    /// <summary>This block as an artifact of its own.</summary>
    public EmbeddedArtifact AsArtifact(Reading reading, Place place, string? name = null) =>
        ToMedia(reading, place).ToArtifact(name);
}
