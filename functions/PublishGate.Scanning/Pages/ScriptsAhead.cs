using AngleSharp.Html.Parser;

namespace PublishGate.Scanning.Pages;

/// <summary>
/// Lets other threads read a page's longer scripts, from the last to the first, while the reader of the page comes to them
/// from the first on.
/// </summary>
internal sealed class ScriptsAhead
{
    private const int Shortest = 1 << 10;

    private readonly MarkupSetting _markup;
    private readonly Dictionary<int, ReadingPart> _byStart = [];

    public ScriptsAhead(MarkupSetting markup, List<PageToken> tokens)
    {
        _markup = markup;
        var number = 0;
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens[i] is { Type: HtmlTokenType.StartTag, Name: "script" } start)
            {
                number++;
                AddIfLong(start, tokens[i + 1], number);
            }
        }

        foreach (var (_, part) in _byStart.Reverse())
        {
            markup.Reading.Ahead.Begin(part);
        }
    }

    /// <summary>The part that reads a script; null for a script that is not among those.</summary>
    public ReadingPart? PartOf(PageToken content) => _byStart.GetValueOrDefault(content.Start);

    private void AddIfLong(PageToken start, PageToken content, int number)
    {
        if (content.Type != HtmlTokenType.Character || content.End - content.Start < Shortest)
        {
            return;
        }

        // Addresses in linked data depend on what the page has said before.
        var tag = new TagParser(_markup).Parse(start);
        if (tag.Value("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) != true)
        {
            _byStart.Add(
                content.Start,
                new ReadingPart(
                    _markup.Reading,
                    own => ScriptChannel.Read(_markup with { Reading = own }, tag, content, number)
                )
            );
        }
    }
}
