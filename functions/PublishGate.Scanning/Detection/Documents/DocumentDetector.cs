using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Masking;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection.Documents;

/// <summary>Finds what a document ships beside its pages, by the channel alone: whatever it says, it should not be there.</summary>
internal sealed class DocumentDetector : IDetector
{
    public IReadOnlyList<Rule> Rules { get; } = [.. DocumentRules.ByChannel.Values];

    public FragmentTraits Needs => FragmentTraits.None;

    public IReadOnlyList<Example> Examples { get; } =
    [
        Finds(Channel.TrackedChange, "who lives in Northtown"),
        Finds(Channel.DocumentComment, "ask her again before print"),
        Finds(Channel.SpeakerNote, "do not name her"),
        Finds(Channel.HiddenSheet, "Sources"),
        Finds(Channel.ExternalLink, @"file:///C:\Users\rosa\plan.xlsx") with
        {
            Severity = Severity.Block,
        },
        Finds(Channel.ExternalLink, "C:/Users/rosa/plan.xlsx") with
        {
            Severity = Severity.Block,
        },
        Finds(Channel.ExternalLink, @"\\example-server\desk\plan.xlsx") with
        {
            Severity = Severity.Block,
        },
        new Example("https://example.com/", null) { Channel = Channel.ExternalLink, Key = "hyperlink" },
        new Example("The text that readers see", null) { Channel = Channel.DocumentText },
    ];

    public void Detect(Fragment fragment, DetectionContext context)
    {
        var isOurs = fragment.Kind is null && DocumentRules.ByChannel.ContainsKey(fragment.Channel);
        if (!isOurs || IsOrdinaryLink(fragment))
        {
            return;
        }

        var (severity, because) = Judge(fragment);
        var text = string.Join(' ', fragment.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        context.Report(
            new Detected(DocumentRules.ByChannel[fragment.Channel], fragment, 0, fragment.Text.Length)
            {
                Canonical = fragment.Channel == Channel.HiddenSheet ? SheetOf(fragment, text) : text,
                Excerpt = ExcerptOf(fragment, text),
                Severity = severity,
                Because = because,
            }
        );
    }

    /// <summary>A hidden sheet is told twice, however large: by its name, and by the first of its cells.</summary>
    private static string SheetOf(Fragment fragment, string text) =>
        fragment.Key is null || fragment.Key == fragment.Text ? text : $"{fragment.Key}\0cells";

    private static Example Finds(Channel channel, string text) => Example.Finds(text, text) with { Channel = channel };

    /// <summary>A link to the web that the document shows as a link.</summary>
    private static bool IsOrdinaryLink(Fragment fragment) =>
        fragment is { Channel: Channel.ExternalLink, Key: "hyperlink" } && !IsLocal(fragment.Text);

    private static (Severity? Severity, string? Because) Judge(Fragment fragment) =>
        fragment switch
        {
            { Channel: Channel.ExternalLink } when IsLocal(fragment.Text) => (
                Severity.Block,
                "it names a folder on somebody's computer or network"
            ),
            { Form: FragmentForm.Name } => (Severity.Warn, "it carries no text, but tells that somebody worked on it"),
            _ => (null, null),
        };

    /// <summary>A path of a computer or network: <c>file:</c>, <c>C:\</c>, <c>C:/</c>, <c>\\server</c>, <c>/Users/</c>.</summary>
    private static bool IsLocal(string link)
    {
        var text = link.AsSpan().Trim();
        return text.Contains("file:", StringComparison.OrdinalIgnoreCase)
            || text.Contains(@"\\", StringComparison.Ordinal)
            || text.Contains(@":\", StringComparison.Ordinal)
            || text is [_, ':', '/', ..]
            || text.StartsWith("/Users/", StringComparison.Ordinal)
            || text.StartsWith("/home/", StringComparison.Ordinal);
    }

    private static string ExcerptOf(Fragment fragment, string text)
    {
        if (fragment.Form == FragmentForm.Name)
        {
            return text;
        }

        var masked = Mask.Words(text);
        return masked.Contains(text, StringComparison.Ordinal) ? Mask.All(text) : masked;
    }
}
