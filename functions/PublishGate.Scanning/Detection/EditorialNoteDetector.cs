using System.Buffers;
using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Notes;
using PublishGate.Scanning.Detection.Vocabulary;
using PublishGate.Scanning.Detection.Words;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Masking;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection;

/// <summary>Notes of a newsroom to itself: fact checks, embargoes, what must not be published.</summary>
internal sealed class EditorialNoteDetector : IDetector
{
    private static readonly Rule Note = new(
        "editorial-note",
        Severity.Block,
        "An editorial note",
        "Delete the note from the story, and keep notes in fields that the site's template does not send."
    );

    /// <summary>What editor's notes say that are printed below an article.</summary>
    private static readonly SearchValues<string> ForReaders = SearchValues.Create(
        [
            "this story",
            "this article",
            "this post",
            "this piece was",
            "this interview was",
            "this page",
            "has been updated",
            "was updated",
            "has been corrected",
            "was corrected",
            "earlier version",
            "previous version",
            "originally published",
            "first published",
            "first appeared",
            "republished",
            "names have been changed",
            "dieser artikel",
            "cet article",
            "este artículo",
            "este artigo",
            "questo articolo",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly HashSet<string> Insiders = new(StringComparer.OrdinalIgnoreCase)
    {
        "legal",
        "embargo",
        "factCheck",
        "fact_check",
        "internal",
        "newsroom",
        "desk",
        "editorial",
        "lawyer",
        "cms",
    };

    // More markers in the length of one sentence tell nothing more, and cost time.
    private const int MostInSentence = 12;

    public IReadOnlyList<Rule> Rules { get; } = [Note];

    public FragmentTraits Needs => FragmentTraits.Letters;

    public FragmentTraits NeedsOneOf => FragmentTraits.Space | FragmentTraits.NonAscii;

    public IReadOnlyList<Example> Examples => EditorialNoteExamples.All;

    public void Detect(Fragment fragment, DetectionContext context)
    {
        const FragmentTraits severalWords = FragmentTraits.Space | FragmentTraits.NonAscii;
        if (
            fragment.Visible
            || fragment.Form is not (FragmentForm.Text or FragmentForm.Comment)
            || (fragment.Traits & severalWords) == FragmentTraits.None
        )
        {
            return;
        }

        var own = fragment.KeyFacts.Meaning;
        own |= IsNoteOfInsiders(fragment, own) ? KeyMeaning.EditorialNote : KeyMeaning.None;
        if (own.HasFlag(KeyMeaning.EditorialNote) && FreeText.IsLabelOf(fragment.Text, fragment.Key ?? ""))
        {
            return;
        }

        if (
            SaysOrder(fragment.Key)
            && fragment.Clues.HasFlag(Clue.Note)
            && IsMarkerAlone(fragment.Text.Trim(), fragment)
        )
        {
            ReportWhole(fragment, context);
            return;
        }

        if (own.HasFlag(KeyMeaning.EditorialNote) && IsNoteUnderTellingKey(fragment, context))
        {
            ReportWhole(fragment, context);
        }
        else if (!DetectLabelled(fragment, context))
        {
            DetectMarkers(fragment, context);
        }
    }

    // "legal": { "comment": "…" } is as good as "legalComment".
    private static bool IsNoteOfInsiders(Fragment fragment, KeyMeaning own) =>
        own.HasFlag(KeyMeaning.Note)
        && !own.HasFlag(KeyMeaning.PublishedNote)
        && fragment.Scope?.Key is { } key
        && Insiders.Contains(key);

    // "internalNotes: …" in a comment: the label tells what a key would.
    private static bool DetectLabelled(Fragment fragment, DetectionContext context)
    {
        var text = fragment.Text.AsSpan();
        foreach (var line in fragment.Form == FragmentForm.Comment ? context.LabelsIn(fragment) : [])
        {
            if (line.Meaning.HasFlag(KeyMeaning.EditorialNote) && FreeText.Is(text[line.Start..line.End], ""))
            {
                var (start, length) = Sentences.Around(text, line.Start, line.End);
                Report(fragment, context, start, length, Severity.Block, "a note");
                return true;
            }
        }

        return false;
    }

    private static bool IsNoteUnderTellingKey(Fragment fragment, DetectionContext context) =>
        FreeText.Is(fragment.Text, fragment.Key!) && !context.VisibleWords.HasMostOf(fragment.Text);

    private static void ReportWhole(Fragment fragment, DetectionContext context)
    {
        var text = fragment.Text.AsSpan();
        var start = text.Length - text.TrimStart().Length;
        var isLabel = fragment.Clues.HasFlag(Clue.Note) && IsMarkerAlone(text.Trim(), fragment);
        var severity = isLabel || text.ContainsAny(ForReaders) ? Severity.Warn : Severity.Block;
        Report(fragment, context, start, text.Trim().Length, severity, "a note");
    }

    // "Interne Notiz", and "Nicht veröffentlichen" under "doNotPublish": labels in another language than their keys'.
    private static bool IsMarkerAlone(ReadOnlySpan<char> text, Fragment fragment)
    {
        var length = text.Length;
        return NoteMarkers.Search.Find(text, fragment.Traits) is { } hits
            && hits.Exists(hit => hit.Start == 0 && hit.End == length)
            && (
                SaysOrder(fragment.Key)
                || hits.TrueForAll(hit => hit.Start == 0 && hit.Phrase.Weight < NoteMarkers.Request)
            );
    }

    private static bool SaysOrder(string? key) => key?.Contains("publish", StringComparison.OrdinalIgnoreCase) == true;

    private static void DetectMarkers(Fragment fragment, DetectionContext context)
    {
        var text = fragment.Text.AsSpan();
        if (!fragment.Clues.HasFlag(Clue.Note))
        {
            return;
        }

        var hits = NoteMarkers.Search.Find(text, fragment.Traits);
        Placeholder.Find(text, ref hits);
        if (hits is null || (hits.TrueForAll(hit => hit.Phrase.Weight < 0) && !MayBeComposed(hits)))
        {
            return;
        }

        var audience = Audiences.Of(fragment, Setting.Of(fragment, context));
        var marked = ReportMarkers(fragment, hits, audience, context);
        if (marked is not Severity.Block && MayBeComposed(hits))
        {
            DetectComposed(fragment, hits, audience, marked ?? Severity.Info, context);
        }
    }

    private static bool MayBeComposed(List<PhraseHit> hits) =>
        hits.Exists(static hit =>
            hit.Phrase.Weight is NoteMatters.Story or NoteMatters.Act or NoteMatters.Chore
            || NoteMarkers.NamesSource(hit.Phrase)
        );

    // "Checked with the lawyer, remove the village before we go live"
    private static void DetectComposed(
        Fragment fragment,
        List<PhraseHit> hits,
        Audience audience,
        Severity known,
        DetectionContext context
    )
    {
        var text = fragment.Text.AsSpan();
        if (
            ComposedNotes.Judge(text, hits, audience) is { } note
            && note.Severity > known
            && !context.VisibleWords.HasMostOf(text)
        )
        {
            var (start, length) = Sentences.Around(text, note.Hit.Start, note.Hit.End);
            Report(fragment, context, start, length, note.Severity, fragment.Text[note.Hit.Start..note.Hit.End]);
        }
    }

    // Reports what the markers are worth, and returns the gravest of it.
    private static Severity? ReportMarkers(
        Fragment fragment,
        List<PhraseHit> hits,
        Audience audience,
        DetectionContext context
    )
    {
        var text = fragment.Text.AsSpan();
        Severity? gravest = null;
        (int Start, int Length, Severity Severity, PhraseHit Hit)? pending = null;
        var crowded = 0;
        var crowdEnd = 0;
        foreach (var hit in hits)
        {
            if (hit.Phrase.Weight < 0)
            {
                continue;
            }

            crowded = hit.Start < crowdEnd ? crowded + 1 : 0;
            crowdEnd = crowded == 0 ? hit.Start + Sentences.MaximumLength : crowdEnd;
            if (
                crowded > MostInSentence
                || hit.IsInSlug(text)
                || Judge(text, hit, audience, context) is not { } severity
            )
            {
                continue;
            }

            gravest = gravest is { } other && other > severity ? other : severity;
            var (start, length) = Sentences.Around(text, hit.Start, hit.End);
            if (pending is { } last && start < last.Start + last.Length)
            {
                pending = severity > last.Severity ? last with { Severity = severity, Hit = hit } : last;
                continue;
            }

            ReportMarked(fragment, pending, context);
            pending = (start, length, severity, hit);
        }

        ReportMarked(fragment, pending, context);
        return gravest;
    }

    private static Severity? Judge(ReadOnlySpan<char> text, PhraseHit hit, Audience audience, DetectionContext context)
    {
        var (start, length) = Sentences.Of(text, hit.Start, hit.End);
        var sentence = text.Slice(start, length);
        var inSentence = new PhraseHit(hit.Phrase, hit.Start - start, hit.End - start);
        var severity = NoteJudgement.Judge(sentence, inSentence, audience);
        return severity is null || context.VisibleWords.HasMostOf(sentence) ? null : severity;
    }

    private static void ReportMarked(
        Fragment fragment,
        (int Start, int Length, Severity Severity, PhraseHit Hit)? note,
        DetectionContext context
    )
    {
        if (note is { } found)
        {
            var marker = fragment.Text[found.Hit.Start..found.Hit.End];
            Report(fragment, context, found.Start, found.Length, found.Severity, marker);
        }
    }

    private static void Report(
        Fragment fragment,
        DetectionContext context,
        int start,
        int length,
        Severity severity,
        string marker
    ) =>
        context.Report(
            new Detected(Note, fragment, start, length)
            {
                Canonical = fragment.Text.Substring(start, Math.Min(length, Sentences.MaximumLength)),
                Excerpt = Mask.AllBut(marker),
                Severity = severity == Note.Severity ? null : severity,
            }
        );
}
