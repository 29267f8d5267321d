using System.Buffers;

namespace PublishGate.Scanning.Detection.Inner;

/// <summary>Characters and words of paths and hosts.</summary>
internal static class PathCharacters
{
    /// <summary>Characters of host and share names.</summary>
    public static readonly SearchValues<char> HostName = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._$"
    );

    /// <summary>Characters that no path goes on behind.</summary>
    public static readonly SearchValues<char> PathEnds = SearchValues.Create("\t\r\n\"'<>|?*;,)(]}");

    /// <summary>Characters that no account's name goes on behind.</summary>
    public static readonly SearchValues<char> NameEnds = SearchValues.Create("/\\ \t\r\n\"'<>:;,|?*)(]}");

    /// <summary>Folders of a file server in which each person has one.</summary>
    public static readonly SearchValues<string> Homes = SearchValues.Create(
        ["home", "users", "profiles", "people", "staff", "personal", "reporters", "editors"],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>What file servers are called.</summary>
    public static readonly SearchValues<string> Servers = SearchValues.Create(
        ["server", "nas", "storage", "share", "files", "srv", "vault", "archive"],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>Folders of a site on shared hosting, where the account is the site's rather than a person's.</summary>
    public static readonly SearchValues<string> Hosting = SearchValues.Create(
        ["public_html", "htdocs", "/www/", "wp-content"],
        StringComparison.Ordinal
    );
}
