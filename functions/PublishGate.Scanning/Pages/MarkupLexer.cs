using AngleSharp.Html.Parser;

namespace PublishGate.Scanning.Pages;

/// <summary>Cuts markup into tokens: of a page, or of markup inside a string.</summary>
/// <remarks>
/// WHATWG HTML, "tokenization". The tokens cover every character, also of markup that breaks off.
/// <code>
/// text &lt;name attribute="a > b"> text &lt;/name> &lt;!-- comment --> &lt;?bogus> &lt;script>raw&lt;/script>
/// </code>
/// </remarks>
/// <param name="markup">The markup.</param>
/// <param name="tags">Reads its tags.</param>
internal sealed class MarkupLexer(MarkupSetting markup, TagParser tags)
{
    // A page of more tags keeps those by their position alone, and each is read again in its turn.
    private const int MostTagsKept = 1 << 17;

    private static readonly System.Buffers.SearchValues<char> AddressEnds = System.Buffers.SearchValues.Create(
        "@ \t\r\n/>=<"
    );

    private readonly string _text = markup.Text;

    /// <summary>Called with the start tag of each element that holds no markup, and its content, which may be empty.</summary>
    public Action<Tag, PageToken>? Raw { get; init; }

    /// <summary>The tokens of a page: a tag that breaks off at its end is of the type <see cref="HtmlTokenType.EndOfFile"/>.</summary>
    /// <param name="room">An empty list to put them in.</param>
    public List<PageToken> OfPage(List<PageToken> room)
    {
        Read(room);
        if (
            room.Count > 0
            && room[^1] is { Type: HtmlTokenType.StartTag or HtmlTokenType.EndTag } last
            && last.End == _text.Length
            && !IsClosed(last)
        )
        {
            room[^1] = new PageToken(HtmlTokenType.EndOfFile, last.Start, last.End, TagName.None);
        }

        return room;
    }

    /// <summary>The tokens of markup inside a string.</summary>
    public List<PageToken> OfPart()
    {
        List<PageToken> tokens = [];
        Read(tokens);
        return tokens;
    }

    private void Read(List<PageToken> tokens)
    {
        const int tokensBetweenChecks = 1024;
        var noscript = -1;
        for (var at = 0; at < _text.Length; )
        {
            if (tokens.Count % tokensBetweenChecks == 0)
            {
                markup.Reading.Cancellation.ThrowIfCancellationRequested();
            }

            var token = Next(at, keeps: tokens.Count < MostTagsKept);
            tokens.Add(token);
            at = token.End;
            if (token.Type != HtmlTokenType.StartTag)
            {
                continue;
            }

            if (token.Name.Text == "noscript" && at > noscript)
            {
                noscript = RawText.EndOf(_text, at, _text.Length, "noscript");
            }

            if (token.Name.Is(ElementNature.Raw) && at < _text.Length)
            {
                // With scripts on, all of a noscript is raw text: a frame in there that is never closed does not reach on.
                var close = RawText.EndOf(_text, at, at <= noscript ? noscript : _text.Length, token.Name.Text);
                var content = new PageToken(HtmlTokenType.Character, at, Math.Max(at, close), TagName.None);
                if (content.Length > 0)
                {
                    tokens.Add(content);
                }

                Raw?.Invoke(tags.Parse(token), content);
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

    private PageToken Next(int at, bool keeps)
    {
        var rest = _text.AsSpan(at);
        if (!BeginsMarkup(rest))
        {
            return new PageToken(HtmlTokenType.Character, at, at + EndOfText(rest), TagName.None);
        }

        if (rest.StartsWith("<!--"))
        {
            return new PageToken(HtmlTokenType.Comment, at, at + EndOfComment(rest), TagName.None);
        }

        var isEnd = rest[1] == '/';
        if (rest[1] is '!' or '?' || (isEnd && (rest.Length < 3 || !char.IsAsciiLetter(rest[2]))))
        {
            return Bogus(rest, at);
        }

        return tags.Cut(at, isEnd ? HtmlTokenType.EndTag : HtmlTokenType.StartTag, keeps);
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
            return new PageToken(HtmlTokenType.Comment, at, at + length, TagName.None);
        }

        var stop = text.IndexOf('>');
        var type = text.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase)
            ? HtmlTokenType.Doctype
            : HtmlTokenType.Comment;
        return new PageToken(type, at, stop < 0 ? at + text.Length : at + stop + 1, TagName.None);
    }

    // Read again to its end: a > in an attribute that no quote closes is no end.
    private bool IsClosed(PageToken token)
    {
        var tag = new TagReader(_text, token.Start, token.End);
        while (tag.MoveNext()) { }

        return tag.IsClosed;
    }
}
