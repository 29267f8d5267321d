namespace PublishGate.Scanning.Media.Riff;

/// <summary>One chunk of a RIFF (little-endian) or IFF (big-endian) file.</summary>
/// <param name="Id">Its four characters.</param>
/// <param name="Offset">Where its header begins.</param>
/// <param name="ClaimedSize">What its header says its data takes.</param>
/// <param name="Size">What of that there is.</param>
internal readonly record struct RiffChunk(string Id, long Offset, long ClaimedSize, long Size)
{
    public const int HeaderSize = 8;

    public long DataOffset => Offset + HeaderSize;

    public bool IsTruncated => Size < ClaimedSize;

    /// <summary>Where the next chunk begins: data are padded to an even length.</summary>
    public long End => DataOffset + Size + (Size & 1);
}
