using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Masking;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection.Metadata;

/// <summary>Finds metadata by what its tag tells: where, with whose device, by whom, with which words.</summary>
internal sealed class MetadataDetector : IDetector
{
    /// <summary>Names of places that a caption publishes on purpose, other than a position.</summary>
    private const int FewBytes = 512;

    private static readonly string[] CaptionPlaces = ["city", "country", "state", "province"];

    public IReadOnlyList<Rule> Rules { get; } = [.. MetadataRules.ByKind.Values];

    public FragmentTraits Needs => FragmentTraits.None;

    public IReadOnlyList<Example> Examples { get; } =
    [
        Of(MetadataKind.Location, "48.858222, 2.294500") with
        {
            Severity = Severity.Block,
        },
        Of(MetadataKind.Location, "Northtown") with
        {
            Key = "City",
            Severity = Severity.Warn,
        },
        Of(MetadataKind.Serial, "SN-0042-7781") with
        {
            Severity = Severity.Block,
        },
        Of(MetadataKind.Serial, "0000000000") with
        {
            Severity = Severity.Info,
        },
        Of(MetadataKind.Owner, "Rosa Example") with
        {
            Severity = Severity.Block,
        },
        Of(MetadataKind.Credit, "Rosa Example / Example Press") with
        {
            Severity = Severity.Info,
        },
        Of(MetadataKind.FreeText, "second take, garden") with
        {
            Key = "ImageDescription",
        },
        Of(MetadataKind.FreeText, "second take, garden") with
        {
            Key = "Comment",
            Severity = Severity.Warn,
        },
        new Example("1024", null) { Kind = MetadataKind.Technical },
        Example.Ignores("Rosa Example"),
    ];

    public void Detect(Fragment fragment, DetectionContext context)
    {
        if (fragment.Kind is not { } kind || !MetadataRules.ByKind.TryGetValue(kind, out var rule))
        {
            return;
        }

        var (severity, because) = Judge(fragment, kind);
        context.Report(
            new Detected(rule, fragment, 0, fragment.Text.Length)
            {
                Canonical = Spaced(fragment.Text),
                Excerpt = ExcerptOf(fragment.Text, kind),
                Severity = severity,
                Because = because,
            }
        );
    }

    /// <summary>The text with one blank between its words.</summary>
    private static string Spaced(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) && (text[i] != ' ' || i + 1 == text.Length || i == 0 || text[i - 1] == ' '))
            {
                return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return text;
    }

    private static Example Of(MetadataKind kind, string text) =>
        new(text, text) { Channel = Channel.Exif, Kind = kind };

    private static (Severity? Severity, string? Because) Judge(Fragment fragment, MetadataKind kind) =>
        kind switch
        {
            _ when IsPlaceholder(fragment.Text) => (Severity.Info, "it is a placeholder"),
            MetadataKind.Location when IsCaptionPlace(fragment) => (
                Severity.Warn,
                "captions often name it on purpose; check that this one may"
            ),
            MetadataKind.UncroppedThumbnail when fragment.Key == Thumbnails.PerhapsFramed => (
                Severity.Warn,
                "cameras frame thumbnails of this size with black bars; check that it shows no more"
            ),
            MetadataKind.UncroppedThumbnail when fragment.Key == Thumbnails.Unlike => (
                Severity.Warn,
                "it shows something else than the picture, or the picture was much edited; check what it shows"
            ),
            MetadataKind.Trailing when fragment.Key == DataAfterEnd.StaleBytes => (
                Severity.Warn,
                "office programs leave a few bytes behind a thumbnail; these hold no text and no picture"
            ),
            MetadataKind.Trailing when IsFewBytesInline(fragment) => (
                Severity.Warn,
                "a few bytes behind a picture that is written into the page itself"
            ),
            MetadataKind.FreeText when IsComment(fragment) => (Severity.Warn, null),
            _ => (null, null),
        };

    // "46 bytes after the end": less than the smallest picture or recording that anyone could have hidden there.
    private static bool IsFewBytesInline(Fragment fragment)
    {
        var digits = fragment.Text.AsSpan();
        var length = digits.IndexOfAnyExceptInRange('0', '9');
        return length > 0
            && int.TryParse(digits[..length], out var bytes)
            && bytes <= FewBytes
            && fragment.Place.ToString().Contains("→ data:", StringComparison.Ordinal);
    }

    private static bool IsPlaceholder(string text) =>
        text.All(character => character is '0' or '-' or '.' or ' ' or '/' or '?' or 'x' or 'X' or ',' or ':')
        || text.ToLowerInvariant() is "none" or "unknown" or "n/a" or "null" or "undefined" or "default";

    private static bool IsCaptionPlace(Fragment fragment) =>
        fragment.Key is { } key
        && !fragment.Text.Any(char.IsDigit)
        && CaptionPlaces.Any(place => key.Contains(place, StringComparison.OrdinalIgnoreCase));

    private static bool IsComment(Fragment fragment) =>
        fragment.Channel is Channel.JpegComment or Channel.GifComment
        || fragment.Form == FragmentForm.Comment
        || fragment.Key?.Contains("comment", StringComparison.OrdinalIgnoreCase) == true;

    private static string ExcerptOf(string text, MetadataKind kind)
    {
        var masked = kind switch
        {
            MetadataKind.Location or MetadataKind.Serial or MetadataKind.LinkId when text.Any(char.IsDigit) =>
                Mask.Number(text),
            MetadataKind.Trailing or MetadataKind.UncroppedThumbnail or MetadataKind.TypeMismatch => text,
            _ => Mask.Words(text),
        };
        return masked.Contains(text, StringComparison.Ordinal) && !IsDescription(kind) ? Mask.All(text) : masked;
    }

    /// <summary>The text is our own description of bytes, not content.</summary>
    private static bool IsDescription(MetadataKind kind) =>
        kind is MetadataKind.Trailing or MetadataKind.UncroppedThumbnail or MetadataKind.TypeMismatch;
}
