namespace PublishGate.Scanning.Detection.Words;

/// <summary>A phrase found in a text, from <paramref name="Start"/> up to <paramref name="End"/>.</summary>
internal readonly record struct PhraseHit(Phrase Phrase, int Start, int End)
{
    /// <summary>It stands within an address, an identifier or a slug, as <c>fact-check</c> does in <c>the-fact-check-team</c>, or is a value in code.</summary>
    public bool IsInSlug(ReadOnlySpan<char> text) =>
        (Start > 1 && IsSlug(text[Start - 1]) && char.IsLetterOrDigit(text[Start - 2]))
        || (End + 1 < text.Length && IsSlug(text[End]) && char.IsLetterOrDigit(text[End + 1]))
        || text[Start..End].Contains('_')
        || (Start > 0 && End < text.Length && IsQuote(text[Start - 1]) && IsQuote(text[End]));

    private static bool IsQuote(char character) => character is '"' or '\'';

    private static bool IsSlug(char character) => character is '-' or '_' or '/' or '%' or '=' or '+' or '.' or '&';
}
