using System.Buffers;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Masking;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection;

/// <summary>Hosts that only the newsroom's network knows, and its staging and preview sites.</summary>
internal sealed class InternalHostDetector : IDetector
{
    private const int LongestHost = 253;

    private static readonly Rule InternalHost = new(
        "internal-host",
        Severity.Warn,
        "The address of an internal or staging server",
        "Replace it by the public address: it shows how the newsroom's systems are named, and where drafts can be found."
    );

    private static readonly SearchValues<char> HostCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-."
    );

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
    ];

    public IReadOnlyList<Rule> Rules { get; } = [InternalHost];

    public FragmentTraits Needs => FragmentTraits.Letters;

    public IReadOnlyList<Example> Examples { get; } =
    [
        Finds("https://cms.newsroom.internal/edit/4711", "https://cms.newsroom.internal"),
        Finds("http://10.2.3.4:8080/draft", "http://10.2.3.4"),
        Finds("http://172.20.1.1/x", "http://172.20.1.1"),
        Finds("https://staging.paper.invalid/a", "https://staging.paper.invalid"),
        Finds("https://www-uat.paper.invalid/a", "https://www-uat.paper.invalid"),
        Example.Ignores("https://paper.invalid/staging/10.2.3.4"),
        Example.Ignores("http://172.40.1.1/x"),
        Example.Ignores("http://localhost:3000/"),
        Example.Ignores("https://stagecoach.invalid/"),
    ];

    public void Detect(Fragment fragment, DetectionContext context)
    {
        var text = fragment.Text.AsSpan();
        for (var from = 0; from < text.Length; )
        {
            var offset = text[from..].IndexOf("://", StringComparison.Ordinal);
            if (offset < 0)
            {
                return;
            }

            var start = from + offset + 3;
            var rest = text[start..Math.Min(text.Length, start + LongestHost)];
            var length = rest.IndexOfAnyExcept(HostCharacters);
            var host = rest[..(length < 0 ? rest.Length : length)];
            if (IsPrivateAddress(host) || HasPrivateSuffix(host) || IsStaging(host))
            {
                Report(fragment, SchemeStart(text, start - 3), start + host.Length, context);
            }

            from = start + host.Length;
        }
    }

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
    private static bool IsStaging(ReadOnlySpan<char> host)
    {
        var first = host.IndexOf('.');
        if (first <= 0 || host[(first + 1)..].IndexOf('.') < 0)
        {
            return false;
        }

        var label = host[..first];
        foreach (var staging in StagingLabels)
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

    private static int SchemeStart(ReadOnlySpan<char> text, int colon)
    {
        var start = colon;
        while (start > 0 && char.IsAsciiLetter(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static void Report(Fragment fragment, int start, int end, DetectionContext context)
    {
        var value = fragment.Text[start..end];
        context.Report(
            new Detected(InternalHost, fragment, start, end - start)
            {
                Canonical = value.ToUpperInvariant(),
                Excerpt = Mask.AllBut(value[..(value.IndexOf("://", StringComparison.Ordinal) + 3)]),
            }
        );
    }

    private static Example Finds(string text, string match) => Example.Finds(text, match);
}
