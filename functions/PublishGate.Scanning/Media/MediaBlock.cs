using PublishGate.Scanning.Content;
using PublishGate.Scanning.Positions;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media;

/// <summary>A part of a file (a segment, chunk, box, tag) with its place and the way back to the file's bytes.</summary>
/// <param name="Content">Its bytes, cut to what the file holds.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="StoredAt">Offset in the file as given; null where the bytes had to be decoded.</param>
/// <param name="Encoded">What it was decoded from; null where it stands as it is.</param>
/// <param name="Offset">Offset in what is being read, or in what was decoded.</param>
internal sealed record MediaBlock(IContentSource Content, Place Place, long? StoredAt, Origin? Encoded, long Offset)
{
    public long Length => Content.Length;

    /// <summary>A range of what is being read.</summary>
    public static MediaBlock Of(Reading reading, long offset, long length, string words)
    {
        var current = reading.Current;
        var isStored = current.StoredAt is not null || current.Origin is null;
        return new MediaBlock(
            new ContentSlice(current.Content, offset, length),
            current.At(words),
            isStored ? (current.StoredAt ?? 0) + offset : null,
            isStored ? null : current.Origin,
            offset
        );
    }

    /// <summary>All of what is being read.</summary>
    public static MediaBlock Whole(Reading reading, string words) =>
        Of(reading, 0, reading.Current.Content.Length, words);

    /// <summary>A range of this block, at the same place.</summary>
    public MediaBlock Slice(long offset, long length) =>
        this with
        {
            Content = new ContentSlice(Content, offset, length),
            StoredAt = StoredAt + Math.Clamp(offset, 0, Length),
            Offset = Offset + Math.Clamp(offset, 0, Length),
        };

    public MediaBlock Slice(long offset) => Slice(offset, Length - offset);

    /// <summary>The same bytes, one step on in words that hold no content.</summary>
    public MediaBlock Then(string words) => this with { Place = Place.Then(words) };

    /// <summary>What this block decodes to.</summary>
    public MediaBlock Decoded(ReadOnlyMemory<byte> bytes) => Decoded(new MemoryContent(bytes));

    /// <summary>What this block decodes to.</summary>
    public MediaBlock Decoded(IContentSource content) => new(content, Place, null, Range(0, Length), 0);

    /// <summary>The way back from a range of its bytes to the file.</summary>
    public Origin Range(long offset, long length) =>
        StoredAt is { } start ? new ByteRange(start + offset, length) : Encoded ?? Origin.None;

    /// <summary>Its bytes, as many as may be held in memory; more is a gap.</summary>
    public ReadOnlyMemory<byte> Load(Reading reading)
    {
        if (Length > reading.Limits.BlockBytes)
        {
            reading.Add(Gap.LimitReached(Place.ToString(), $"a block of more than {reading.Limits.BlockBytes} bytes"));
        }

        return Content is MemoryContent memory && Length <= reading.Limits.BlockBytes
            ? memory.Bytes
            : Content.ReadUpTo(0, reading.Limits.BlockBytes);
    }

    /// <summary>The same block, read into memory once.</summary>
    public MediaBlock Loaded(Reading reading) => this with { Content = new MemoryContent(Load(reading)) };

    /// <summary>Its bytes as an artifact of their own.</summary>
    public EmbeddedArtifact ToArtifact(string? name = null) =>
        new()
        {
            Content = Content,
            Place = Place,
            Origin = Range(0, Length),
            StoredAt = StoredAt,
            Name = name,
        };
}
