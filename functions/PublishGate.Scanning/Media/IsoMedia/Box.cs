namespace PublishGate.Scanning.Media.IsoMedia;

/// <summary>One box (in QuickTime: atom) of an ISO base media file.</summary>
/// <param name="Type">Its four characters, in ISO-8859-1: <c>©nam</c> keeps its sign.</param>
/// <param name="Offset">Where its header begins.</param>
/// <param name="HeaderSize">8, or 16 with a long size.</param>
/// <param name="ClaimedSize">What its header says it takes, header included.</param>
/// <param name="Size">What of that there is.</param>
internal readonly record struct Box(string Type, long Offset, int HeaderSize, long ClaimedSize, long Size)
{
    public long DataOffset => Offset + HeaderSize;

    public long DataSize => Size - HeaderSize;

    public long End => Offset + Size;

    public bool IsTruncated => Size < ClaimedSize;
}
