using System.Buffers;

namespace PublishGate.Scanning.Detection.Addresses;

/// <summary>Finds addresses that are written as such: <c>olga@news.example</c>, also mirrored.</summary>
internal static class PlainEmails
{
    private const int LongestLocal = 64;
    private const int LongestHost = 253;
    private const int LongestUser = 200;

    private static readonly SearchValues<char> AuthorityEnds = SearchValues.Create(" /?#\"'<>");

    /// <summary>The address around the at sign at <paramref name="at"/>, or null.</summary>
    public static EmailMatch? Around(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (start > 0 && at - start < LongestLocal && IsLocal(text[start - 1]))
        {
            start--;
        }

        var end = at + 1;
        while (end < text.Length && end - at <= LongestHost && IsHostCharacter(text[end]))
        {
            end++;
        }

        return Mirrored(text, start, at, end) ?? Forward(text, start, at, end);
    }

    private static EmailMatch? Forward(ReadOnlySpan<char> text, int start, int at, int end)
    {
        while (start < at && text[start] is '.' or '-' or '\'' or '+')
        {
            start++;
        }

        var host = text[(at + 1)..end].TrimEnd(".-_");
        end = at + 1 + host.Length;
        if (start == at || text[at - 1] is '.' || !Hosts.IsHost(host) || IsPartOfSomethingElse(text, start, at, end))
        {
            return null;
        }

        return new EmailMatch(text[start..at].ToString(), host.ToString(), start, end);
    }

    // gro.swen@aglo: only where the mirror image ends in a domain and the text itself does not.
    private static EmailMatch? Mirrored(ReadOnlySpan<char> text, int start, int at, int end)
    {
        var left = text[start..at];
        var dot = left.IndexOf('.');
        var right = text[(at + 1)..end];
        if (dot is < 2 or > 4 || right.IsEmpty || Hosts.IsCommonTopLevel(right[(right.LastIndexOf('.') + 1)..]))
        {
            return null;
        }

        var host = Reverse(left);
        return
            Hosts.IsHost(host) && Hosts.IsCommonTopLevel(host.AsSpan(host.LastIndexOf('.') + 1)) && !Hosts.IsHost(right)
            ? new EmailMatch(Reverse(right), host, start, end)
            : null;
    }

    // user:password@host of an address, git@host:path, @user@host of the fediverse, pkg@1.2.
    private static bool IsPartOfSomethingElse(ReadOnlySpan<char> text, int start, int at, int end)
    {
        var before = start > 0 ? text[start - 1] : ' ';
        var after = end < text.Length ? text[end] : ' ';
        if (before is '@' || after is '@' || (text[start..at] is "git" && after is ':' or '/'))
        {
            return true;
        }

        return before is ':' or '/' && IsUserOfUrl(text[..start]);
    }

    // https://key:secret@host: the authority has begun and no path yet. mailto:olga@… has no slashes.
    private static bool IsUserOfUrl(ReadOnlySpan<char> before)
    {
        before = before[Math.Max(0, before.Length - LongestUser)..];
        var scheme = before.LastIndexOf("://");
        return scheme >= 0 && !before[(scheme + 3)..].ContainsAny(AuthorityEnds);
    }

    private static bool IsLocal(char character) =>
        char.IsLetterOrDigit(character) || character is '.' or '_' or '+' or '-' or '\'';

    private static bool IsHostCharacter(char character) => char.IsLetterOrDigit(character) || character is '.' or '-';

    private static string Reverse(ReadOnlySpan<char> text)
    {
        var characters = text.ToArray();
        Array.Reverse(characters);
        return new string(characters);
    }
}
