using System.Collections.Frozen;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection.Documents;

/// <summary>The rule for each way in which a document ships what its pages do not show.</summary>
internal static class DocumentRules
{
    public static FrozenDictionary<Channel, Rule> ByChannel { get; } =
        new Dictionary<Channel, Rule>
        {
            [Channel.TrackedChange] = new(
                "tracked-change",
                Severity.Block,
                "A tracked change",
                "Accept or reject all changes, turn tracking off, and save again."
            ),
            [Channel.DocumentComment] = new(
                "document-comment",
                Severity.Block,
                "A comment",
                "Delete all comments and save again."
            ),
            [Channel.HiddenText] = new(
                "hidden-text",
                Severity.Block,
                "Hidden text",
                "Show hidden text, rows and columns, delete what must not ship, and save again."
            ),
            [Channel.HiddenSheet] = new(
                "hidden-sheet",
                Severity.Block,
                "A hidden sheet",
                "Show the sheet and delete it, or copy only the visible sheets to a new file."
            ),
            [Channel.HiddenSlide] = new(
                "hidden-slide",
                Severity.Block,
                "A hidden slide",
                "Delete the slide: hiding it only skips it in the show."
            ),
            [Channel.SpeakerNote] = new(
                "speaker-note",
                Severity.Block,
                "Speaker notes",
                "Delete the notes, or publish a PDF of the slides without notes."
            ),
            [Channel.RedactedText] = new(
                "bad-redaction",
                Severity.Block,
                "Text under a redaction",
                "Apply the redaction so that the text below it is removed; a shape drawn over text hides nothing."
            ),
            [Channel.Annotation] = new(
                "annotation",
                Severity.Warn,
                "An annotation",
                "Delete the document's annotations, or print it to a new PDF without them."
            ),
            [Channel.EmbeddedFile] = new(
                "embedded-file",
                Severity.Warn,
                "An attached file",
                "Remove the attached or embedded file, or replace it with a picture of it."
            ),
            [Channel.PreviousRevision] = new(
                "previous-revision",
                Severity.Block,
                "Content of an earlier version",
                "Save the document as a new file (in Acrobat: Save as Optimized PDF; `qpdf IN OUT`), not into the old one."
            ),
            [Channel.DocumentScript] = new(
                "document-script",
                Severity.Warn,
                "A script or macro",
                "Save the document in a format without macros or scripts."
            ),
            [Channel.ExternalLink] = new(
                "external-link",
                Severity.Warn,
                "A link to another file",
                "Break the link (Edit Links to Files), embed a copy if it is needed, and save again."
            ),
        }.ToFrozenDictionary(
            pair => pair.Key,
            // That the pages show the same words does not excuse it: they come with an author, a date or a cover.
            pair => pair.Value with { EvenIfVisible = true }
        );
}
