using System.Buffers;
using PublishGate.Scanning.Detection.Vocabulary;

namespace PublishGate.Scanning.Detection.Names;

/// <summary>Finds who is behind a name that the story uses: <c>"Anna" is Iva Nemova</c>, <c>Sergei = Pavel Nemov</c>.</summary>
internal static class AliasTies
{
    private const int LongestAlias = 48;

    private static readonly string[] Copulas =
    [
        " is ",
        " is really ",
        " ist ",
        " — это ",
        " - это ",
        " est ",
        " es ",
        " é ",
        " це ",
    ];

    private static readonly SearchValues<char> Signs = SearchValues.Create("=→>");
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”«»„‘’'");

    /// <summary>The name behind the alias, or null.</summary>
    public static NameShape? In(ReadOnlySpan<char> text)
    {
        for (var from = 0; from < text.Length; )
        {
            var offset = text[from..].IndexOfAny(Signs);
            if (offset < 0)
            {
                break;
            }

            var at = from + offset;
            if (IsAlias(text[..at]) && Behind(text, at + 1) is { } name)
            {
                return name;
            }

            from = at + 1;
        }

        return null;
    }

    /// <summary>The name behind an alias in quotation marks: <c>"Anna" is Iva Nemova</c>.</summary>
    public static NameShape? SaidIn(ReadOnlySpan<char> text)
    {
        foreach (var copula in Copulas)
        {
            var at = text.IndexOf(copula, StringComparison.OrdinalIgnoreCase);
            if (
                at > 0
                && Quotes.Contains(text[at - 1])
                && IsAlias(text[..at])
                && Behind(text, at + copula.Length) is { } name
            )
            {
                return name;
            }
        }

        return null;
    }

    private static NameShape? Behind(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '>' or '=')
        {
            at++;
        }

        return
            NameReader.ReadAt(text, at) is { IsPersons: true, IsCased: true, Words: > 1 } name
            && text[(name.Start + name.Length)..].TrimStart() is [] or [',' or '.' or ';' or '(' or '\n', ..]
            ? name
            : null;
    }

    // A given name alone, or anything in quotation marks, perhaps with "in the story" behind it.
    private static bool IsAlias(ReadOnlySpan<char> before)
    {
        var line = before[(before.LastIndexOfAny('\n', ';', ',') + 1)..].Trim().TrimEnd("-=");
        if (line.Length is 0 or > LongestAlias || !(char.IsUpper(line[0]) || Quotes.Contains(line[0])))
        {
            return false;
        }

        return GivenNames.Contains(line.Trim()) || (Quotes.Contains(line[0]) && line[1..].ContainsAny(Quotes));
    }
}
