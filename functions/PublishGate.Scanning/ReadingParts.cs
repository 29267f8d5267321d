using System.Runtime.ExceptionServices;

namespace PublishGate.Scanning;

/// <summary>Does work on a reading in parts, on several threads, and puts together in order what they give.</summary>
/// <remarks>
/// The result is that of one thread, whatever the number of threads: a part that would use up more than its share of the
/// limits is done again by the thread that puts the parts together, with what is left of them.
/// </remarks>
internal sealed class ReadingParts
{
    /// <summary>A part may use up such a share of the limits.</summary>
    public const int Share = 8;

    private readonly Reading _reading;
    private readonly Action<Reading, int> _work;
    private readonly Action<int> _undo;
    private readonly Part?[] _parts;
    private int _taken = -1;
    private long _expanded;

    private ReadingParts(Reading reading, int count, Action<Reading, int> work, Action<int> undo)
    {
        _reading = reading;
        _work = work;
        _undo = undo;
        _parts = new Part?[count];
    }

    /// <summary>Does the work.</summary>
    /// <param name="reading">Takes what the parts give.</param>
    /// <param name="count">How many parts there are.</param>
    /// <param name="work">Does one part, by its number from 0.</param>
    /// <param name="undo">Takes back what the work of a part has changed elsewhere.</param>
    public static void Run(Reading reading, int count, Action<Reading, int> work, Action<int> undo)
    {
        var threads = Math.Min(reading.Limits.Threads, count);
        if (threads < 2)
        {
            for (var i = 0; i < count; i++)
            {
                work(reading, i);
            }

            return;
        }

        new ReadingParts(reading, count, work, undo).RunOn(threads);
    }

    private void RunOn(int threads)
    {
        Parallel.For(0, threads, _ => TakeParts());
        var joined = 0;
        try
        {
            for (; joined < _parts.Length; joined++)
            {
                Join(joined);
            }
        }
        finally
        {
            // After a failure, what comes later counts as never done.
            for (var left = joined + 1; left < _parts.Length; left++)
            {
                _undo(left);
            }
        }
    }

    private void Join(int index)
    {
        if (_parts[index] is { } part)
        {
            part.JoinTo(
                _reading,
                () =>
                {
                    _undo(index);
                    _work(_reading, index);
                }
            );
        }
        else
        {
            _work(_reading, index);
        }
    }

    // What waits to be put together is bounded, too.
    private void TakeParts()
    {
        while (Interlocked.Read(ref _expanded) < _reading.Limits.ExpandedBytes)
        {
            var index = Interlocked.Increment(ref _taken);
            if (index >= _parts.Length)
            {
                return;
            }

            var part = Part.Of(_reading, own => _work(own, index));
            _parts[index] = part;
            Interlocked.Add(ref _expanded, part.Read.Expanded);
        }
    }

    /// <summary>What one part gave, and how it ended.</summary>
    internal sealed record Part(Reading Read, Exception? Failure)
    {
        /// <summary>Does the work of a part for a reading.</summary>
        public static Part Of(Reading reading, Action<Reading> work)
        {
            var own = reading.Fork(Share);
            try
            {
                work(own);
                return new Part(own, null);
            }
            catch (Exception exception)
            {
                return new Part(own, exception);
            }
        }

        /// <summary>Takes in what the part gave, and fails as it failed; one that reached a limit is done again.</summary>
        public void JoinTo(Reading reading, Action again)
        {
            if (Failure is LimitReachedException || !reading.HasRoomFor(Read))
            {
                again();
                return;
            }

            reading.Join(Read);
            if (Failure is not null)
            {
                ExceptionDispatchInfo.Throw(Failure);
            }
        }
    }
}
