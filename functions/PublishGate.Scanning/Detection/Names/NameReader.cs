using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Vocabulary;

namespace PublishGate.Scanning.Detection.Names;

/// <summary>Reads personal names: runs of capitalised words, or of any words in scripts without capitals.</summary>
internal static class NameReader
{
    private const int MaximumWords = 5;
    private const int Initials = 2;
    private const int MaximumWordLength = 24;
    private const int MaximumIdeographs = 4;

    /// <summary>The name that begins at <paramref name="start"/>, or null if no capitalised word stands there.</summary>
    public static NameShape? ReadAt(ReadOnlySpan<char> text, int start)
    {
        var at = start;
        if (at >= text.Length || !char.IsLetter(text[at]))
        {
            return null;
        }

        return char.IsUpper(text[at]) ? ReadCased(text, at) : ReadUncased(text, at);
    }

    /// <summary>The name that is the whole text, up to a comma, bracket or dash that begins an explanation.</summary>
    public static NameShape? ReadLeading(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && !char.IsLetter(text[start]))
        {
            start++;
        }

        if (start > 2 || ReadAt(text, start) is not { } name)
        {
            return null;
        }

        var rest = text[(name.Start + name.Length)..].TrimStart();
        return rest.IsEmpty || rest[0] is ',' or '(' or '-' or '–' or '—' or '/' or ';' or '.' or '，' or '（' or '،'
            ? name
            : null;
    }

    private static NameShape? ReadCased(ReadOnlySpan<char> text, int start)
    {
        var (at, end, words) = (start, start, 0);
        var (given, patronymic, organisation) = (false, false, false);
        var initials = 0;
        while (words < MaximumWords && TryWord(text, at, out var length))
        {
            var word = text.Slice(at, length);
            var isParticle = !char.IsUpper(word[0]) && !HasArticle(word);
            if (isParticle && (words == 0 || !IsAny(NameParts.Particles, word)))
            {
                break;
            }

            if (!isParticle)
            {
                end = at + length;
                words++;
                given |= GivenNames.Contains(word);
                patronymic |=
                    EndsWithAny(word, NameParts.Patronymics) || (words > 1 && EndsWithAny(word, NameParts.Surnames));
                organisation |= OrganisationWords.Contains(word);
                initials += IsInitial(text, at, length) ? 1 : 0;
            }

            at = SkipGap(text, at + length);
        }

        return words == 0 || (words == 1 && end - start < 3)
            ? null
            : new NameShape(
                start,
                end - start,
                words,
                given,
                patronymic || (initials == Initials && words > Initials),
                organisation,
                IsCased: true
            );
    }

    // Выдумова Е. П.: the second initial is the patronymic's.
    private static bool IsInitial(ReadOnlySpan<char> text, int at, int length) =>
        length == 1 && text[at] is >= '\u0400' and <= '\u04FF' && at + 1 < text.Length && text[at + 1] == '.';

    // al-Zahrawi, el-Masri, d'Artagnan
    private static bool HasArticle(ReadOnlySpan<char> word)
    {
        var mark = word.IndexOfAny('-', '\'', '’');
        return mark is 1 or 2 && mark + 1 < word.Length && char.IsUpper(word[mark + 1]);
    }

    // Names run on over one space, an initial's full stop, or a comma between surname and given name.
    private static int SkipGap(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (at < text.Length && at - start < 2 && text[at] is ' ' or '.' or '\u00A0')
        {
            at++;
        }

        return at == start ? text.Length : at;
    }

    private static bool TryWord(ReadOnlySpan<char> text, int at, out int length)
    {
        length = 0;
        while (at + length < text.Length && length <= MaximumWordLength && IsNameCharacter(text, at + length, length))
        {
            length++;
        }

        var isTooLong = length > MaximumWordLength;
        var runsOn =
            at + length < text.Length && (char.IsDigit(text[at + length]) || text[at + length] is '_' or '@' or '/');
        return length > 0
            && !isTooLong
            && !runsOn
            && char.IsLetter(text[at])
            && !HasInnerCapitals(text.Slice(at, length));
    }

    private static bool IsNameCharacter(ReadOnlySpan<char> text, int at, int index) =>
        char.IsLetter(text[at])
        || char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.NonSpacingMark
        || (
            index > 0
            && at + 1 < text.Length
            && char.IsLetter(text[at + 1])
            && text[at] is '\u200C' or '-' or '\'' or '’' or 'ʼ'
        );

    // iPhone, JavaScript; but McCarthy, O'Neil, Jean-Paul and IVANOV.
    private static bool HasInnerCapitals(ReadOnlySpan<char> word)
    {
        var capitals = 0;
        for (var i = 1; i < word.Length; i++)
        {
            capitals += char.IsUpper(word[i]) && char.IsLower(word[i - 1]) ? 1 : 0;
        }

        return capitals > 0 && !word.StartsWith("Mc") && !word.StartsWith("Mac") && !word.StartsWith("De");
    }

    private static NameShape? ReadUncased(ReadOnlySpan<char> text, int start)
    {
        if (char.IsLower(text[start]))
        {
            return null;
        }

        if (WordEnumerator.IsIdeograph(text[start]))
        {
            var length = 0;
            while (
                start + length < text.Length
                && (WordEnumerator.IsIdeograph(text[start + length]) || text[start + length] == '·')
            )
            {
                length++;
            }

            return length is > 1 and <= MaximumIdeographs || text.Slice(start, length).Contains('·')
                ? new NameShape(start, length, 1, false, false, IsBody(text.Slice(start, length)), IsCased: false)
                : null;
        }

        var (at, end, words, given, organisation) = (start, start, 0, false, false);
        while (words < MaximumWords && TryWord(text, at, out var length))
        {
            given |= GivenNames.Contains(text.Slice(at, length));
            organisation |= OrganisationWords.Contains(text.Slice(at, length));
            end = at + length;
            words++;
            at = SkipGap(text, end);
        }

        return words is 0 or >= MaximumWords
            ? null
            : new NameShape(start, end - start, words, given, false, organisation, IsCased: false);
    }

    // 新华社, 中新网, 外交部: agencies, sites, stations, papers, offices; no given name ends so.
    private static bool IsBody(ReadOnlySpan<char> run) =>
        run[^1] is '社' or '网' or '網' or '台' or '臺' or '报' or '報' or '局' or '部' or '院' or '厅' or '庁'
        || OrganisationWords.Contains(run);

    private static bool IsAny(ReadOnlySpan<string> words, ReadOnlySpan<char> word)
    {
        foreach (var each in words)
        {
            if (word.Equals(each, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> word, ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
