using System.Text;
using AngleSharp.Html.Parser;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Pages.Styles;
using PublishGate.Scanning.Positions;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Pages;

/// <summary>Reads an HTML page to its last script, attribute and comment.</summary>
/// <remarks>WHATWG HTML. Also XHTML and fragments of pages.</remarks>
internal sealed class PageReader : IFormatReader
{
    private const int MostTokensKept = 1 << 17;

    // Room for the tokens of the next page: a new one for each page is large enough to cost full collections.
    private static List<PageToken>? s_tokens;

    private static readonly string[] Openings =
    [
        "<!doctype html",
        "<html",
        "<head",
        "<body",
        "<script",
        "<title",
        "<meta",
        "<base",
        "<article",
        "<main",
        "<section",
        "<header",
        "<div",
        "<p>",
        "<p ",
        "<h1",
        "<table",
        "<iframe",
        "<style",
        "<link",
        "<a ",
        "<span",
        "<ul",
        "<font",
        "<center",
        "<b>",
        "<br",
        "<img",
        "<form",
    ];

    private static readonly string[] Names =
    [
        ".html",
        ".htm",
        ".xhtml",
        ".xht",
        ".shtml",
        ".asp",
        ".aspx",
        ".php",
        ".jsp",
    ];

    public string? Recognise(ReadOnlySpan<byte> head, string? name)
    {
        var text = Text(head);
        var start = SkipComments(text);
        var opening = text.AsSpan(start);
        foreach (var sign in Openings)
        {
            if (opening.StartsWith(sign, StringComparison.OrdinalIgnoreCase))
            {
                return
                    text.Contains("http://www.w3.org/1999/xhtml", StringComparison.Ordinal)
                    && text.AsSpan().TrimStart("\uFEFF \t\r\n").StartsWith("<?xml")
                    ? "application/xhtml+xml"
                    : "text/html";
            }
        }

        var isNamed =
            name is not null && Names.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        return isNamed && !head.StartsWith("%PDF"u8) && !IsBinary(text) ? "text/html" : null;
    }

    public void Read(Reading reading)
    {
        var current = reading.Current;
        var length = current.Content.Length;
        if (length > reading.Limits.TextBytes)
        {
            var limit = $"a page of more than {reading.Limits.TextBytes} bytes";
            reading.Add(Gap.LimitReached(current.At("page").ToString(), limit));
        }

        var source = PageEncoding.Decode(current.Content.HeadOf(reading.Limits.TextBytes));
        var isOwnFile = current is { Origin: null, StoredAt: null };
        var origin = isOwnFile ? new TextOrigin(source, 0) : current.Range(0, length);
        var markup = new MarkupSetting(reading, source.Text, origin)
        {
            Inside = current.Place?.Then("→"),
            IsShipped = true,
        };
        var tags = new TagParser(markup);
        var scripts = new ScriptsAhead(markup);
        var styles = new StyleRules(source.Text);
        var lexer = new MarkupLexer(markup, tags) { Raw = (tag, content) => Take(tag, content, scripts, styles) };
        var tokens = lexer.OfPage(Interlocked.Exchange(ref s_tokens, null) ?? []);
        reading.Language ??= LanguageOf(tokens, tags);
        if (styles.IsIncomplete)
        {
            reading.Add(Gap.LimitReached(markup.At("style").ToString(), "style sheets with more than can be followed"));
        }

        new MarkupReader(markup, tags, styles, scripts).Read(tokens);
        if (tokens.Capacity <= MostTokensKept)
        {
            tokens.Clear();
            s_tokens = tokens;
        }
    }

    // The rules of a sheet also hold for what stands before it.
    private static void Take(Tag tag, PageToken content, ScriptsAhead scripts, StyleRules styles)
    {
        switch (tag.Name)
        {
            case "script":
                scripts.Add(tag, content);
                break;
            case "style" when content.Length > 0:
                styles.AddSheet(content.Start, content.End);
                break;
        }
    }

    private static string? LanguageOf(List<PageToken> tokens, TagParser tags)
    {
        var root = tokens.Find(token => token is { Type: HtmlTokenType.StartTag, Name.Text: "html" });
        var language = root.Name is null ? "" : tags.Parse(root).Source("lang").ToString();
        return language.Length == 0 ? null : language;
    }

    private static string Text(ReadOnlySpan<byte> head) =>
        head switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(head),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(head),
            [(byte)'<', 0, ..] => Encoding.Unicode.GetString(head),
            _ => Encoding.Latin1.GetString(head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? head[3..] : head),
        };

    // Comments, processing instructions and other doctypes' siblings may stand before the first telling tag.
    private static int SkipComments(string text)
    {
        var at = 0;
        while (true)
        {
            while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] == '\uFEFF'))
            {
                at++;
            }

            var rest = text.AsSpan(at);
            var end =
                rest.StartsWith("<!--") ? rest.IndexOf("-->") + 3
                : rest.StartsWith("<?") ? rest.IndexOf("?>") + 2
                : 0;
            if (end < 4)
            {
                return at;
            }

            at += end;
        }
    }

    private static bool IsBinary(string text) => text.AsSpan().ContainsAnyInRange('\0', '\u0006');
}
