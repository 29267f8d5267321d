using AngleSharp.Html.Parser;

namespace PublishGate.Scanning.Pages;

/// <summary>A stretch of the page's source: a tag, text, a comment.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Start">First character.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="Name">The tag's name in lower case; empty for other tokens.</param>
internal readonly record struct PageToken(HtmlTokenType Type, int Start, int End, string Name);
