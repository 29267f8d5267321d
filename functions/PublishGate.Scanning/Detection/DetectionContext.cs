using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Policies;

namespace PublishGate.Scanning.Detection;

/// <summary>What a detector may know beside the fragment, and where it reports.</summary>
public sealed class DetectionContext(Policy policy, Reading reading)
{
    private readonly List<Detected> _detections = [];
    private string? _visibleText;

    public Policy Policy => policy;

    /// <summary>The page's language as declared (BCP 47).</summary>
    public string? Language => reading.Language;

    public IReadOnlyList<Detected> Detections => _detections;

    /// <summary>All that a reader sees, fragment by fragment, separated by line feeds.</summary>
    public string VisibleText =>
        _visibleText ??= string.Join('\n', reading.Fragments.Where(fragment => fragment.Visible).Select(f => f.Text));

    public void Report(Detected detection)
    {
        if ((_detections.Count & 0x3F) == 0)
        {
            reading.Cancellation.ThrowIfCancellationRequested();
        }

        _detections.Add(detection);
    }
}
