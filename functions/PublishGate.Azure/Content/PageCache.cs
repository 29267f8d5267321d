namespace PublishGate.Azure.Content;

/// <summary>The pages that were added last, up to a number.</summary>
internal sealed class PageCache(int capacity)
{
    private readonly Dictionary<long, byte[]> _pages = [];
    private readonly Queue<long> _order = new();

    public byte[]? Find(long page) => _pages.GetValueOrDefault(page);

    /// <summary>Room for a page's bytes, which the caller fills; the oldest page goes where there would be too many.</summary>
    public byte[] Add(long page, int length)
    {
        if (_pages.TryGetValue(page, out var known))
        {
            return known;
        }

        byte[]? room = null;
        if (_order.Count == capacity)
        {
            _pages.Remove(_order.Dequeue(), out room);
        }

        // The last page is shorter: a page says by its length where the content ends.
        room = room?.Length == length ? room : new byte[length];
        _pages.Add(page, room);
        _order.Enqueue(page);
        return room;
    }
}
