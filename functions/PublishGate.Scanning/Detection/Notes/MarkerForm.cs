using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Words;

namespace PublishGate.Scanning.Detection.Notes;

/// <summary>How a marker stands in its sentence.</summary>
/// <param name="BeginsClause">Nothing, or a break, stands before it: it is said, not spoken about.</param>
/// <param name="IsLabel">It begins a clause, and a colon, dash or bracket sets it off from what it is about.</param>
/// <param name="IsShouted">It is written in capitals, in a sentence that is not.</param>
/// <param name="IsQuoted">Someone is quoted with it.</param>
/// <param name="IsAlone">The sentence says nothing else: a label, a button.</param>
/// <param name="Words">Words of the sentence, counted up to 12.</param>
internal readonly record struct MarkerForm(
    bool BeginsClause,
    bool IsLabel,
    bool IsShouted,
    bool IsQuoted,
    bool IsAlone,
    int Words
)
{
    private const int MaximumWords = 12;
    private const int LongestLabel = 3;

    public static MarkerForm Of(ReadOnlySpan<char> sentence, PhraseHit hit)
    {
        var before = sentence[..hit.Start].TrimEnd();
        var after = sentence[hit.End..].TrimStart();
        var isQuoted = before.Length > 0 && before[^1] is '"' or '“' or '‘' or '«' or '„' or '\'' or '”';
        var beginsClause =
            !isQuoted && (before.IsEmpty || ListNumbers.IsOne(before) || EndsClause(before) || EndsWithPlea(before));
        var isBracketed = before.Length > 0 && before[^1] is '[' or '(' or '【' or '（';
        var isLabel = beginsClause && (isBracketed || IsSetOff(after));
        var isAlone = CountWords(before) + CountWords(after) == 0;
        var marker = sentence[hit.Start..hit.End];
        return new MarkerForm(beginsClause, isLabel, IsUpper(marker), isQuoted, isAlone, CountWords(sentence));
    }

    private static bool EndsClause(ReadOnlySpan<char> before) =>
        before[^1]
            is ':'
                or ';'
                or ','
                or '.'
                or '!'
                or '?'
                or '-'
                or '–'
                or '—'
                or '('
                or '['
                or '{'
                or '*'
                or '#'
                or '/'
                or '>'
                or '|'
                or '•'
                or '\n'
                or '，'
                or '。'
                or '：'
                or '（'
                or '【'
                or '،'
                or '؛';

    private static bool EndsWithPlea(ReadOnlySpan<char> before) =>
        before.EndsWith("please", StringComparison.OrdinalIgnoreCase)
        || before.EndsWith("pls", StringComparison.OrdinalIgnoreCase)
        || before.EndsWith("plz", StringComparison.OrdinalIgnoreCase)
        || before.EndsWith("bitte", StringComparison.OrdinalIgnoreCase)
        || before.EndsWith("must", StringComparison.OrdinalIgnoreCase)
        || before.EndsWith("пожалуйста", StringComparison.OrdinalIgnoreCase)
        || before.EndsWith("просьба", StringComparison.OrdinalIgnoreCase)
        || before.EndsWith(" and", StringComparison.OrdinalIgnoreCase)
        || before.EndsWith("favor", StringComparison.OrdinalIgnoreCase)
        || before.EndsWith("请", StringComparison.Ordinal);

    // "FACT-CHECK: …", "Off the record — …", "real name is: …": at most two more words before the colon.
    private static bool IsSetOff(ReadOnlySpan<char> after)
    {
        if (after.Length > 1 && after[0] == '-' && after[1] == ' ')
        {
            return true;
        }

        var words = 0;
        foreach (var character in after)
        {
            if (character is ':' or '—' or '–' or ']' or '：' or '】' or '=')
            {
                return true;
            }

            words += char.IsWhiteSpace(character) ? 1 : 0;
            if (words >= LongestLabel)
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsUpper(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsLetter(character) && !char.IsUpper(character))
            {
                return false;
            }
        }

        return true;
    }

    private static int CountWords(ReadOnlySpan<char> sentence)
    {
        var words = 0;
        foreach (var _ in new WordEnumerator(sentence))
        {
            if (++words == MaximumWords)
            {
                break;
            }
        }

        return words;
    }
}
