using System.Buffers;
using System.Text;

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

    private static readonly SearchValues<char> InMailboxes = SearchValues.Create("0123456789-");

    private const string BareAt = " at ";
    private const string LoudAt = " AT ";
    private const string UnderscoredAt = "_at_";

    /// <summary>What stands for an at sign.</summary>
    public static IEnumerable<string> Signs => [.. AtWords, BareAt, UnderscoredAt];

    /// <summary>Every at sign that is spelled out begins with one of these.</summary>
    private static readonly SearchValues<char> Openings = SearchValues.Create(" [({<");

    private static readonly SearchValues<string> InAscii = SearchValues.Create(
        [.. AtWords.Where(word => Ascii.IsValid(word))],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly SearchValues<string> Bare = SearchValues.Create(
        [BareAt],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly SearchValues<string> Underscored = SearchValues.Create(
        [UnderscoredAt],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly SearchValues<string> SpelledDot = SearchValues.Create(
        [" dot "],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly SearchValues<string> InOthers = SearchValues.Create(
        [.. AtWords.Where(word => !Ascii.IsValid(word))],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>Every spelled-out address of a text.</summary>
    public static void Read(ReadOnlySpan<char> text, bool isAscii, ref List<EmailMatch>? found)
    {
        if (text.ContainsAny(Underscored))
        {
            ReadBare(text, Underscored, UnderscoredAt, ref found);
        }

        if (!text.ContainsAny(Openings))
        {
            return;
        }

        Read(text, InAscii, ref found);
        if (!isAscii)
        {
            Read(text, InOthers, ref found);
        }

        if (text.Contains('.') || text.ContainsAny(SpelledDot))
        {
            ReadBare(text, Bare, BareAt, ref found);
        }
    }

    private static void Read(ReadOnlySpan<char> text, SearchValues<string> signs, ref List<EmailMatch>? found)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var next = text[at..].IndexOfAny(signs);
            if (next < 0)
            {
                return;
            }

            at += next;
            if (Around(text, at, WordAt(text, at, AtWords)) is { } email)
            {
                (found ??= []).Add(email);
            }
        }
    }

    // "olga at news dot org": only in a text that spells out a dot as well.
    private static void ReadBare(
        ReadOnlySpan<char> text,
        SearchValues<string> signs,
        string sign,
        ref List<EmailMatch>? found
    )
    {
        for (var at = 0; at < text.Length; at++)
        {
            var next = text[at..].IndexOfAny(signs);
            if (next < 0)
            {
                return;
            }

            at += next;
            if (Around(text, at, sign) is { } email)
            {
                (found ??= []).Add(email);
            }
        }
    }

    private static EmailMatch? Around(ReadOnlySpan<char> text, int at, string sign)
    {
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

        if (start == localEnd)
        {
            return null;
        }

        var end = at + sign.Length;
        var (host, hasSpelledDot) = ReadHost(text, ref end);
        var isBare = sign is BareAt or UnderscoredAt;
        var isAddress =
            Hosts.IsHost(host)
            && Hosts.IsCommonTopLevel(host.AsSpan(host.LastIndexOf('.') + 1))
            && (
                !isBare
                || (hasSpelledDot && text[at..end].Contains(" dot ", StringComparison.OrdinalIgnoreCase))
                || sign is UnderscoredAt
                || IsMailbox(text[start..localEnd], host, text[at..].StartsWith(LoudAt, StringComparison.Ordinal))
            );
        return isAddress ? new EmailMatch(text[start..localEnd].ToString(), host, start, end) : null;
    }

    // "olga.ivanova at gmail.com", "olga82 AT news.org": no word before "at" has a digit or a dot in it.
    private static bool IsMailbox(ReadOnlySpan<char> local, string host, bool isLoud) =>
        local.Length > 2
        && char.IsAsciiLetter(local[0])
        && !local.EndsWith(".")
        && (local.ContainsAny("._") || ((isLoud || EmailRoles.IsFreeMail(host)) && local.ContainsAny(InMailboxes)));

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
