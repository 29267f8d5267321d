using System.Buffers;

namespace PublishGate.Scanning.Detection.Addresses;

/// <summary>Finds addresses that were spelled out against robots: <c>olga [at] news [dot] org</c>, <c>ольга собака почта точка рф</c>.</summary>
internal static class SpelledEmails
{
    private const int LongestWord = 64;
    private const int MostLabels = 6;

    private static readonly string[] AtWords =
    [
        "[at]",
        "(at)",
        "{at}",
        "<at>",
        "[@]",
        "(@)",
        "[ at ]",
        "( at )",
        "&#64;",
        " at ",
        " собака ",
        "(собака)",
        "[собака]",
        "[ат]",
        "(ат)",
        "(arroba)",
        "[arroba]",
        " arroba ",
        "(ät)",
        "[ät]",
        "(a)",
        "[a]",
        " @ ",
    ];

    private static readonly string[] DotWords =
    [
        "[dot]",
        "(dot)",
        "{dot}",
        "<dot>",
        "[.]",
        "(.)",
        "[ dot ]",
        "( dot )",
        " dot ",
        " точка ",
        "(точка)",
        "[точка]",
        "(punto)",
        " punto ",
        "(ponto)",
        "(punkt)",
        "[punkt]",
        " punkt ",
        "(point)",
        " point ",
        ".",
        " . ",
    ];

    private static readonly SearchValues<string> Ats = SearchValues.Create(AtWords, StringComparison.OrdinalIgnoreCase);

    /// <summary>The next place at or behind <paramref name="from"/> where an at sign is spelled out, or -1.</summary>
    public static int Next(ReadOnlySpan<char> text, int from)
    {
        var at = text[from..].IndexOfAny(Ats);
        return at < 0 ? -1 : from + at;
    }

    /// <summary>The address around the spelled-out at sign at <paramref name="at"/>, or null.</summary>
    public static EmailMatch? Around(ReadOnlySpan<char> text, int at)
    {
        var sign = WordAt(text, at, AtWords);
        var localEnd = at;
        while (localEnd > 0 && text[localEnd - 1] is ' ')
        {
            localEnd--;
        }

        var start = localEnd;
        while (start > 0 && localEnd - start < LongestWord && IsWord(text[start - 1]))
        {
            start--;
        }

        var end = at + sign.Length;
        var (host, hasSpelledDot) = ReadHost(text, ref end);
        var isBare = sign is " at " or " @ " or "(a)" or "[a]";
        var isAddress =
            start < localEnd
            && Hosts.IsHost(host)
            && Hosts.IsCommonTopLevel(host.AsSpan(host.LastIndexOf('.') + 1))
            && (!isBare || hasSpelledDot || sign is " @ ");
        return isAddress ? new EmailMatch(text[start..localEnd].ToString(), host, start, end) : null;
    }

    // label, dot, label, dot, label: a plain dot counts as well, since many spell out the at sign only.
    private static (string Host, bool HasSpelledDot) ReadHost(ReadOnlySpan<char> text, ref int end)
    {
        var host = "";
        var hasSpelledDot = false;
        var at = end;
        for (var label = 0; label < MostLabels; label++)
        {
            at = SkipSpaces(text, at);
            var first = at;
            while (at < text.Length && at - first < LongestWord && (char.IsLetterOrDigit(text[at]) || text[at] is '-'))
            {
                at++;
            }

            if (at == first)
            {
                break;
            }

            host += (label > 0 ? "." : "") + text[first..at].ToString();
            end = at;
            var dot = DotAt(text, at);
            if (dot.Length == 0)
            {
                break;
            }

            hasSpelledDot |= dot.Length > 1;
            at = SkipSpaces(text, at) + dot.TrimStart().Length;
        }

        return (host, hasSpelledDot);
    }

    private static string DotAt(ReadOnlySpan<char> text, int at)
    {
        var direct = WordAt(text, at, DotWords);
        return direct.Length > 0 ? direct : WordAt(text, SkipSpaces(text, at), DotWords);
    }

    private static int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        for (var i = 0; i < 2 && at < text.Length && text[at] is ' '; i++)
        {
            at++;
        }

        return at;
    }

    private static string WordAt(ReadOnlySpan<char> text, int at, string[] words)
    {
        foreach (var word in words)
        {
            if (at < text.Length && text[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return word;
            }
        }

        return "";
    }

    private static bool IsWord(char character) =>
        char.IsLetterOrDigit(character) || character is '.' or '_' or '-' or '+';
}
