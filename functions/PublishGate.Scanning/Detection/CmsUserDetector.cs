using PublishGate.Scanning.Detection.Inner;
using PublishGate.Scanning.Detection.Vocabulary;
using PublishGate.Scanning.Detection.Words;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Masking;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection;

/// <summary>Who worked on the page in the content management system: log-in names and addresses of staff.</summary>
internal sealed class CmsUserDetector : IDetector
{
    private const int Longest = 80;
    private const int MostSpaces = 2;
    private const int LongestRemark = 400;

    private static readonly Rule CmsUser = new(
        "cms-user",
        Severity.Warn,
        "The content management system's name for a member of staff",
        "Leave the field out of what the page's template sends to the browser."
    );

    public IReadOnlyList<Rule> Rules { get; } = [CmsUser];

    public FragmentTraits Needs => FragmentTraits.Letters;

    public IReadOnlyList<Example> Examples { get; } =
    [
        Finds("lastModifiedBy", "inemova"),
        Finds("edited_by", "iva.nemova@paper.invalid"),
        Finds("authorLogin", "nemova_i"),
        Finds("updatedBy", "Iva Nemova"),
        Finds("checkedOutBy", @"NEWSROOM\inemova") with
        {
            Severity = Severity.Block,
        },
        Example.Finds("last modified by: inemova", "inemova") with
        {
            Channel = Channel.HtmlComment,
        },
        Not("lastModifiedBy", "admin"),
        Not("createdBy", "5f2b"),
        Not("updatedBy", "The system updated this because of a change in a template"),
        Not("author", "Iva Nemova"),
        Not("createdBy", "2026-01-01T10:00:00Z"),
        Not("updatedBy", "undefined"),
    ];

    public void Detect(Fragment fragment, DetectionContext context)
    {
        if (
            !fragment.Visible
            && fragment.Text.Length <= LongestRemark
            && fragment.Form is FragmentForm.Comment or FragmentForm.Text
            && fragment.Text.AsSpan().ContainsAny(':', '=')
        )
        {
            DetectLabelled(fragment, context);
        }

        if (
            fragment.Key is null
            || fragment.Form != FragmentForm.Text
            || fragment.Text.Length > Longest
            || fragment.Visible
            || fragment.InSight
            || !fragment.KeyFacts.Meaning.HasFlag(KeyMeaning.CmsUser)
            || !IsUser(fragment.Text)
            || context.VisibleWords.HasPhrase(fragment.Text)
        )
        {
            return;
        }

        Report(fragment, 0, fragment.Text.Length, context);
    }

    // "last modified by: inemova" in a comment: the label tells what a key would.
    private static void DetectLabelled(Fragment fragment, DetectionContext context)
    {
        var text = fragment.Text.AsSpan();
        foreach (var line in context.LabelsIn(fragment))
        {
            var value = text[line.Start..line.End];
            var start = line.Start + value.Length - value.TrimStart().Length;
            value = value.Trim();
            if (line.Meaning.HasFlag(KeyMeaning.CmsUser) && IsUser(value) && !context.VisibleWords.HasPhrase(value))
            {
                Report(fragment, start, value.Length, context);
            }
        }
    }

    // NEWSROOM\inemova is what its owner logs in with; a name alone is often known to readers by other ways.
    private static void Report(Fragment fragment, int start, int length, DetectionContext context)
    {
        var value = fragment.Text.Substring(start, length);
        var isLogin = value.IndexOf('\\', StringComparison.Ordinal) > 0;
        context.Report(
            new Detected(CmsUser, fragment, start, length)
            {
                Canonical = value,
                Excerpt = Mask.Words(value),
                Severity = isLogin ? Severity.Block : null,
                Title = isLogin ? "A log-in name of the newsroom's network" : null,
            }
        );
    }

    private static bool IsUser(ReadOnlySpan<char> text)
    {
        text = text[(text.LastIndexOf('\\') + 1)..];
        var at = text.IndexOf('@');
        var name = at > 0 ? text[..at] : text;
        return AccountName.IsPersons(name) && name.Count(' ') <= MostSpaces && name.IndexOfAny("/\\:") < 0;
    }

    private static Example Finds(string key, string text) => Example.Finds(text, text) with { Key = key };

    private static Example Not(string key, string text) => Example.Ignores(text) with { Key = key };
}
