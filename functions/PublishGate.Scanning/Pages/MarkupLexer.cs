using AngleSharp.Html.Parser;

namespace PublishGate.Scanning.Pages;

/// <summary>Cuts markup into tokens: of a page, or of markup inside a string.</summary>
/// <remarks>
/// WHATWG HTML, "tokenization". The tokens cover every character, also of markup that breaks off.
/// <code>
/// text &lt;name attribute="a > b"> text &lt;/name> &lt;!-- comment --> &lt;?bogus> &lt;script>raw&lt;/script>
/// </code>
/// </remarks>
internal static class MarkupLexer
{
    private static readonly System.Buffers.SearchValues<char> AddressEnds = System.Buffers.SearchValues.Create(
        "@ \t\r\n/>=<"
    );

    /// <summary>The tokens of a page: a tag that breaks off at its end is of the type <see cref="HtmlTokenType.EndOfFile"/>.</summary>
    /// <param name="text">The page.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <param name="room">An empty list to put them in.</param>
    public static List<PageToken> OfPage(string text, CancellationToken cancellation, List<PageToken>? room = null)
    {
        var tokens = Of(text, cancellation, room);
        if (
            tokens.Count > 0
            && tokens[^1] is { Type: HtmlTokenType.StartTag or HtmlTokenType.EndTag } last
            && last.End == text.Length
            && !IsClosed(text, last)
        )
        {
            tokens[^1] = last with { Type = HtmlTokenType.EndOfFile, Name = "" };
        }

        return tokens;
    }

    /// <summary>The tokens of markup inside a string.</summary>
    public static List<PageToken> Of(string text, CancellationToken cancellation, List<PageToken>? room = null)
    {
        const int tokensBetweenChecks = 1024;
        var tokens = room ?? [];
        var noscript = -1;
        for (var at = 0; at < text.Length; )
        {
            if (tokens.Count % tokensBetweenChecks == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            var token = Next(text, at, text.Length);
            tokens.Add(token);
            at = token.End;
            if (token is { Type: HtmlTokenType.StartTag, Name: "noscript" } && at > noscript)
            {
                noscript = RawText.EndOf(text, at, text.Length, "noscript");
            }

            if (token.Type == HtmlTokenType.StartTag && IsRaw(token.Name) && at < text.Length)
            {
                // With scripts on, all of a noscript is raw text: a frame in there that is never closed does not reach on.
                var close = RawText.EndOf(text, at, at <= noscript ? noscript : text.Length, token.Name);
                if (close > at)
                {
                    tokens.Add(new PageToken(HtmlTokenType.Character, at, close, ""));
                }

                at = close;
            }
        }

        return tokens;
    }

    /// <summary>A text has something that reads as a tag or a comment.</summary>
    public static bool HasMarkup(ReadOnlySpan<char> text)
    {
        var last = text.LastIndexOf('>');
        for (var at = text.IndexOf('<'); at >= 0 && at + 2 <= last; )
        {
            if (IsTagStart(text[at + 1], text[at + 2]) && !IsAddress(text[(at + 1)..]))
            {
                return true;
            }

            var next = text[(at + 1)..].IndexOf('<');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    // Iva <iva@paper.invalid>
    private static bool IsAddress(ReadOnlySpan<char> name) =>
        name.IndexOfAny(AddressEnds) is var end and >= 0 && name[end] == '@';

    private static bool IsTagStart(char first, char second) =>
        char.IsAsciiLetter(first) || (first == '/' && char.IsAsciiLetter(second)) || (first == '!' && second == '-');

    private static PageToken Next(string text, int at, int end)
    {
        var rest = text.AsSpan(at, end - at);
        if (!BeginsMarkup(rest))
        {
            return new PageToken(HtmlTokenType.Character, at, at + EndOfText(rest), "");
        }

        if (rest.StartsWith("<!--"))
        {
            return new PageToken(HtmlTokenType.Comment, at, at + EndOfComment(rest), "");
        }

        var isEnd = rest[1] == '/';
        if (rest[1] is '!' or '?' || (isEnd && (rest.Length < 3 || !char.IsAsciiLetter(rest[2]))))
        {
            return Bogus(rest, at);
        }

        var tag = new TagReader(text, at, end);
        while (tag.MoveNext()) { }

        var type = isEnd ? HtmlTokenType.EndTag : HtmlTokenType.StartTag;
        return new PageToken(type, at, tag.End, TagNames.Of(tag.Name));
    }

    private static bool BeginsMarkup(ReadOnlySpan<char> text) =>
        text.Length > 1 && text[0] == '<' && (char.IsAsciiLetter(text[1]) || text[1] is '/' or '!' or '?');

    private static int EndOfText(ReadOnlySpan<char> text)
    {
        for (var at = 1; at < text.Length; at++)
        {
            var next = text[at..].IndexOf('<');
            if (next < 0)
            {
                break;
            }

            at += next;
            if (BeginsMarkup(text[at..]))
            {
                return at;
            }
        }

        return text.Length;
    }

    // <!--> and <!---> are whole comments; --!> ends one as --> does.
    private static int EndOfComment(ReadOnlySpan<char> text)
    {
        const int opening = 4;
        var content = text[opening..];
        if (content.StartsWith(">") || content.StartsWith("->"))
        {
            return opening + content.IndexOf('>') + 1;
        }

        for (var at = opening; at < text.Length; )
        {
            var dashes = text[at..].IndexOf("--");
            if (dashes < 0)
            {
                break;
            }

            at += dashes + 2;
            var after = text[at..];
            if (after.StartsWith(">"))
            {
                return at + 1;
            }

            if (after.StartsWith("!>"))
            {
                return at + 2;
            }

            at--;
        }

        return text.Length;
    }

    private static PageToken Bogus(ReadOnlySpan<char> text, int at)
    {
        if (text.StartsWith("<![CDATA["))
        {
            var end = text.IndexOf("]]>");
            var close = text.IndexOf('>');
            var isData = end >= 0 && end + 2 > close;
            var length =
                isData ? end + 3
                : close < 0 ? text.Length
                : close + 1;
            return new PageToken(HtmlTokenType.Comment, at, at + length, "");
        }

        var stop = text.IndexOf('>');
        var type = text.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase)
            ? HtmlTokenType.Doctype
            : HtmlTokenType.Comment;
        return new PageToken(type, at, stop < 0 ? at + text.Length : at + stop + 1, "");
    }

    // Read again to its end: a > in an attribute that no quote closes is no end.
    private static bool IsClosed(string text, PageToken token)
    {
        var tag = new TagReader(text, token.Start, token.End);
        while (tag.MoveNext()) { }

        return tag.IsClosed;
    }

    private static bool IsRaw(string name) =>
        name is "script" or "style" or "textarea" or "title" or "xmp" or "iframe" or "noembed" or "noframes";
}
