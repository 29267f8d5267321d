using PublishGate.Scanning.Detection.Vocabulary;
using PublishGate.Scanning.Detection.Words;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection.Notes;

/// <summary>Finds notes that no single phrase gives away: something of a story, and what is to be done to it before publication.</summary>
internal static class ComposedNotes
{
    private const int LongestRemark = 400;
    private const int LongestOrder = 120;
    private const int FewestWords = 4;
    private const int FewestOfAct = 3;
    private const int FewestIdeographs = 8;

    /// <summary>The words that make a text a note, and what it deserves; null if it is none.</summary>
    /// <param name="text">The whole fragment.</param>
    /// <param name="hits">The words of <see cref="NoteMatters"/> in it, in order of place.</param>
    /// <param name="audience">For whom it was written.</param>
    public static (PhraseHit Hit, Severity Severity)? Judge(
        ReadOnlySpan<char> text,
        IReadOnlyList<PhraseHit> hits,
        Audience audience
    )
    {
        if (text.Length > LongestRemark || audience is not (Audience.Insiders or Audience.Unknown))
        {
            return null;
        }

        PhraseHit? act = null;
        PhraseHit? chore = null;
        PhraseHit? story = null;
        PhraseHit? marker = null;
        var steps = 0;
        var stepEnd = 0;
        foreach (var hit in hits)
        {
            if (IsStep(hit.Phrase) && hit.Start >= stepEnd)
            {
                steps++;
                stepEnd = hit.End;
            }

            marker ??= hit.Phrase.Weight > NoteMarkers.Chore && IsStep(hit.Phrase) ? hit : null;
            story ??= NoteMarkers.NamesSource(hit.Phrase) ? hit : null;
            chore ??= hit.Phrase.Weight == NoteMarkers.Chore ? hit : null;

            switch (hit.Phrase.Weight)
            {
                case NoteMatters.Act:
                    act ??= hit;
                    break;
                case NoteMatters.Chore or NoteMarkers.Chore:
                    chore ??= hit;
                    break;
                case NoteMatters.Story when !hit.IsInSlug(text):
                    story ??= hit;
                    break;
            }
        }

        // "Pls change his first name throughout, he's terrified"
        if (
            audience == Audience.Insiders
            && (act ?? chore ?? story) is { } word
            && Pronouns.AreIn(text)
            && !IsShort(text)
            && !DeveloperMatters.AreIn(text)
        )
        {
            return (word, story is null && act is null ? Severity.Warn : Severity.Block);
        }

        // "Blur her face"
        if (
            story is null
            || (IsShort(text) && (act is null || IsShort(text, FewestOfAct) || DeveloperMatters.AreIn(text)))
        )
        {
            return null;
        }

        return audience == Audience.Insiders
            ? (act ?? marker ?? chore) is { } done
                ? (
                    done,
                    IsDevelopers(text) || (act is null && marker is null && !IsLabel(text, done))
                        ? Severity.Warn
                        : Severity.Block
                )
                : null
            : (act ?? marker) is { } order && IsOrder(text, steps)
                ? (order, Severity.Block)
                : act is { } certain
                    ? (certain, Severity.Warn)
                    : null;
    }

    // "masquer le nom sur mobile"
    private static bool IsDevelopers(ReadOnlySpan<char> text) =>
        DeveloperMatters.AreIn(text) && !NewsroomMatters.AreIn(text);

    // "CHECK: is the unit's number public?"
    private static bool IsLabel(ReadOnlySpan<char> text, PhraseHit hit) =>
        text[..hit.Start].IsWhiteSpace() && text[hit.End..].TrimStart() is [':', ..] && !DeveloperMatters.AreIn(text);

    private static bool IsStep(Phrase phrase) =>
        phrase.Weight
            is NoteMatters.Act
                or NoteMatters.Chore
                or NoteMarkers.Chore
                or NoteMarkers.Remark
                or NoteMarkers.Request
                or NoteMarkers.Deadline
        || NoteMarkers.SetsTerm(phrase);

    // "Before publishing remove the source's surname": two steps and what they are taken with, in one short sentence.
    private static bool IsOrder(ReadOnlySpan<char> text, int steps) =>
        steps > 1
        && text.Length <= LongestOrder
        && !DeveloperMatters.AreIn(text)
        && text.TrimEnd() is not [.., '?' or '…'];

    private static bool IsShort(ReadOnlySpan<char> text, int fewest = FewestWords)
    {
        // Chinese and Japanese write no spaces.
        if (text.Length >= FewestIdeographs && text.ContainsAnyInRange('\u3040', '\u9FFF'))
        {
            return false;
        }

        var words = 0;
        foreach (var _ in new Context.WordEnumerator(text))
        {
            if (++words >= fewest)
            {
                return false;
            }
        }

        return true;
    }
}
