using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Pages;

/// <summary>A page's source, cut into tokens that together cover every character of it, and the tree they make.</summary>
internal sealed class PageSource
{
    private const int TokensBetweenChecks = 1024;
    private const int ElementsBetweenDepthChecks = 64;

    private readonly List<PageToken> _tokens = [];
    private readonly Reading _reading;
    private IElement? _latest;
    private int _created;

    private PageSource(string text, Reading reading)
    {
        _reading = reading;
        Text = text;
    }

    public string Text { get; }

    public IReadOnlyList<PageToken> Tokens => _tokens;

    /// <summary>The page's tree; null if it is nested so deeply that it was not built.</summary>
    public IDocument? Document { get; private set; }

    public static PageSource Parse(string text, Reading reading)
    {
        var page = new PageSource(text, reading);
        page.Parse();
        return page;
    }

    private void Parse()
    {
        var options = new HtmlParserOptions
        {
            IsKeepingSourceReferences = true,
            MaximumDepth = int.MaxValue,
            OnToken = (token, range) => Take(token.Type, range.Start.Index, range.End.Index, token.Name),
            OnCreated = (element, position) => Take(element, position.Index),
        };
        try
        {
            Document = new HtmlParser(options).ParseDocument(Text);
        }
        catch (NestingException)
        {
            var place = _reading.Current.At("page").ToString();
            _reading.Add(Gap.LimitReached(place, $"more than {_reading.Limits.Nesting} elements inside one another"));
            TakeRest();
        }
    }

    // The parser's time grows with the square of the depth, so a page that is too deep is cut into tokens without a tree.
    private void TakeRest()
    {
        var at = _tokens.Count == 0 ? 0 : _tokens[^1].End;
        foreach (var token in MarkupLexer.Tokens(Text, at, Text.Length))
        {
            _tokens.Add(token);
        }
    }

    // The parser also parses a frame's srcdoc and tells of those tokens too; their positions lie behind us already.
    private void Take(HtmlTokenType type, int start, int end, string? name)
    {
        end = Math.Min(end, Text.Length);
        if ((_tokens.Count % TokensBetweenChecks) == 0)
        {
            _reading.Cancellation.ThrowIfCancellationRequested();
        }

        var isTag = type is HtmlTokenType.StartTag or HtmlTokenType.EndTag;
        if (
            type == HtmlTokenType.Character
            && _tokens.Count > 0
            && _tokens[^1].Type == type
            && _tokens[^1].End == start
        )
        {
            _tokens[^1] = _tokens[^1] with { End = end };
        }
        else if (end > start && (_tokens.Count == 0 || start >= _tokens[^1].End))
        {
            _tokens.Add(new PageToken(type, start, end, isTag ? name ?? "" : "", null));
        }
    }

    private void Take(IElement element, int position)
    {
        if (++_created % ElementsBetweenDepthChecks == 0 && _latest is not null)
        {
            CheckDepth(_latest);
        }

        _latest = element;
        if (position >= 0 && _tokens.Count > 0 && _tokens[^1].Start == position)
        {
            _tokens[^1] = _tokens[^1] with { Element = element };
        }
    }

    private void CheckDepth(IElement element)
    {
        var depth = 0;
        for (var node = element.Parent; node is not null; node = node.Parent)
        {
            if (++depth > _reading.Limits.Nesting)
            {
                throw new NestingException();
            }
        }
    }

    /// <summary>Ends the parser from inside its callback.</summary>
#pragma warning disable CA1064, S3871 // Never leaves this class.
    private sealed class NestingException : Exception;
#pragma warning restore CA1064, S3871
}
