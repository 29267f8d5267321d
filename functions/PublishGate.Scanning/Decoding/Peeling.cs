using PublishGate.Scanning.Detection.Words;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Decoding;

/// <summary>Peels the fragments of one artifact, range by range, other threads ahead of the one that reads it.</summary>
internal sealed class Peeling : IDisposable
{
    private const int RangeLength = 128;

    private readonly Reading _reading;
    private readonly Queue<ReadingPart> _ranges = [];
    private int _begun;

    /// <param name="reading">Peels the fragments that it has from now on.</param>
    public Peeling(Reading reading)
    {
        _reading = reading;
        Begin();
    }

    /// <summary>Peels the fragments that the reading has from now on, until it is finished.</summary>
    public void Begin()
    {
        _begun = _reading.Fragments.Count;
        _reading.Added += BeginWhole;
    }

    /// <summary>Peels what the artifact's reader has given, once it has given all.</summary>
    /// <exception cref="LimitReachedException">The artifact has expanded to more than it may.</exception>
    public void Finish()
    {
        _reading.Added -= BeginWhole;
        BeginWhole();
        Begin(_reading.Fragments.Count - _begun);
        while (_ranges.TryDequeue(out var range))
        {
            range.Finish();
        }
    }

    /// <summary>Leaves out what was peeled ahead if the reading has failed.</summary>
    public void Dispose()
    {
        _reading.Added -= BeginWhole;
        while (_ranges.TryDequeue(out var range))
        {
            range.Abandon();
        }
    }

    private void BeginWhole()
    {
        while (_reading.Fragments.Count - _begun >= RangeLength)
        {
            Begin(RangeLength);
        }
    }

    private void Begin(int length)
    {
        var range = new Fragment[length];
        for (var i = 0; i < length; i++)
        {
            range[i] = _reading.Fragments[_begun + i];
        }

        _begun += length;
        var part = new ReadingPart(_reading, own => Peel(range, own), () => Close(range));
        _ranges.Enqueue(part);
        _reading.Ahead.Begin(part);
    }

    private void Peel(Fragment[] range, Reading own)
    {
        Peeler.Peel(range, own);
        if (own != _reading)
        {
            ReadClues(range);
            ReadClues(own.Fragments);
        }
    }

    // Detectors will ask for them, once the whole artifact is read.
    private static void ReadClues(IReadOnlyList<Fragment> fragments)
    {
        foreach (var fragment in fragments)
        {
            _ = fragment.IsOpened ? Clue.None : fragment.Clues;
        }
    }

    private static void Close(Fragment[] range)
    {
        foreach (var fragment in range)
        {
            fragment.IsOpened = false;
        }
    }
}
