using System.Buffers;
using PublishGate.Scanning.Detection.Inner;
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

    private static readonly string[] DraftWords =
    [
        "/draft",
        "/preview",
        "preview=",
        "/edit/",
        "action=edit",
        "/edit?",
        "/wp-admin",
        "/unpublished",
        "/embargo",
        "token=",
    ];

    private static readonly string[] ToolWords =
    [
        "/admin",
        "/cms",
        "cms",
        "/story",
        "/stories",
        "/article",
        "/node/",
        "wiki",
        "jira",
        "confluence",
        "/browse/",
        "/display/",
        "intranet",
        "gitlab",
        "jenkins",
        "newsroom",
    ];

    /// <summary>Words of an address that opens an unpublished text.</summary>
    private static readonly SearchValues<string> Drafts = SearchValues.Create(
        DraftWords,
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>Those, and words of the newsroom's own tools, where only its network leads there.</summary>
    private static readonly SearchValues<string> Tools = SearchValues.Create(
        [.. DraftWords, .. ToolWords],
        StringComparison.OrdinalIgnoreCase
    );
    private static readonly SearchValues<char> AddressEnds = SearchValues.Create(" \t\r\n\"'<>\\`)");
    private const int LongestAddress = 400;

    public IReadOnlyList<Rule> Rules { get; } = [InternalHost];

    public FragmentTraits Needs => FragmentTraits.Letters | FragmentTraits.Colon | FragmentTraits.Slash;

    public IReadOnlyList<Example> Examples { get; } =
    [
        Finds("http://10.2.3.4:8080/draft", "http://10.2.3.4") with
        {
            Severity = Severity.Block,
        },
        Finds("http://10.2.3.4:8080/x", "http://10.2.3.4"),
        Finds("http://172.20.1.1/x", "http://172.20.1.1"),
        Finds("https://staging.paper.invalid/a", "https://staging.paper.invalid"),
        Finds("https://www-uat.paper.invalid/a", "https://www-uat.paper.invalid"),
        Finds("https://cms.newsroom.internal/edit/4711", "https://cms.newsroom.internal") with
        {
            Severity = Severity.Block,
        },
        Finds("smb://nas01/raw/calls", "smb://nas01") with
        {
            Severity = Severity.Block,
        },
        Finds("smb://nas01/", "smb://nas01"),
        Finds("file://fs-news/raw/calls.wav", "file://fs-news") with
        {
            Severity = Severity.Block,
        },
        Example.Ignores("file://localhost/etc/x"),
        Finds("https://paper-git-calls.vercel.app/story/4", "https://paper-git-calls.vercel.app") with
        {
            Key = "draftUrl",
            Severity = Severity.Block,
        },
        Finds("http://search-02.paper.lan:9200/", "http://search-02.paper.lan"),
        Finds("https://dev.paper.invalid/wp-admin/post.php?post=1&action=edit", "https://dev.paper.invalid") with
        {
            Severity = Severity.Block,
        },
        Finds("https://preview.paper.invalid/drafts/4711?key=0f1e2d3c", "https://preview.paper.invalid") with
        {
            Severity = Severity.Block,
        },
        Finds("https://paper-git-calls-desk.vercel.app/story/4", "https://paper-git-calls-desk.vercel.app"),
        Example.Ignores("https://dev.paper.invalid/docs"),
        Example.Ignores("https://test.paper.invalid/"),
        Example.Ignores("https://paper.vercel.app/story/4"),
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
            var isPrivate = InnerHosts.IsPrivate(host);
            var isFileServer = host.Length > 1 && host is not "localhost" && IsFileServer(text[..(start - 3)]);
            isPrivate |= isFileServer;
            var isAlone = isPrivate || InnerHosts.IsStaging(host);
            var leadsToDraft =
                (isFileServer && text[(start + host.Length)..] is ['/', _, ..])
                || (isAlone && IsKeptAsDraft(fragment))
                || (
                    (isAlone || InnerHosts.IsOfWork(host))
                    && LeadsTo(isPrivate ? Tools : Drafts, text, start, host.Length)
                );
            if (isAlone || leadsToDraft)
            {
                var severity = leadsToDraft ? Severity.Block : Severity.Warn;
                Report(fragment, SchemeStart(text, start - 3), start + host.Length, severity, context);
            }

            from = start + host.Length;
        }
    }

    // "draftUrl": "https://…": the key says what the address leads to.
    private static bool IsKeptAsDraft(Fragment fragment) =>
        fragment.Key is { } key && key.Contains("draft", StringComparison.OrdinalIgnoreCase);

    // smb://nas01/raw
    private static bool IsFileServer(ReadOnlySpan<char> scheme) =>
        scheme.EndsWith("file", StringComparison.OrdinalIgnoreCase)
        || scheme.EndsWith("smb", StringComparison.OrdinalIgnoreCase)
        || scheme.EndsWith("afp", StringComparison.OrdinalIgnoreCase)
        || scheme.EndsWith("nfs", StringComparison.OrdinalIgnoreCase);

    private static bool LeadsTo(SearchValues<string> words, ReadOnlySpan<char> text, int start, int hostLength)
    {
        if (hostLength == 0)
        {
            return false;
        }

        var rest = text[start..Math.Min(text.Length, start + LongestAddress)];
        var end = rest[hostLength..].IndexOfAny(AddressEnds);
        return rest[..(end < 0 ? rest.Length : hostLength + end)].ContainsAny(words);
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

    private static void Report(Fragment fragment, int start, int end, Severity severity, DetectionContext context)
    {
        var value = fragment.Text[start..end];
        context.Report(
            new Detected(InternalHost, fragment, start, end - start)
            {
                Canonical = value.ToUpperInvariant(),
                Severity = severity == Severity.Block ? severity : null,
                Because =
                    severity == Severity.Block
                        ? "it leads to drafts, to raw files or to the newsroom's own tools"
                        : null,
                Excerpt = Mask.AllBut(value[..(value.IndexOf("://", StringComparison.Ordinal) + 3)]),
            }
        );
    }

    private static Example Finds(string text, string match) => Example.Finds(text, match);
}
