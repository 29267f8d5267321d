using System.Runtime.ExceptionServices;

namespace PublishGate.Scanning;

/// <summary>A part of the work on a reading, done by another thread ahead of time or by the reading's own in its turn.</summary>
/// <remarks>
/// The result is that of one thread, whoever does the work: a part for which there is no room left within the limits is
/// done again by the reading's own thread.
/// </remarks>
/// <param name="reading">Takes what the part gives.</param>
/// <param name="work">The work; all it gives it gives to the reading that it is called with.</param>
/// <param name="undo">Takes back what the work has changed elsewhere.</param>
internal sealed class ReadingPart(Reading reading, Action<Reading> work, Action? undo = null)
{
    // The part of each limit that may be used up ahead: an eighth.
    private const int Share = 8;

    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _isClaimed;
    private Reading? _own;
    private Exception? _failure;

    /// <summary>Does the work on another thread, unless it is done already.</summary>
    /// <returns>How many bytes decoding has yielded.</returns>
    public long DoAhead()
    {
        if (!TryClaim())
        {
            return 0;
        }

        _own = reading.Fork(Share);
        try
        {
            work(_own);
        }
        catch (Exception exception)
        {
            // Thrown on the reading's own thread, in the part's turn.
            _failure = exception;
        }

        _done.SetResult();
        return _own.Expanded;
    }

    /// <summary>Gives the reading what the part has, in its turn, and fails as the work failed.</summary>
    public void Finish()
    {
        if (TryClaim())
        {
            work(reading);
            return;
        }

        // Another thread has begun it: other parts are done meanwhile.
        while (!_done.Task.IsCompleted && reading.Ahead.TryDoOne()) { }

        _done.Task.GetAwaiter().GetResult();
        if (_failure is LimitReachedException || !reading.HasRoomFor(_own!))
        {
            undo?.Invoke();
            work(reading);
            return;
        }

        reading.Join(_own!);
        if (_failure is not null)
        {
            ExceptionDispatchInfo.Throw(_failure);
        }
    }

    /// <summary>Leaves the part out: it was never done.</summary>
    public void Abandon()
    {
        if (!TryClaim())
        {
            _done.Task.GetAwaiter().GetResult();
            undo?.Invoke();
        }
    }

    private bool TryClaim() => Interlocked.Exchange(ref _isClaimed, 1) == 0;
}
