using PublishGate.Scanning.Detection.Vocabulary;
using PublishGate.Scanning.Detection.Words;

namespace PublishGate.Scanning.Detection.Notes;

/// <summary>TK, "to come": stands in a text for what its writer does not know yet. Written in capitals only.</summary>
internal static class Placeholder
{
    public static Phrase Tk { get; } = new("TK", NoteMarkers.Remark);

    /// <summary>Twice in a row, as nobody's name is.</summary>
    private static readonly Phrase Doubled = new("TK TK", NoteMarkers.Order);

    /// <summary>Adds the first TK that stands as a word of its own.</summary>
    public static void Find(ReadOnlySpan<char> text, ref List<PhraseHit>? hits)
    {
        for (var from = 0; from < text.Length; )
        {
            var offset = text[from..].IndexOf("TK", StringComparison.Ordinal);
            if (offset < 0)
            {
                return;
            }

            from += offset + 2;
            if (
                text[from..].StartsWith(" TK", StringComparison.Ordinal)
                && Doubled.TryMatch(text, from - 2, out var first, out var last)
            )
            {
                (hits ??= []).Add(new PhraseHit(Doubled, first, last));
                return;
            }

            if (Tk.TryMatch(text, from - 2, out var start, out var end) && !IsPartOfName(text, start, end))
            {
                (hits ??= []).Add(new PhraseHit(Tk, start, end));
                return;
            }
        }
    }

    // TK-4711, .TK, TK&Maxx, TK Elevator: a code or a company, not a gap in a sentence.
    private static bool IsPartOfName(ReadOnlySpan<char> text, int start, int end) =>
        (start > 0 && text[start - 1] is '.' or '-' or '_' or '/' or '&')
        || (end < text.Length && text[end] is '-' or '_' or '/' or '&' or '=')
        || (end + 1 < text.Length && text[end] == ' ' && (char.IsUpper(text[end + 1]) || char.IsDigit(text[end + 1])));
}
