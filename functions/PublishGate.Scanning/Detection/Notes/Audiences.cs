using System.Buffers;
using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Vocabulary;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection.Notes;

/// <summary>Tells for whom a fragment was written.</summary>
internal static class Audiences
{
    private const int LongText = 600;
    private const int LongAttribute = 200;

    private static readonly SearchValues<string> Code = SearchValues.Create(
        [
            "://",
            "();",
            "){",
            ") {",
            "=>",
            "function",
            "@license",
            "@preserve",
            "copyright",
            "sourceMappingURL",
            "eslint",
            "[if ",
            "[endif",
            " var ",
            "return ",
            "stackoverflow",
            "todo:",
            "todo(",
            "fixme",
            "wp:",
            "</",
            "/>",
            "};",
            "@param",
            "@returns",
            "polyfill",
            "googletag",
            "==",
            "&&",
            "||",
            "+=",
            "css",
            "fallback",
            "element",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    public static Audience Of(Fragment fragment, Setting setting)
    {
        if (fragment.Form == FragmentForm.Comment)
        {
            return IsCode(fragment.Text) ? Audience.Developers : Audience.Insiders;
        }

        if (fragment.Form is not FragmentForm.Text || (setting.Own.HasFlag(KeyMeaning.Technical) && !IsSaid(fragment)))
        {
            return Audience.Machines;
        }

        return fragment.Channel switch
        {
            // <!-- wp:paragraph {"metadata":{"note":…}} -->
            Channel.HtmlComment
            or Channel.ScriptComment
            or Channel.StyleComment when !setting.Own.HasFlag(KeyMeaning.Note) => Audience.Developers,
            Channel.DocumentComment
            or Channel.Annotation
            or Channel.SpeakerNote
            or Channel.TrackedChange
            or Channel.HiddenText
            or Channel.HiddenSheet
            or Channel.HiddenSlide => Audience.Insiders,
            _ when setting.Own.HasFlag(KeyMeaning.PublishedNote)
                    || IsOfFigure(fragment)
                    || fragment.Key is "placeholder" => Audience.Readers,
            _ when setting.Own.HasFlag(KeyMeaning.Note) => Audience.Insiders,
            Channel.Meta when setting.Own.HasFlag(KeyMeaning.Insider) => Audience.Insiders,
            _ when setting.Own.HasFlag(KeyMeaning.Insider | KeyMeaning.Prose) && !IsTitle(fragment.Key) =>
                Audience.Insiders,
            Channel.Attribute when fragment.Text.Length <= LongAttribute => Audience.Unknown,
            Channel.Title or Channel.Meta or Channel.VisibleText => Audience.Readers,
            _ when (setting.Own | setting.Close).HasFlag(KeyMeaning.Prose)
                    && !setting.Own.HasFlag(KeyMeaning.Insider) => Audience.Readers,
            _ when fragment.Kind is MetadataKind.FreeText or MetadataKind.Unknown => Audience.Insiders,
            _ => fragment.Text.Length > LongText ? Audience.Readers : Audience.Unknown,
        };
    }

    // "annotate": { "notes": "…" }: what stands below a chart or table.
    private static bool IsOfFigure(Fragment fragment) =>
        fragment.Scope?.Key is "annotate" or "annotations" or "chart" or "figure" or "table" or "footnotes";

    /// <summary>A comment that is code, markup that was taken out, or speaks of code.</summary>
    // "internalTitle": headlines speak of sources and lawyers.
    private static bool IsTitle(string? key) =>
        key?.Contains("title", StringComparison.OrdinalIgnoreCase) == true
        || key?.Contains("head", StringComparison.OrdinalIgnoreCase) == true;

    // "src": "intercept 12, an officer, off the record": a source, not an address.
    private static bool IsSaid(Fragment fragment) =>
        fragment.Key == "src" && fragment.Text.Contains(' ') && !fragment.Text.AsSpan().ContainsAny("/;{");

    private static bool IsCode(string comment) =>
        comment.AsSpan().TrimEnd() is [.., ',' or ';' or '{' or '}' or '(']
        || comment.AsSpan().ContainsAny(Code)
        || BeginsAsCode(comment.AsSpan().TrimStart());

    private static bool BeginsAsCode(ReadOnlySpan<char> comment) =>
        comment.StartsWith("var ", StringComparison.Ordinal)
        || comment.StartsWith("todo", StringComparison.OrdinalIgnoreCase)
        || comment.StartsWith("end of ", StringComparison.OrdinalIgnoreCase);
}
