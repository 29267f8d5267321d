using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Pages.Styles;
using PublishGate.Scanning.Positions;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Pages;

/// <summary>Style sheets and style attributes: their comments, strings and addresses.</summary>
/// <example><c>.call::after { content: "+7 916 …"; } /* caller: … */</c></example>
internal static class StyleChannel
{
    /// <param name="markup">The page.</param>
    /// <param name="start">First character of the style sheet.</param>
    /// <param name="end">Behind its last.</param>
    /// <param name="origin">The origin of <paramref name="text"/>.</param>
    /// <param name="text">The text that holds the style sheet.</param>
    /// <param name="place">The style sheet's place.</param>
    public static void Read(MarkupSetting markup, string text, int start, int end, Origin origin, Place place)
    {
        var lexer = new StyleLexer(text, start, end);
        while (lexer.MoveNext())
        {
            // Comments know no escapes: C:\Users stays what it is.
            var content =
                lexer.Kind == StylePartKind.Comment
                    ? (Text: text[lexer.ContentStart..lexer.ContentEnd], Origin: origin.From(lexer.ContentStart))
                    : StyleEscapes.Decode(text, lexer.ContentStart, lexer.ContentEnd, origin);
            if (string.IsNullOrWhiteSpace(content.Text))
            {
                continue;
            }

            switch (lexer.Kind)
            {
                case StylePartKind.Comment
                    when SourceMapChannel.TryRead(
                        markup.Reading,
                        text,
                        lexer.ContentStart,
                        lexer.ContentEnd,
                        origin,
                        place,
                        markup.Depth
                    ):
                    break;
                case StylePartKind.Comment:
                    markup.Add(Channel.StyleComment, place, content, form: FragmentForm.Comment);
                    break;
                case StylePartKind.String:
                    markup.Add(Channel.StyleContent, place, content, lexer.Property);
                    break;
                case StylePartKind.Url:
                    markup.Add(Channel.StyleContent, place, content, "url", form: FragmentForm.Url);
                    AssetChannel.Reference(markup, content.Text, place.Then("url()"));
                    break;
            }
        }
    }
}
