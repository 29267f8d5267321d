using System.Buffers;
using PublishGate.Scanning.Detection.Inner;
using PublishGate.Scanning.Detection.Words;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Masking;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection;

/// <summary>Paths of someone's computer or of the newsroom's servers, with the name of the account.</summary>
internal sealed class UserPathDetector : IDetector
{
    private static readonly Rule UserPath = new(
        "user-path",
        Severity.Block,
        "A path on someone's computer, with the account's name",
        "Remove the path, or build the page where paths name no person."
    );

    /// <summary>Folders in which people's home folders are.</summary>
    public static IReadOnlyList<string> Homes { get; } =
    ["/home/", "/Users/", "/Volumes/", "/mnt/", @"\Users\", @"\Documents and Settings\", @"\home\"];

    private static readonly SearchValues<string> Marks = SearchValues.Create(
        [.. Homes, @"\\"],
        StringComparison.Ordinal
    );

    public IReadOnlyList<Rule> Rules { get; } = [UserPath];

    public FragmentTraits Needs => FragmentTraits.Letters | FragmentTraits.Slash;

    public IReadOnlyList<Example> Examples { get; } =
    [
        Example.Finds("/home/iva.nemova/stories/calls/build.js", "/home/iva.nemova/stories/calls/build.js"),
        Example.Finds("/Users/inemova/Desktop/calls.wav", "/Users/inemova/Desktop/calls.wav"),
        Example.Finds(@"C:\Users\inemova\Documents\calls.docx", @"C:\Users\inemova\Documents\calls.docx"),
        Example.Finds("file:///Users/inemova/Movies/call 1.mp4", "file:///Users/inemova/Movies/call 1.mp4"),
        Example.Finds("file:///home/inemova/raw/", "file:///home/inemova/raw/"),
        Example.Finds(@"\\fileserver\newsroom\inemova\calls.wav", @"\\fileserver\newsroom\inemova\calls.wav"),
        Example.Finds(@"\\fs01\newsroom\raw", @"\\fs01\newsroom\raw"),
        Example.Finds(@"\\alpha\beta\gamma", @"\\alpha\beta\gamma") with
        {
            Severity = Severity.Warn,
        },
        Example.Finds("/Volumes/Raw Audio/calls/call-01.wav", "/Volumes/Raw Audio/calls/call-01.wav"),
        Example.Finds("/mnt/nas/investigations/calls/01.mp3", "/mnt/nas/investigations/calls/01.mp3"),
        Example.Ignores("https://paper.invalid/mnt/a/01.mp3"),
        Example.Finds("/Volumes/Raw/olga.nemova/call-01.wav", "/Volumes/Raw/olga.nemova/call-01.wav"),
        Example.Finds(@"\\fileserver\home\inemova\calls.wav", @"\\fileserver\home\inemova\calls.wav"),
        Example.Ignores("https://paper.invalid/Volumes/12/index.html"),
        Example.Ignores("/Volumes/12/"),
        Example.Ignores("/home/runner/work/site/build.js"),
        Example.Ignores("/Users/Shared/app.js"),
        Example.Ignores("https://paper.invalid/home/sport/index.html"),
        Example.Ignores("/home/news/2026/story.html"),
        Example.Ignores("/home/news/newsletter/send_tip.php"),
        Example.Finds("/home/olga.nemova/calls/index.php", "/home/olga.nemova/calls/index.php"),
        Example.Ignores(@"\\w+\\s"),
        Example.Ignores(@"C:\Users\Public\Documents\a.docx"),
    ];

    public void Detect(Fragment fragment, DetectionContext context)
    {
        if (!fragment.Traits.HasFlag(FragmentTraits.Backslash) && !fragment.Clues.HasFlag(Clue.HomePath))
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

            from += offset;
            from += Math.Max(1, DetectAt(fragment, from, context));
        }
    }

    private static int DetectAt(Fragment fragment, int at, DetectionContext context)
    {
        var text = fragment.Text.AsSpan();
        var isShare =
            text[at..].StartsWith(@"\\", StringComparison.Ordinal)
            && !text[at..].StartsWith(@"\\Users", StringComparison.Ordinal);
        var path =
            text[at..].StartsWith("/Volumes/", StringComparison.Ordinal)
                ? HomePath.OfVolume(text, at, "/Volumes/".Length)
            : text[at..].StartsWith("/mnt/", StringComparison.Ordinal) ? HomePath.OfVolume(text, at, "/mnt/".Length)
            : isShare ? HomePath.OfShare(text, at)
            : HomePath.OfHome(text, at);
        if (path is not { } found)
        {
            return 0;
        }

        var value = text.Slice(found.Start, found.Length);
        context.Report(
            new Detected(UserPath, fragment, found.Start, found.Length)
            {
                Canonical = value.ToString(),
                Excerpt = Mask.AllBut(text[found.Start..found.NameStart].ToString()),
                Severity = found.Tells ? null : Severity.Warn,
                Title = isShare ? "A path on an internal file server" : null,
            }
        );
        return found.Start + found.Length - at;
    }
}
