namespace PublishGate.Scanning.Content;

/// <summary>Serves small reads near one another from one window, so that walking headers costs few reads of the source.</summary>
public sealed class BufferedContent(IContentSource source, int windowBytes = 16 * 1024) : IContentSource
{
    private readonly byte[] _window = new byte[(int)Math.Min(windowBytes, source.Length)];
    private long _start;
    private int _filled;

    public long Length => source.Length;

    public int Read(long offset, Span<byte> destination)
    {
        if (destination.Length > _window.Length)
        {
            return source.Read(offset, destination);
        }

        var bytes = Peek(offset, destination.Length);
        bytes.CopyTo(destination);
        return bytes.Length;
    }

    /// <summary>The bytes from <paramref name="offset"/>, without a copy, valid until the next read.</summary>
    /// <param name="offset">First byte.</param>
    /// <param name="count">How many, at most the window's size; fewer are returned only at the end.</param>
    public ReadOnlySpan<byte> Peek(long offset, int count)
    {
        if (offset < _start || Math.Min(offset + count, source.Length) > _start + _filled)
        {
            _filled = source.Read(offset, _window);
            _start = offset;
        }

        var first = (int)Math.Min(offset - _start, _filled);
        return _window.AsSpan(first, Math.Min(count, _filled - first));
    }
}
