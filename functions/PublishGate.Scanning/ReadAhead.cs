using System.Collections.Concurrent;

namespace PublishGate.Scanning;

/// <summary>Does parts of a reading on other threads before the reading's own comes to them.</summary>
internal sealed class ReadAhead(ScanLimits limits)
{
    private readonly ConcurrentQueue<ReadingPart>? _waiting = limits.Threads > 1 ? [] : null;
    private int _threads = 1;
    private long _expanded;

    /// <summary>Hands a part to the other threads, if there may be any.</summary>
    public void Begin(ReadingPart part)
    {
        if (_waiting is null)
        {
            return;
        }

        _waiting.Enqueue(part);
        if (Interlocked.Increment(ref _threads) <= limits.Threads)
        {
            _ = Task.Run(DoAll);
        }
        else
        {
            Interlocked.Decrement(ref _threads);
        }
    }

    /// <summary>Does one part that waits.</summary>
    /// <returns>False if none does.</returns>
    public bool TryDoOne()
    {
        if (
            _waiting is null
            || Interlocked.Read(ref _expanded) >= limits.ExpandedBytes
            || !_waiting.TryDequeue(out var part)
        )
        {
            return false;
        }

        Interlocked.Add(ref _expanded, part.DoAhead());
        return true;
    }

    // Bounded: what waits to be joined is in memory. A part that is left behind is done in its turn.
    private void DoAll()
    {
        while (TryDoOne()) { }

        Interlocked.Decrement(ref _threads);
    }
}
