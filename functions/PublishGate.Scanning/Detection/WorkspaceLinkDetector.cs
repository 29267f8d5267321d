using System.Buffers;
using PublishGate.Scanning.Detection.Words;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Masking;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection;

/// <summary>Links to where the newsroom works: its documents, threads, tickets and meetings.</summary>
/// <remarks>Whoever holds such a link may often open it. A link that readers can click is there on purpose.</remarks>
internal sealed class WorkspaceLinkDetector : IDetector
{
    private const int ShortestId = 6;
    private const int Longest = 300;
    private const int WordsBefore = 60;

    private static readonly Rule WorkspaceLink = new(
        "workspace-link",
        Severity.Warn,
        "A link into the newsroom's own workspace",
        "Remove the link, and check who may open it."
    );

    /// <summary>What stands before the name of a document, thread, ticket or meeting.</summary>
    public static IReadOnlyList<string> Places { get; } =
    [
        "docs.google.com/document/d/",
        "docs.google.com/spreadsheets/d/",
        "docs.google.com/presentation/d/",
        "drive.google.com/file/d/",
        "drive.google.com/drive/folders/",
        "drive.google.com/open?id=",
        ".slack.com/archives/",
        ".atlassian.net/browse/",
        ".atlassian.net/wiki/",
        "notion.so/",
        "trello.com/c/",
        "trello.com/b/",
        "app.asana.com/0/",
        "airtable.com/app",
        "dropbox.com/s/",
        "dropbox.com/scl/",
        "dropbox.com/sh/",
        "-my.sharepoint.com/",
        "1drv.ms/",
        "we.tl/t-",
        "wetransfer.com/downloads/",
        "zoom.us/j/",
        "meet.google.com/",
        "teams.microsoft.com/l/meetup-join/",
    ];

    // Documents that were published to be embedded.
    private static readonly SearchValues<string> Published = SearchValues.Create(
        ["/d/e/", "/pub", "/preview", "/embed", "/viewform", "/thumbnail"],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly SearchValues<string> Marks = SearchValues.Create(
        [.. Places],
        StringComparison.OrdinalIgnoreCase
    );
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n\"'<>\\`)|,;");

    // What newsrooms call what they keep there, in keys and in the words before the link.
    private static readonly SearchValues<string> RawMaterial = SearchValues.Create(
        [
            "draft",
            "raw audio",
            "rawaudio",
            "raw_audio",
            "raw file",
            "rawfile",
            "raw video",
            "rawvideo",
            "footage",
            "transcript",
            "interview",
            "recording",
            "factcheck",
            "fact check",
            "fact-check",
            "internal",
            "our source",
            "notes",
            "caller",
            "unpublished",
            "embargo",
            "черновик",
            "расшифровк",
            "чернетк",
            "entwurf",
            "brouillon",
            "borrador",
            "rascunho",
            "مسودة",
            "پیش‌نویس",
            "草稿",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    public IReadOnlyList<Rule> Rules { get; } = [WorkspaceLink];

    public FragmentTraits Needs => FragmentTraits.Letters | FragmentTraits.Slash | FragmentTraits.Point;

    public Clue NeedsClue => Clue.Workspace;

    public IReadOnlyList<Example> Examples { get; } =
    [
        Finds("https://docs.google.com/document/d/1Qw3Er5Ty7Ui9Op/edit"),
        Finds("https://paper.slack.com/archives/C0QW3ER5/p1600000000"),
        Finds("https://paper.atlassian.net/browse/CALLS-204"),
        Finds("https://www.dropbox.com/s/q1w2e3r4t5/call-4.wav?dl=0"),
        Finds("https://paper-my.sharepoint.com/personal/iva_nemova/calls.docx"),
        Example.Finds(
            "raw audio: drive.google.com/file/d/1Qw3Er5Ty7Ui9Op/view, ask Iva",
            "drive.google.com/file/d/1Qw3Er5Ty7Ui9Op/view"
        ) with
        {
            Severity = Severity.Block,
        },
        Finds("https://docs.google.com/document/d/1Qw3Er5Ty7Ui9Op/edit") with
        {
            Key = "draftDoc",
            Severity = Severity.Block,
        },
        Example.Ignores("https://docs.google.com/forms/d/e/1Qw3Er5Ty7Ui9Op/viewform"),
        Example.Ignores("https://docs.google.com/document/d/e/2PACX-1Qw3Er5/pub?embedded=true"),
        Example.Ignores("https://drive.google.com/file/d/1Qw3Er5Ty7Ui9Op/preview"),
        Example.Ignores("https://www.dropbox.com/install"),
        Example.Ignores("https://www.notion.so/"),
    ];

    public void Detect(Fragment fragment, DetectionContext context)
    {
        if (fragment.Visible || fragment.InSight)
        {
            return;
        }

        var text = fragment.Text.AsSpan();
        for (var from = 0; from < text.Length; )
        {
            var offset = text[from..].IndexOfAny(Marks);
            if (offset < 0)
            {
                return;
            }

            var at = from + offset;
            var start = text[from..at].LastIndexOfAny(Ends) + 1 + from;
            var length = text[at..].IndexOfAny(Ends);
            var end = length < 0 ? text.Length : at + length;
            Judge(fragment, start, end, at, context);
            from = Math.Max(end, at + 1);
        }
    }

    private static void Judge(Fragment fragment, int start, int end, int mark, DetectionContext context)
    {
        var link = fragment.Text.AsSpan(start, end - start);
        var place = LongestPlaceAt(fragment.Text.AsSpan(mark));
        if (link.Length > Longest || end - mark - place < ShortestId || link.ContainsAny(Published))
        {
            return;
        }

        context.Report(
            new Detected(WorkspaceLink, fragment, start, end - start)
            {
                Canonical = link.ToString(),
                Excerpt = Mask.AllBut(fragment.Text[start..Math.Min(end, mark + place)]),
                Severity = IsRawMaterial(fragment, start) ? Severity.Block : null,
            }
        );
    }

    private static bool IsRawMaterial(Fragment fragment, int start) =>
        fragment.Key.AsSpan().ContainsAny(RawMaterial)
        || fragment
            .Text.AsSpan(Math.Max(0, start - WordsBefore), Math.Min(start, WordsBefore))
            .ContainsAny(RawMaterial);

    private static int LongestPlaceAt(ReadOnlySpan<char> text)
    {
        var longest = 0;
        foreach (var place in Places)
        {
            if (place.Length > longest && text.StartsWith(place, StringComparison.OrdinalIgnoreCase))
            {
                longest = place.Length;
            }
        }

        return longest;
    }

    private static Example Finds(string link) => Example.Finds(link, link);
}
