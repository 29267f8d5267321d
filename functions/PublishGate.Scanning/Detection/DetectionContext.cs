using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Vocabulary;
using PublishGate.Scanning.Detection.Words;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Policies;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection;

/// <summary>What a detector may know beside the fragment, and where it reports.</summary>
/// <remarks>For one thread.</remarks>
public sealed class DetectionContext
{
    private readonly Reading _reading;
    private readonly WholeArtifact _whole;
    private readonly List<Detected> _detections = [];
    private (Fragment? Fragment, IReadOnlyList<PhraseHit> Hits) _people = (null, []);
    private (Fragment? Fragment, IReadOnlyList<LabelledLine> Lines) _labels = (null, []);
    private (Fragment? Fragment, ContactWords? Words) _contacts;

    public DetectionContext(Policy policy, Reading reading)
        : this(policy, reading, new WholeArtifact(reading.Fragments)) { }

    private DetectionContext(Policy policy, Reading reading, WholeArtifact whole)
    {
        Policy = policy;
        _reading = reading;
        _whole = whole;
    }

    public Policy Policy { get; }

    /// <summary>The page's language as declared (BCP 47).</summary>
    public string? Language => _reading.Language;

    public IReadOnlyList<Detected> Detections => _detections;

    /// <summary>All that a reader sees, fragment by fragment, separated by line feeds.</summary>
    public string VisibleText => _whole.VisibleText;

    /// <summary>The words of <see cref="VisibleText"/>, for look-ups that do not search all of it.</summary>
    internal VisibleWords VisibleWords => _whole.VisibleWords;

    /// <summary>The host that the page names as its own, or that most of its links lead to, without <c>www.</c>; else empty.</summary>
    public string Site => _whole.Site;

    /// <summary>The host is the site's own, or above or below it.</summary>
    public bool IsOfSite(string host) =>
        Site.Contains('.')
        && (
            host.Equals(Site, StringComparison.OrdinalIgnoreCase)
            || Site.EndsWith("." + host, StringComparison.OrdinalIgnoreCase)
            || host.EndsWith("." + Site, StringComparison.OrdinalIgnoreCase)
        );

    public void Report(Detected detection)
    {
        if ((_detections.Count & 0x3F) == 0)
        {
            _reading.Cancellation.ThrowIfCancellationRequested();
        }

        if (_detections.Count >= _reading.Limits.Detections)
        {
            throw new LimitReachedException(
                detection.Fragment.Place.ToString(),
                $"more than {_reading.Limits.Detections} values that rules match"
            );
        }

        _detections.Add(detection);
    }

    internal void ReportAll(IReadOnlyList<Detected> detections)
    {
        foreach (var detection in detections)
        {
            Report(detection);
        }
    }

    /// <summary>A context for the fragments that the reading holds now, without detections.</summary>
    internal DetectionContext ForWindow() => new(Policy, _reading);

    /// <summary>A context of the same artifact for another thread, without detections.</summary>
    internal DetectionContext ForRange() => new(Policy, _reading, _whole);

    /// <summary>What the words of a fragment say of the contacts in it; a detector asks for each contact.</summary>
    internal ContactWords WordsOf(Fragment fragment)
    {
        if (_contacts.Fragment != fragment)
        {
            _contacts = (fragment, new ContactWords(fragment));
        }

        return _contacts.Words!;
    }

    /// <summary>The labelled lines of a fragment; several detectors ask for the same.</summary>
    internal IReadOnlyList<LabelledLine> LabelsIn(Fragment fragment)
    {
        if (_labels.Fragment != fragment)
        {
            _labels = (fragment, LabelledLine.In(fragment));
        }

        return _labels.Lines;
    }

    /// <summary>The words for people in a fragment; the detectors of names and of relations ask for the same.</summary>
    internal IReadOnlyList<PhraseHit> PeopleIn(Fragment fragment)
    {
        if (_people.Fragment != fragment)
        {
            _people = (fragment, PeopleWords.In(fragment));
        }

        return _people.Hits;
    }
}
