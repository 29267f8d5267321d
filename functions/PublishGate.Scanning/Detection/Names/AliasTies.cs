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
    private static readonly SearchValues<char> SignsAndColon = SearchValues.Create("=→>:");

    // Of speaker, voice, person, caller, abonent, man, woman.
    private const string Initials = "SVPCABMWFСГАКМЖ";
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”«»„‘’'");

    /// <summary>The name behind the alias, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isComment">It is a comment, where a voice's number may also stand before a colon: <c>S1: Iva Nemova</c>.</param>
    public static NameShape? In(ReadOnlySpan<char> text, bool isComment)
    {
        var signs = isComment ? SignsAndColon : Signs;
        for (var from = 0; from < text.Length; )
        {
            var offset = text[from..].IndexOfAny(signs);
            if (offset < 0)
            {
                break;
            }

            var at = from + offset;
            if (IsAlias(text[..at], mustBeNumbered: text[at] == ':') && Behind(text, at + 1) is { } name)
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
                && IsAlias(text[..at], mustBeNumbered: false)
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

    // A given name alone, a voice's number, or anything in quotation marks, perhaps with "in the story" behind it.
    private static bool IsAlias(ReadOnlySpan<char> before, bool mustBeNumbered)
    {
        var line = before[(before.LastIndexOfAny('\n', ';', ',') + 1)..].Trim().TrimEnd("-=");
        if (line.Length is 0 or > LongestAlias || !(char.IsUpper(line[0]) || Quotes.Contains(line[0])))
        {
            return false;
        }

        if (IsNumbered(line.Trim()))
        {
            return true;
        }

        return !mustBeNumbered && IsNamed(line);
    }

    // S1, SPEAKER_01
    private static bool IsNumbered(ReadOnlySpan<char> line) =>
        (line.Length == 2 && Initials.Contains(line[0]) && char.IsAsciiDigit(line[1])) || StandIns.Is(line.ToString());

    private static bool IsNamed(ReadOnlySpan<char> line) =>
        GivenNames.Contains(line.Trim()) || (Quotes.Contains(line[0]) && line[1..].ContainsAny(Quotes));
}
