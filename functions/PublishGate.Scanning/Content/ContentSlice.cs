namespace PublishGate.Scanning.Content;

/// <summary>A range of another source, as a source of its own: an embedded picture, an archive's stored entry.</summary>
public sealed class ContentSlice : IContentSource
{
    private readonly IContentSource _whole;
    private readonly long _start;

    /// <summary>The range, cut to what <paramref name="whole"/> holds.</summary>
    public ContentSlice(IContentSource whole, long start, long length)
    {
        _whole = whole;
        _start = Math.Clamp(start, 0, whole.Length);
        Length = Math.Clamp(length, 0, whole.Length - _start);
    }

    public long Length { get; }

    public int Read(long offset, Span<byte> destination)
    {
        if (offset >= Length)
        {
            return 0;
        }

        var count = (int)Math.Min(destination.Length, Length - offset);
        return _whole.Read(_start + offset, destination[..count]);
    }
}
