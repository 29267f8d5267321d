namespace PublishGate.Scanning.Content;

/// <summary>Several sources one after another as one: an item that a file stores in pieces.</summary>
internal sealed class JoinedContent : IContentSource
{
    private readonly List<IContentSource> _parts = [];
    private readonly List<long> _starts = [];

    public JoinedContent(IEnumerable<IContentSource> parts)
    {
        foreach (var part in parts.Where(part => part.Length > 0))
        {
            _parts.Add(part);
            _starts.Add(Length);
            Length += part.Length;
        }
    }

    public long Length { get; }

    public int Read(long offset, Span<byte> destination)
    {
        if (offset >= Length)
        {
            return 0;
        }

        var found = _starts.BinarySearch(offset);
        var filled = 0;
        for (var i = found >= 0 ? found : ~found - 1; i < _parts.Count && filled < destination.Length; i++)
        {
            var read = _parts[i].Read(offset + filled - _starts[i], destination[filled..]);
            filled += read;
            if (offset + filled < _starts[i] + _parts[i].Length)
            {
                break;
            }
        }

        return filled;
    }
}
