using System.Runtime.ExceptionServices;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Detection;

/// <summary>Runs the detectors over all fragments of a reading, on several threads when there are many.</summary>
/// <remarks>
/// The threads take ranges of fragments one after another, and what they found is put together in the order of the
/// fragments: the result is that of one thread, also where the limit of detections ends it.
/// </remarks>
internal sealed class DetectionPass(Reading reading, DetectionContext context)
{
    private const int RangeLength = 128;

    private readonly (IReadOnlyList<Detected> Found, ExceptionDispatchInfo? Failure)[] _ranges = new (
        IReadOnlyList<Detected>,
        ExceptionDispatchInfo?
    )[(reading.Fragments.Count + RangeLength - 1) / RangeLength];
    private int _taken = -1;
    private int _found;

    /// <summary>Detects; what was found before a failure is in the context.</summary>
    public static void Run(Reading reading, DetectionContext context)
    {
        var threads = Math.Min(reading.Limits.Threads, reading.Fragments.Count / RangeLength);
        if (threads < 2)
        {
            Detect(reading, 0, reading.Fragments.Count, context);
            return;
        }

        new DetectionPass(reading, context).RunOn(threads);
    }

    private void RunOn(int threads)
    {
        Parallel.For(0, threads, _ => TakeRanges());
        foreach (var (found, _) in _ranges)
        {
            context.ReportAll(found ?? []);
        }

        foreach (var (_, failure) in _ranges)
        {
            failure?.Throw();
        }
    }

    // Ranges are taken in order and each is finished, so those taken hold the first detections of all. Only more of them
    // than the limit allows end it, which is a gap: just as many leave the rest to be looked at.
    private void TakeRanges()
    {
        while (Volatile.Read(ref _found) <= reading.Limits.Detections)
        {
            var range = Interlocked.Increment(ref _taken);
            if (range >= _ranges.Length)
            {
                return;
            }

            var own = context.ForRange();
            var failure = Detect(range, own);
            _ranges[range] = (own.Detections, failure);
            Interlocked.Add(ref _found, own.Detections.Count);
        }
    }

    // Thrown again once all threads are done.
    private ExceptionDispatchInfo? Detect(int range, DetectionContext own)
    {
        try
        {
            var first = range * RangeLength;
            Detect(reading, first, Math.Min(first + RangeLength, reading.Fragments.Count), own);
            return null;
        }
        catch (Exception exception)
        {
            return ExceptionDispatchInfo.Capture(exception);
        }
    }

    private static void Detect(Reading reading, int first, int end, DetectionContext context)
    {
        reading.Cancellation.ThrowIfCancellationRequested();
        for (var i = first; i < end; i++)
        {
            // A tag's value is a finding as it stands, whatever is inside.
            if (reading.Fragments[i] is var fragment && (!fragment.IsOpened || fragment.Kind is not null))
            {
                DetectorChoice.Detect(fragment, context);
            }
        }
    }
}
