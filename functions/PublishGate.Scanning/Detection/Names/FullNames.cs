using System.Buffers;

namespace PublishGate.Scanning.Detection.Names;

/// <summary>Finds names that are given in full, with a patronymic: nobody is called so in passing.</summary>
/// <example><c>Смирнов Пётр Ильич</c>, <c>Ольга Викторовна Сметанина</c></example>
internal static class FullNames
{
    private const int WordsOfFullName = 3;

    private static readonly SearchValues<string> Endings = SearchValues.Create(
        ["ич", "вна", "чна"],
        StringComparison.Ordinal
    );

    /// <summary>The next full name from <paramref name="from"/> on; moves it behind the name.</summary>
    public static NameShape? Next(ReadOnlySpan<char> text, ref int from)
    {
        while (from < text.Length)
        {
            var offset = text[from..].IndexOfAny(Endings);
            if (offset < 0)
            {
                break;
            }

            var ending = from + offset;
            var name = Around(text, ending, from);
            from = Math.Max(ending + 1, name is { } read ? read.Start + read.Length : 0);
            if (name is not null)
            {
                return name;
            }
        }

        return null;
    }

    // The patronymic stands second or last: two words before it at most.
    private static NameShape? Around(ReadOnlySpan<char> text, int ending, int from)
    {
        var start = WordStart(text, ending, from);
        for (var words = 0; words < WordsOfFullName - 1 && start - 1 > from && text[start - 1] == ' '; words++)
        {
            var previous = WordStart(text, start - 1, from);
            if (previous == start - 1 || !char.IsUpper(text[previous]))
            {
                break;
            }

            start = previous;
        }

        var isName = start < text.Length && char.IsUpper(text[start]);
        return isName && NameReader.ReadAt(text, start) is { HasPatronymic: true, Words: WordsOfFullName } name
            ? name
            : null;
    }

    private static int WordStart(ReadOnlySpan<char> text, int at, int from)
    {
        while (at > from && (char.IsLetter(text[at - 1]) || text[at - 1] == '-'))
        {
            at--;
        }

        return at;
    }
}
