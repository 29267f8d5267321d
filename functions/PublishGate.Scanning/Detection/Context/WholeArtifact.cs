using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection.Context;

/// <summary>What only all fragments of an artifact together tell, found once, whichever thread asks first.</summary>
internal sealed class WholeArtifact
{
    private const int MostLinksCounted = 500;
    private const int FewestLinks = 8;

    private readonly IReadOnlyList<Fragment> _fragments;
    private readonly Lazy<string> _visibleText;
    private readonly Lazy<VisibleWords> _visibleWords;
    private readonly Lazy<string> _site;

    public WholeArtifact(IReadOnlyList<Fragment> fragments)
    {
        _fragments = fragments;
        _visibleText = new(() => string.Join('\n', _fragments.Where(each => each.Visible).Select(each => each.Text)));
        _visibleWords = new(() => new VisibleWords(VisibleText));
        _site = new(FindSite);
    }

    /// <summary>All that a reader sees, fragment by fragment, separated by line feeds.</summary>
    public string VisibleText => _visibleText.Value;

    /// <summary>The words of <see cref="VisibleText"/>, for look-ups that do not search all of it.</summary>
    public VisibleWords VisibleWords => _visibleWords.Value;

    /// <summary>The host that the page names as its own, or that most of its links lead to, without <c>www.</c>; else empty.</summary>
    public string Site => _site.Value;

    // The page says it itself; else most of its links lead there.
    private string FindSite()
    {
        var address =
            _fragments.FirstOrDefault(fragment => fragment.Key is "og:url" or "twitter:url")?.Text
            ?? _fragments
                .FirstOrDefault(fragment =>
                    fragment is { Channel: Channel.Link, Key: "href" }
                    && fragment.Scope?.Members.Any(member => member is { Key: "rel", Text: "canonical" }) == true
                )
                ?.Text;
        return HostOf(address) is { Length: > 0 } host ? host : MostLinked();
    }

    private string MostLinked()
    {
        var hosts = _fragments
            .Where(fragment => fragment is { Channel: Channel.Url, Key: "href" })
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
