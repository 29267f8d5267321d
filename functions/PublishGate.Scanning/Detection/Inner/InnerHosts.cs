using System.Buffers;

namespace PublishGate.Scanning.Detection.Inner;

/// <summary>Tells from its name whether a host is one that only the newsroom's network knows, or keeps drafts.</summary>
internal static class InnerHosts
{
    private static readonly SearchValues<char> AddressCharacters = SearchValues.Create("0123456789.");

    private static readonly string[] PrivateSuffixes =
    [
        ".local",
        ".internal",
        ".corp",
        ".lan",
        ".intranet",
        ".intra",
        ".home.arpa",
        ".localdomain",
    ];

    private static readonly string[] StagingLabels =
    [
        "staging",
        "stage",
        "stg",
        "uat",
        "preprod",
        "preproduction",
        "pre-prod",
        "qa",
        "cms-preview",
        "preview-cms",
        "dev-cms",
        "int",
        "draft",
        "drafts",
        "deploy-preview",
    ];

    /// <summary>Labels of many public sites, too: only where the address leads to a draft.</summary>
    private static readonly string[] WorkLabels = ["dev", "devel", "develop", "test", "testing", "preview"];

    /// <summary>Hosts of previews that every change of a site gets: <c>site-git-branch-team.vercel.app</c>.</summary>
    private static readonly (string Mark, string Suffix)[] Previews =
    [
        ("-git-", ".vercel.app"),
        ("deploy-preview-", ".netlify.app"),
        ("--", ".netlify.app"),
        ("", ".ngrok.io"),
        ("", ".ngrok-free.app"),
        ("", ".trycloudflare.com"),
        ("", ".loca.lt"),
    ];

    /// <summary>The host is reached from the newsroom's network only.</summary>
    public static bool IsPrivate(ReadOnlySpan<char> host) => IsPrivateAddress(host) || HasPrivateSuffix(host);

    /// <summary>The host is a copy of the site that readers are not led to.</summary>
    public static bool IsStaging(ReadOnlySpan<char> host) => IsPreview(host) || HasLabel(host, StagingLabels);

    /// <summary>The host is one of developers, as many public ones are, too.</summary>
    public static bool IsOfWork(ReadOnlySpan<char> host) => HasLabel(host, WorkLabels);

    // RFC 1918: 10/8, 172.16/12, 192.168/16.
    private static bool IsPrivateAddress(ReadOnlySpan<char> host)
    {
        if (
            host.IsEmpty
            || !char.IsAsciiDigit(host[0])
            || host.ContainsAnyExcept(AddressCharacters)
            || host.Count('.') != 3
        )
        {
            return false;
        }

        if (host.StartsWith("10.") || host.StartsWith("192.168."))
        {
            return true;
        }

        return host.StartsWith("172.")
            && int.TryParse(host[4..(4 + host[4..].IndexOf('.'))], out var second)
            && second is >= 16 and <= 31;
    }

    private static bool HasPrivateSuffix(ReadOnlySpan<char> host)
    {
        foreach (var suffix in PrivateSuffixes)
        {
            if (host.Length > suffix.Length && host.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // staging.paper.org, www-uat.paper.org: in front of the registered name, as a label or a part of one set off by a hyphen.
    private static bool HasLabel(ReadOnlySpan<char> host, string[] labels)
    {
        var first = host.IndexOf('.');
        if (first <= 0 || host[(first + 1)..].IndexOf('.') < 0)
        {
            return false;
        }

        var label = host[..first];
        foreach (var staging in labels)
        {
            var isPart =
                label.Length > staging.Length
                && (
                    (label.StartsWith(staging, StringComparison.OrdinalIgnoreCase) && label[staging.Length] == '-')
                    || (
                        label.EndsWith(staging, StringComparison.OrdinalIgnoreCase)
                        && label[^(staging.Length + 1)] == '-'
                    )
                );
            if (isPart || label.Equals(staging, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPreview(ReadOnlySpan<char> host)
    {
        foreach (var (mark, suffix) in Previews)
        {
            if (
                host.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)
                && host.Contains(mark, StringComparison.Ordinal)
            )
            {
                return true;
            }
        }

        return false;
    }
}
