using AngleSharp.Html.Parser;
using PublishGate.Scanning.Pages.Styles;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Pages;

/// <summary>Hands every token of a page, or of markup inside a string, to the channel that reads it.</summary>
/// <param name="markup">Takes what the channels give.</param>
/// <param name="tags">Reads the tags that the tokens do not have with them.</param>
/// <param name="styles">The page's own style sheets.</param>
/// <param name="ahead">Long scripts, which other threads may have begun.</param>
internal sealed class MarkupReader(MarkupSetting markup, TagParser tags, StyleRules styles, ScriptsAhead? ahead = null)
{
    private readonly MarkupAhead _contents = new(markup);
    private readonly TextChannel _text = new(markup);
    private readonly ElementSights _sights = new(styles);
    private readonly PageTree _tree = new(markup.Text, markup.Reading.Limits.Nesting);
    private OpenElement _current = OpenElement.None;
    private Tag? _raw;
    private bool _isNoscript;
    private int _scripts;
    private int _styles;

    public void Read(List<PageToken> tokens)
    {
        foreach (var token in tokens)
        {
            Take(token);
        }

        _text.Flush();
        _contents.Finish();
        if (_tree.IsTooDeep)
        {
            var limit = $"more than {markup.Reading.Limits.Nesting} elements inside one another";
            markup.Reading.Add(Gap.LimitReached(markup.At("page").ToString(), limit));
        }
    }

    private void Take(PageToken token)
    {
        switch (token.Type)
        {
            case HtmlTokenType.Character:
                TakeText(token);
                break;
            case HtmlTokenType.StartTag:
                Open(token);
                break;
            case HtmlTokenType.EndTag:
                Close(token);
                break;
            case HtmlTokenType.Comment:
                TakeComment(token);
                break;
            case HtmlTokenType.Doctype:
                TakeDoctype(token);
                break;
            case HtmlTokenType.EndOfFile:
                TakeRemains(token);
                break;
        }
    }

    private void TakeComment(PageToken token) => _contents.Add(token, own => CommentChannel.Read(own, token));

    private void TakeText(PageToken token)
    {
        if (_raw is { Name: "script" } script)
        {
            TakeScript(script, token);
        }
        else if (_raw is { Name: "style" })
        {
            TakeSheet(token);
        }
        else
        {
            LeaveHead(token);
            _text.Take(token, _current);
        }
    }

    private void TakeScript(Tag script, PageToken token)
    {
        if (ahead?.PartOf(token) is { } part)
        {
            _contents.Add(part);
            return;
        }

        var number = _scripts;
        _contents.Add(token, own => ScriptChannel.Read(own, script, token, number));
    }

    private void TakeSheet(PageToken token)
    {
        var place = markup.At($"style:{_styles}");
        _contents.Add(token, own => StyleChannel.Read(own, own.Text, token.Start, token.End, own.Origin, place));
    }

    private void Open(PageToken token)
    {
        Separate(token);
        var tag = tags.Parse(token);
        var name = tag.Name;
        if (name == "base" && markup.Base is null)
        {
            _contents.Rebase(tag.Value("href"));
        }

        var sight = markup.IsPage ? Enter(tag) : Sight.Hidden;
        if (name == "meta" && tag.Has("itemprop"))
        {
            tag.Around = Microdata.ScopeAround(_current, markup.Scope);
        }

        var inSight = sight is Sight.Seen or Sight.Folded || (name == "a" && Menus.Hold(_current));
        _contents.Add(tag, inSight);
        _scripts += name == "script" ? 1 : 0;
        _styles += name == "style" ? 1 : 0;
        _raw = name is "script" or "style" ? tag : null;
        _isNoscript |= name == "noscript";
        if (!markup.IsPage && !token.Name.Is(ElementNature.Void))
        {
            _current = new OpenElement(name, tag, null);
        }
    }

    // With scripts on, all between the noscript tags is for nobody, wherever the tree has it.
    private Sight Enter(Tag tag)
    {
        if (_tree.Open(tag) is not { } element)
        {
            return Sight.Hidden;
        }

        var outer = _isNoscript ? Sight.Noscript : element.Parent?.Sight ?? Sight.Seen;
        element.Sight = _sights.Of(element, tag, outer);
        _current =
            tag.Token.Name.Is(ElementNature.Void) ? _current
            : _tree.IsTooDeep ? _tree.Current
            : element;
        return element.Sight;
    }

    private void LeaveHead(PageToken token)
    {
        if (_current.Name == "head" && markup.IsPage && !markup.Text.AsSpan(token.Start, token.Length).IsWhiteSpace())
        {
            _tree.TakeText();
            _current = _tree.Current;
        }
    }

    private void Close(PageToken token)
    {
        Separate(token);
        _raw = null;
        _isNoscript &= token.Name.Text != "noscript";
        var shortest = "</>".Length + token.Name.Text.Length;
        if (token.Length > shortest && tags.Parse(token) is { Attributes.IsEmpty: false } tag)
        {
            _contents.Add(tag);
        }

        if (markup.IsPage)
        {
            _tree.Close(token.Name);
            _current = token.Name.Text == "html" ? OpenElement.None : _tree.Current;
        }
    }

    private void Separate(PageToken token)
    {
        if (token.Name.Text == "br")
        {
            _text.Separate(token.Start);
        }
        else if (!token.Name.Is(ElementNature.Inline))
        {
            _text.Flush();
        }
    }

    private void TakeDoctype(PageToken token)
    {
        var content = (markup.Text[token.Start..token.End], markup.Origin.From(token.Start));
        markup.Add(Channel.HtmlComment, markup.At("doctype"), content);
    }

    // A tag that breaks off at the end of the file: no browser shows it, and everyone can read it.
    private void TakeRemains(PageToken token)
    {
        var content = (markup.Text[token.Start..token.End], markup.Origin.From(token.Start));
        markup.Add(Channel.TrailingData, markup.At("end of file"), content);
        _contents.Add(tags.Parse(token));
    }
}
