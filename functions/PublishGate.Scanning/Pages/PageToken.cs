using AngleSharp.Html.Parser;

namespace PublishGate.Scanning.Pages;

/// <summary>A stretch of the page's source: a tag, text, a comment.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Start">First character.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="Name">The tag's name; <see cref="TagName.None"/> for other tokens.</param>
internal readonly record struct PageToken(HtmlTokenType Type, int Start, int End, TagName Name)
{
    /// <summary>The tag with its attributes; null where they are read again once they are needed.</summary>
    public Tag? Tag { get; init; }

    /// <summary>How many characters it has.</summary>
    public int Length => End - Start;
}
