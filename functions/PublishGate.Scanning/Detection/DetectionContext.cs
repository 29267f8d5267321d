using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Vocabulary;
using PublishGate.Scanning.Detection.Words;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Policies;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection;

/// <summary>What a detector may know beside the fragment, and where it reports.</summary>
public sealed class DetectionContext(Policy policy, Reading reading)
{
    private const int MostLinksCounted = 500;
    private const int FewestLinks = 8;

    private readonly List<Detected> _detections = [];
    private (Fragment? Fragment, IReadOnlyList<PhraseHit> Hits) _people = (null, []);
    private (Fragment? Fragment, IReadOnlyList<LabelledLine> Lines) _labels = (null, []);
    private string? _site;
    private string? _visibleText;
    private VisibleWords? _visibleWords;

    public Policy Policy => policy;

    /// <summary>The page's language as declared (BCP 47).</summary>
    public string? Language => reading.Language;

    public IReadOnlyList<Detected> Detections => _detections;

    /// <summary>All that a reader sees, fragment by fragment, separated by line feeds.</summary>
    public string VisibleText =>
        _visibleText ??= string.Join('\n', reading.Fragments.Where(fragment => fragment.Visible).Select(f => f.Text));

    /// <summary>The words of <see cref="VisibleText"/>, for look-ups that do not search all of it.</summary>
    internal VisibleWords VisibleWords => _visibleWords ??= new VisibleWords(VisibleText);

    /// <summary>The host that the page names as its own, or that most of its links lead to, without <c>www.</c>; else empty.</summary>
    public string Site => _site ??= FindSite();

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
            reading.Cancellation.ThrowIfCancellationRequested();
        }

        if (_detections.Count >= reading.Limits.Detections)
        {
            throw new LimitReachedException(
                detection.Fragment.Place.ToString(),
                $"more than {reading.Limits.Detections} values that rules match"
            );
        }

        _detections.Add(detection);
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

    // The page says it itself; else most of its links lead there.
    private string FindSite()
    {
        var address =
            reading.Fragments.FirstOrDefault(fragment => fragment.Key is "og:url" or "twitter:url")?.Text
            ?? reading
                .Fragments.FirstOrDefault(fragment =>
                    fragment is { Channel: Channel.Link, Key: "href" }
                    && fragment.Scope?.Members.Any(member => member is { Key: "rel", Text: "canonical" }) == true
                )
                ?.Text;
        return HostOf(address) is { Length: > 0 } host ? host : MostLinked();
    }

    private string MostLinked()
    {
        var hosts = reading
            .Fragments.Where(fragment => fragment is { Channel: Channel.Url, Key: "href" })
            .Take(MostLinksCounted)
            .Select(fragment => Registrable(HostOf(fragment.Text)))
            .Where(host => host.Length > 0)
            .ToList();
        if (hosts.Count < FewestLinks)
        {
            return "";
        }

        var most = hosts.CountBy(host => host, StringComparer.OrdinalIgnoreCase).MaxBy(host => host.Value);
        return most.Value >= FewestLinks && most.Value * 2 > hosts.Count ? most.Key : "";
    }

    // tech.paper.org and sport.paper.org are one site; so are those below co.uk and the like.
    private static string Registrable(string host)
    {
        var labels = host.Split('.');
        var kept = labels.Length > 2 && labels[^2].Length <= 3 && labels[^1].Length == 2 ? 3 : 2;
        return labels.Length <= kept ? host : string.Join('.', labels[^kept..]);
    }

    private static string HostOf(string? address)
    {
        var whole = address?.StartsWith("//", StringComparison.Ordinal) == true ? "https:" + address : address;
        var host =
            Uri.TryCreate(whole, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url.Host : "";
        return host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
    }
}
