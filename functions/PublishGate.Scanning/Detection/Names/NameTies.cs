using System.Buffers;
using System.Collections.Frozen;
using PublishGate.Scanning.Detection.Vocabulary;
using PublishGate.Scanning.Detection.Words;

namespace PublishGate.Scanning.Detection.Names;

/// <summary>Which name a word for a person is about: "caller Iva Nemova", "the mother, Iva Nemova".</summary>
internal static class NameTies
{
    private const int LongestTie = 24;
    private const int LongestCopula = 6;
    private const int LongestOpening = 16;
    private const int LongestArticle = 4;
    private static readonly SearchValues<char> Dividers = SearchValues.Create(",:=—–：，،");

    private static readonly FrozenSet<string> Copulas = new[]
    {
        "",
        ",",
        "is",
        "was",
        "—",
        "–",
        "-",
        "это",
        "- это",
        "— это",
        "це",
        "ist",
        "heißt",
        "est",
        "es",
        "é",
        "to",
        "called",
        "named",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name that stands close behind a word for a person, or else close before it.</summary>
    public static NameShape? Of(ReadOnlySpan<char> text, PhraseHit person)
    {
        for (var at = person.End; at < text.Length && at - person.End <= LongestTie; at++)
        {
            if (text[at] is '\n' or '.' or '!' or '?' or '。')
            {
                break;
            }

            if (IsWordStart(text, at) && NameReader.ReadAt(text, at) is { } name)
            {
                return IsTied(name, text[person.End..at], person.Phrase.Weight) ? name : null;
            }
        }

        return NameBefore(text, person.Start);
    }

    /// <summary>The text says nothing but who someone is: "the person on the tape is Iva Nemova", "sister, Iva Nemova".</summary>
    public static bool AreAll(ReadOnlySpan<char> text, PhraseHit person, NameShape name)
    {
        var isUnveiled = person.Phrase.Weight == PeopleWords.Unveiling;
        if (name.Start < person.End || !(isUnveiled || person.Phrase.Weight == PeopleWords.Kin))
        {
            return false;
        }

        var tie = text[person.End..name.Start];
        var before = text[..person.Start].Trim();
        var behind = text[(name.Start + name.Length)..].Trim();
        return isUnveiled
            ? (name.IsPersons || !tie.IsWhiteSpace())
                && before.Length <= LongestOpening
                && (behind.IsEmpty || !char.IsLetterOrDigit(behind[0]))
            : before.Length <= LongestArticle && behind.IsEmpty && tie.ContainsAny(Dividers);
    }

    private static NameShape? NameBefore(ReadOnlySpan<char> text, int end)
    {
        var from = Math.Max(0, end - (2 * LongestTie));
        for (var at = from; at < end; at++)
        {
            if (IsWordStart(text, at) && NameReader.ReadAt(text[..end], at) is { Words: > 1, IsPersons: true } name)
            {
                var tie = text[(name.Start + name.Length)..end].TrimStart('.');
                return tie.Length <= LongestTie && tie.IndexOfAny('.', '\n') < 0 ? name : null;
            }
        }

        return null;
    }

    private static bool IsTied(NameShape name, ReadOnlySpan<char> tie, int weight)
    {
        if (name.IsOrganisation)
        {
            return false;
        }

        var isLabel = tie.ContainsAny(':', '=', '：');
        return name.IsCased
            ? name.IsPersons || (name.Words > 1 && (isLabel || IsClose(tie, weight)))
            : isLabel || (name is { HasGivenName: true, Words: > 1 } && tie.Trim().Length <= 1);
    }

    // "caller Iva Nemova", "the mother, Iva Nemova", "the person on the tape is Iva Nemova"
    private static bool IsClose(ReadOnlySpan<char> tie, int weight) =>
        PeopleWords.IsVoice(weight)
            ? tie.Length <= LongestCopula && (tie.IsWhiteSpace() || Copulas.Contains(tie.Trim().ToString()))
            : tie is ", " && weight == PeopleWords.Kin;

    private static bool IsWordStart(ReadOnlySpan<char> text, int at) =>
        char.IsLetter(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));
}
