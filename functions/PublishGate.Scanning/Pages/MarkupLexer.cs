using AngleSharp.Html.Parser;

namespace PublishGate.Scanning.Pages;

/// <summary>Cuts markup into tokens without making a tree: for markup inside strings, and for pages nested too deeply.</summary>
/// <remarks>
/// WHATWG HTML, "tokenization", without its corrections of the tree. The tokens cover every character, also of markup that
/// breaks off.
/// <code>
/// text &lt;name attribute="a > b"> text &lt;/name> &lt;!-- comment --> &lt;?bogus> &lt;script>raw&lt;/script>
/// </code>
/// </remarks>
internal static class MarkupLexer
{
    public static IEnumerable<PageToken> Tokens(string text, int start, int end)
    {
        for (var at = start; at < end; )
        {
            var token = Next(text, at, end);
            yield return token;
            at = token.End;
            if (token.Type == HtmlTokenType.StartTag && IsRaw(token.Name) && at < end)
            {
                var close = EndOfRaw(text, at, end, token.Name);
                if (close > at)
                {
                    yield return new PageToken(HtmlTokenType.Character, at, close, "", null);
                }

                at = close;
            }
        }
    }

    /// <summary>A text has something that reads as a tag or a comment.</summary>
    public static bool HasMarkup(ReadOnlySpan<char> text)
    {
        var last = text.LastIndexOf('>');
        for (var at = text.IndexOf('<'); at >= 0 && at + 2 <= last; )
        {
            if (IsTagStart(text[at + 1], text[at + 2]))
            {
                return true;
            }

            var next = text[(at + 1)..].IndexOf('<');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static bool IsTagStart(char first, char second) =>
        char.IsAsciiLetter(first) || (first == '/' && char.IsAsciiLetter(second)) || (first == '!' && second == '-');

    private static PageToken Next(string text, int at, int end)
    {
        var rest = text.AsSpan(at, end - at);
        if (rest[0] != '<' || rest.Length == 1 || !(char.IsAsciiLetter(rest[1]) || rest[1] is '/' or '!' or '?'))
        {
            var next = rest[1..].IndexOf('<');
            return new PageToken(HtmlTokenType.Character, at, next < 0 ? end : at + 1 + next, "", null);
        }

        if (rest.StartsWith("<!--"))
        {
            var close = rest[4..].IndexOf("-->");
            return new PageToken(HtmlTokenType.Comment, at, close < 0 ? end : at + 4 + close + 3, "", null);
        }

        var isEnd = rest[1] == '/';
        if (rest[1] is '!' or '?' || (isEnd && (rest.Length < 3 || !char.IsAsciiLetter(rest[2]))))
        {
            var close = rest.IndexOf('>');
            return new PageToken(HtmlTokenType.Comment, at, close < 0 ? end : at + close + 1, "", null);
        }

        var tag = new TagReader(text, at, end);
        while (tag.MoveNext()) { }

        var type = isEnd ? HtmlTokenType.EndTag : HtmlTokenType.StartTag;
        return new PageToken(type, at, tag.End, tag.Name.ToString().ToLowerInvariant(), null);
    }

    private static bool IsRaw(string name) => name is "script" or "style" or "textarea" or "title" or "xmp" or "iframe";

    private static int EndOfRaw(string text, int at, int end, string name)
    {
        var rest = text.AsSpan(at, end - at);
        var seen = 0;
        while (true)
        {
            var close = rest[seen..].IndexOf("</");
            if (close < 0)
            {
                return end;
            }

            seen += close + 2;
            if (rest[seen..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return at + seen - 2;
            }
        }
    }
}
