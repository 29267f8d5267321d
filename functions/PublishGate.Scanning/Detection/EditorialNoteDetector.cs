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

    public IReadOnlyList<Rule> Rules { get; } = [Note];

    public FragmentTraits Needs => FragmentTraits.Letters;

    public IReadOnlyList<Example> Examples => EditorialNoteExamples.All;

    public void Detect(Fragment fragment, DetectionContext context)
    {
        if (fragment.Visible || fragment.Form is not (FragmentForm.Text or FragmentForm.Comment))
        {
            return;
        }

        var own = context.MeaningOf(fragment.Key);
        if (own.HasFlag(KeyMeaning.EditorialNote) && IsNoteUnderTellingKey(fragment, context))
        {
            ReportWhole(fragment, context);
        }
        else
        {
            DetectMarkers(fragment, context);
        }
    }

    private static bool IsNoteUnderTellingKey(Fragment fragment, DetectionContext context) =>
        FreeText.Is(fragment.Text, fragment.Key!) && !context.VisibleWords.HasMostOf(fragment.Text);

    private static void ReportWhole(Fragment fragment, DetectionContext context)
    {
        var text = fragment.Text.AsSpan();
        var start = text.Length - text.TrimStart().Length;
        Report(fragment, context, start, text.Trim().Length, Severity.Block, "a note");
    }

    private static void DetectMarkers(Fragment fragment, DetectionContext context)
    {
        var text = fragment.Text.AsSpan();
        var hits = NoteMarkers.Search.Find(text, fragment.Traits);
        Placeholder.Find(text, ref hits);
        if (hits is null)
        {
            return;
        }

        var audience = Audiences.Of(fragment, Setting.Of(fragment, context));
        var reportedUpTo = 0;
        foreach (var hit in hits)
        {
            if (hit.Start < reportedUpTo)
            {
                continue;
            }

            var (start, length) = Sentences.Of(text, hit.Start, hit.End);
            var inSentence = new PhraseHit(hit.Phrase, hit.Start - start, hit.End - start);
            var sentence = text.Slice(start, length);
            if (
                NoteJudgement.Judge(sentence, inSentence, audience) is not { } severity
                || context.VisibleWords.HasMostOf(sentence)
            )
            {
                continue;
            }

            (start, length) = Sentences.Around(text, hit.Start, hit.End);
            Report(fragment, context, start, length, severity, text[hit.Start..hit.End].ToString());
            reportedUpTo = start + length;
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
