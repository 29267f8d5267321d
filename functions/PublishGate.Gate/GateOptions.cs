using System.Collections.Immutable;

namespace PublishGate.Gate;

/// <summary>How this installation's gate works.</summary>
public sealed record GateOptions
{
    /// <summary>How long the gate waits for the reports of a round before it holds.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long the gate waits for the reports of what is public already: everything may be asked for at once.</summary>
    public TimeSpan RescanDeadline { get; init; } = TimeSpan.FromHours(12);

    /// <summary>How many artifacts of a re-scan of everything are asked for at once.</summary>
    public int RescansAtOnce { get; init; } = 500;

    /// <summary>How many more of them follow each second, so that what is published meanwhile does not wait for them all.</summary>
    public int RescansPerSecond { get; init; } = 20;

    /// <summary>How long copying to public content may take before it is tried once more and then given up.</summary>
    public TimeSpan ReleaseTime { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Hosts whose addresses are paths of this site.</summary>
    public ImmutableArray<string> SiteHosts { get; init; } = [];

    /// <summary>Longest time for which an override may be given.</summary>
    public TimeSpan LongestOverride { get; init; } = TimeSpan.FromDays(366);

    /// <summary>Largest page that can be sent inline, in bytes.</summary>
    public int InlinePageBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Every problem with these options, in words that name the setting.</summary>
    public IEnumerable<string> Problems()
    {
        if (Deadline < TimeSpan.FromSeconds(1) || Deadline > TimeSpan.FromHours(24))
        {
            yield return "Deadline must be between 1 second and 24 hours.";
        }

        if (ReleaseTime < TimeSpan.FromSeconds(1) || ReleaseTime > TimeSpan.FromHours(24))
        {
            yield return "ReleaseTime must be between 1 second and 24 hours.";
        }

        foreach (var host in SiteHosts.Where(host => Uri.CheckHostName(host) == UriHostNameType.Unknown))
        {
            yield return $"SiteHosts has `{host}`, which is not a host name; write it without scheme and path.";
        }
    }
}
