using AngleSharp.Html.Parser;

namespace PublishGate.Scanning.Pages;

/// <summary>
/// Reads a page's longer scripts on other threads, from the last to the first, while the reader of the page comes to them
/// from the first on.
/// </summary>
internal sealed class ScriptsAhead : IDisposable
{
    private const int Shortest = 1 << 12;
    private const int Enough = 1 << 15;

    private readonly MarkupSetting _markup;
    private readonly List<Script> _scripts = [];
    private int _next;
    private volatile bool _isStopped;

    private ScriptsAhead(MarkupSetting markup, List<PageToken> tokens)
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
    }

    /// <summary>Begins to read, if there is enough to read.</summary>
    public static ScriptsAhead Start(MarkupSetting markup, List<PageToken> tokens)
    {
        var ahead = new ScriptsAhead(markup, tokens);
        var length = ahead._scripts.Sum(script => (long)script.Content.End - script.Content.Start);
        for (var i = 1; i < markup.Reading.Limits.Threads && length >= Enough; i++)
        {
            _ = Task.Run(ahead.ReadBackwards);
        }

        return ahead;
    }

    /// <summary>Takes in what another thread has read of a script, or is about to.</summary>
    /// <returns>False if none has: the script is for the caller.</returns>
    public bool TryTake(PageToken content)
    {
        if (_next == _scripts.Count || _scripts[_next].Content.Start != content.Start)
        {
            return false;
        }

        var script = _scripts[_next++];
        if (script.TryClaim())
        {
            return false;
        }

        script.Part.Task.GetAwaiter().GetResult().JoinTo(_markup.Reading, () => Read(script, _markup));
        return true;
    }

    /// <summary>Lets the other threads end.</summary>
    public void Dispose() => _isStopped = true;

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
            _scripts.Add(new Script(start, content, number));
        }
    }

    private void ReadBackwards()
    {
        for (var i = _scripts.Count - 1; i >= 0 && !_isStopped; i--)
        {
            var script = _scripts[i];
            if (script.TryClaim())
            {
                script.Part.SetResult(
                    ReadingParts.Part.Of(_markup.Reading, own => Read(script, _markup with { Reading = own }))
                );
            }
        }
    }

    private static void Read(Script script, MarkupSetting markup)
    {
        var tag = new TagParser(markup).Parse(script.Start);
        ScriptChannel.Read(markup, tag, script.Content, script.Number);
    }

    /// <summary>A script, and who reads it.</summary>
    private sealed class Script(PageToken start, PageToken content, int number)
    {
        private int _claimed;

        public PageToken Start => start;

        public PageToken Content => content;

        public int Number => number;

        public TaskCompletionSource<ReadingParts.Part> Part { get; } =
            new(TaskCreationOptions.RunContinuationsAsynchronously);

        public bool TryClaim() => Interlocked.Exchange(ref _claimed, 1) == 0;
    }
}
