using System.Buffers;
using PublishGate.Scanning.Detection.Vocabulary;
using PublishGate.Scanning.Detection.Words;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection.Notes;

/// <summary>Decides whether a sentence with a marker is a note of the newsroom or merely speaks of such things.</summary>
internal static class NoteJudgement
{
    private const int ShortSentence = 3;
    private const int WordsOfDialog = 4;

    private static readonly SearchValues<string> ForCommenters = SearchValues.Create(
        [
            "in the comments",
            "in comments",
            "in your comment",
            "in your review",
            "in your post",
            "house rules",
            "guidelines",
            "personal data",
            "personal information",
            "personenbezogene",
            "persönliche daten",
            "données personnelles",
            "datos personales",
            "dados pessoais",
            "персональные данные",
            "персональних даних",
            "个人信息",
            "个人隐私",
            "معلومات شخصية",
            "اطلاعات شخصی",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>What the sentence deserves, or null if it is no note.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="hit">The marker, within <paramref name="sentence"/>.</param>
    /// <param name="audience">For whom its fragment was written.</param>
    public static Severity? Judge(ReadOnlySpan<char> sentence, PhraseHit hit, Audience audience)
    {
        var kind = hit.Phrase.Weight;
        var form = MarkerForm.Of(sentence, hit);
        var speaksOfNewsroom =
            NewsroomMatters.AreIn(sentence[..hit.Start]) || NewsroomMatters.AreIn(sentence[hit.End..]);
        var mayBeDevelopers = MayBeDevelopers(sentence, hit, form, speaksOfNewsroom);
        kind = kind switch
        {
            NoteMarkers.Request => form.BeginsClause ? NoteMarkers.Order : NoteMarkers.Topic,
            NoteMarkers.Deadline => NoteMarkers.Order,
            _ => kind,
        };

        if (
            audience == Audience.Machines
            || (kind == NoteMarkers.Chore && !form.BeginsClause)
            || (kind == NoteMarkers.Label && !(form.IsLabel && speaksOfNewsroom))
            || (kind < NoteMarkers.Order && form.IsAlone && !SaysEnough(kind, form, audience))
            || (audience is Audience.Insiders or Audience.Developers && FrameWords.Bound(sentence))
        )
        {
            return null;
        }

        var severity = audience switch
        {
            Audience.Insiders => OfInsiders(kind, form, speaksOfNewsroom),
            Audience.Developers => OfDevelopers(kind, form, speaksOfNewsroom),
            Audience.Readers => OfReaders(kind, form, speaksOfNewsroom),
            _ => OfUnknown(kind, form, speaksOfNewsroom),
        };
        var isHarmless =
            mayBeDevelopers
            || IsTemplate(sentence)
            || IsForCommenters(sentence)
            || IsDialog(sentence, form)
            || (form.IsAlone && audience == Audience.Unknown && !form.IsShouted);
        return isHarmless && severity == Severity.Block ? Severity.Warn : severity;
    }

    // "Awaiting second source" in a comment is a remark; "Confidential" is a label.
    private static bool SaysEnough(int kind, MarkerForm form, Audience audience) =>
        kind == NoteMarkers.Remark && form.Words >= ShortSentence && audience == Audience.Insiders;

    // "Confirm: delete before publishing?": a dialog of the system that the page is written in.
    private static bool IsDialog(ReadOnlySpan<char> sentence, MarkerForm form) =>
        form.Words <= WordsOfDialog
        && sentence.TrimEnd() is [.., '?']
        && sentence.TrimStart().StartsWith("confirm", StringComparison.OrdinalIgnoreCase);

    // "Please do not publish phone numbers in the comments"
    private static bool IsForCommenters(ReadOnlySpan<char> sentence) => sentence.ContainsAny(ForCommenters);

    // "Embargoed until {date}": a text of the interface, to be filled in.
    private static bool IsTemplate(ReadOnlySpan<char> sentence)
    {
        var open = sentence.IndexOf('{');
        return open >= 0
            && sentence[(open + 1)..].IndexOf('}') is > 0 and var close
            && !sentence.Slice(open + 1, close).Contains(' ');
    }

    // "Remove before going live", "don't publish this, debug only", "for internal use by the query generator"
    private static bool MayBeDevelopers(
        ReadOnlySpan<char> sentence,
        PhraseHit hit,
        MarkerForm form,
        bool speaksOfNewsroom
    ) =>
        hit.Phrase.Weight switch
        {
            NoteMarkers.Deadline => !speaksOfNewsroom && (form.IsAlone || DeveloperMatters.AreIn(sentence)),
            NoteMarkers.Request => !speaksOfNewsroom && DeveloperMatters.AreIn(sentence),
            NoteMarkers.Chore or NoteMarkers.Label => DeveloperMatters.AreIn(sentence),
            _ => !speaksOfNewsroom && NoteMarkers.IsSaidOfCode(hit.Phrase),
        };

    private static Severity? OfInsiders(int kind, MarkerForm form, bool speaksOfNewsroom) =>
        kind switch
        {
            >= NoteMarkers.Remark => Severity.Block,
            _ when form.Words <= ShortSentence && !speaksOfNewsroom => null,
            NoteMarkers.Topic => form.IsLabel || speaksOfNewsroom ? Severity.Block : Severity.Warn,
            _ => form.IsLabel || speaksOfNewsroom ? Severity.Block : null,
        };

    private static Severity? OfUnknown(int kind, MarkerForm form, bool speaksOfNewsroom) =>
        kind switch
        {
            NoteMarkers.Order => form.IsQuoted ? Severity.Warn : Severity.Block,
            NoteMarkers.Remark => form.IsLabel || form.IsShouted || (form.BeginsClause && speaksOfNewsroom)
                ? Severity.Block
                : Severity.Warn,
            NoteMarkers.Topic when form.IsLabel => speaksOfNewsroom ? Severity.Block : Severity.Warn,
            NoteMarkers.Label when form.IsLabel && speaksOfNewsroom => Severity.Warn,
            NoteMarkers.Chore when form.IsLabel && speaksOfNewsroom => Severity.Block,
            NoteMarkers.Chore when form.Words > ShortSentence => speaksOfNewsroom || form.IsLabel
                ? Severity.Warn
                : null,
            _ => null,
        };

    private static Severity? OfDevelopers(int kind, MarkerForm form, bool speaksOfNewsroom) =>
        kind switch
        {
            NoteMarkers.Order => form.BeginsClause || speaksOfNewsroom ? Severity.Block : Severity.Warn,
            >= NoteMarkers.Topic => form.IsLabel && speaksOfNewsroom ? Severity.Block : null,
            _ => null,
        };

    private static Severity? OfReaders(int kind, MarkerForm form, bool speaksOfNewsroom) =>
        kind switch
        {
            NoteMarkers.Order when form.IsQuoted => null,
            NoteMarkers.Order => form.IsLabel || form.IsShouted ? Severity.Block : Severity.Warn,
            NoteMarkers.Remark when form.IsLabel => form.IsShouted && speaksOfNewsroom ? Severity.Block : Severity.Warn,
            _ => null,
        };
}
