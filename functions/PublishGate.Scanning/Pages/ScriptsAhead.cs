using AngleSharp.Html.Parser;

namespace PublishGate.Scanning.Pages;

/// <summary>Lets other threads read a page's longer scripts from when they are met on, while the page is still cut into tokens.</summary>
internal sealed class ScriptsAhead(MarkupSetting markup)
{
    private const int Shortest = 1 << 10;

    private readonly Dictionary<int, ReadingPart> _byStart = [];
    private int _scripts;

    /// <summary>Takes the next script of the page.</summary>
    public void Add(Tag script, PageToken content)
    {
        var number = ++_scripts;

        // Addresses in linked data depend on what the page has said before.
        if (
            content.Length < Shortest
            || script.Value("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true
        )
        {
            return;
        }

        var part = new ReadingPart(
            markup.Reading,
            own => ScriptChannel.Read(markup with { Reading = own }, script, content, number)
        );
        _byStart.Add(content.Start, part);
        markup.Reading.Ahead.Begin(part);
    }

    /// <summary>The part that reads a script; null for a script that is not among those.</summary>
    public ReadingPart? PartOf(PageToken content) => _byStart.GetValueOrDefault(content.Start);
}
