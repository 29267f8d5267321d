using System.Collections.Immutable;
using PublishGate.Scanning.Detection;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning;

/// <summary>Looks at the fragments of a reading: at its end, or window by window in a table too long to be held.</summary>
internal sealed class Examination(Reading reading, DetectionContext context)
{
    private static readonly int Channels = Enum.GetValues<Channel>().Length;

    private readonly int[] _counts = new int[Channels];

    /// <summary>How many fragments of each channel were read.</summary>
    public ImmutableSortedDictionary<Channel, int> Coverage()
    {
        Count();
        var coverage = ImmutableSortedDictionary.CreateBuilder<Channel, int>();
        for (var channel = 0; channel < Channels; channel++)
        {
            if (_counts[channel] > 0)
            {
                coverage.Add((Channel)channel, _counts[channel]);
            }
        }

        return coverage.ToImmutable();
    }

    /// <summary>Looks at what has been read, and lets go of it: nothing that comes later belongs to it.</summary>
    public void RunWindow()
    {
        var window = context.ForWindow();
        try
        {
            DetectionPass.Run(reading, window);
        }
        finally
        {
            Count();
            reading.LetGo();
            context.ReportAll(window.Detections);
        }
    }

    /// <summary>Looks at all that is left.</summary>
    public void Run() => DetectionPass.Run(reading, context);

    private void Count()
    {
        foreach (var fragment in reading.Fragments)
        {
            _counts[(int)fragment.Channel]++;
        }
    }
}
