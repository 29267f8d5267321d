using PublishGate.Gate.Publications;
using PublishGate.Gate.Submissions;
using PublishGate.Scanning.Reports;

namespace PublishGate.Gate.Paths;

/// <summary>Finds the content path that a page's reference means.</summary>
/// <param name="siteHosts">Hosts whose addresses are paths of this site; compared without case.</param>
public sealed class ReferenceResolver(IReadOnlyCollection<string> siteHosts)
{
    // Any host would do: it only carries the page's path while relative references are resolved (RFC 3986, section 5.2).
    private static readonly Uri Site = new("http://site.invalid/");

    /// <summary>The manifest entry of a reference; null if it is no file of the web, or cannot be a path of this site.</summary>
    /// <param name="page">The public path of the page.</param>
    /// <param name="reference">The reference as the page resolves it.</param>
    public ManifestEntry? Resolve(string page, AssetReference reference)
    {
        var pageUri = new Uri(Site, string.Join('/', page.Split('/').Select(Uri.EscapeDataString)));
        if (!Uri.TryCreate(pageUri, reference.Url, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            return null;
        }

        var isOurs = uri.Host == Site.Host || siteHosts.Contains(uri.Host, StringComparer.OrdinalIgnoreCase);
        if (!ContentPath.TryParse(Uri.UnescapeDataString(uri.AbsolutePath).TrimStart('/'), out var path, out _))
        {
            return isOurs ? Unreachable(reference, Gap.Missing(reference.Place)) : null;
        }

        if (Submission.IsInline(path))
        {
            return isOurs ? Unreachable(reference, Unpublished(reference)) : null;
        }

        return new ManifestEntry
        {
            Role = isOurs ? ArtifactRole.Referenced : ArtifactRole.ReferencedElsewhere,
            StagedPath = path.Value,
            PublicPath = path.Value,
            Place = reference.Place,
        };
    }

    /// <summary>Staging keeps the drafts of all stories there: to follow the reference would publish one of them.</summary>
    private static Gap Unpublished(AssetReference reference) =>
        Gap.Unreadable(
            reference.Place,
            $"`{Submission.InlineFolder}/` holds pages that are not published, so no page can ship a file from it; "
                + "take the reference out"
        );

    /// <summary>A reference to this site that no file can have: it can never be scanned, so it holds.</summary>
    private static ManifestEntry? Unreachable(AssetReference reference, Gap problem) =>
        Uri.TryCreate(Site, reference.Url, out var uri) && uri.AbsolutePath is "/" or ""
            ? null
            : new ManifestEntry
            {
                Role = ArtifactRole.Referenced,
                StagedPath = Scanning.Place.SafeName(reference.Url),
                PublicPath = Scanning.Place.SafeName(reference.Url),
                Problem = problem,
                Place = reference.Place,
            };
}
