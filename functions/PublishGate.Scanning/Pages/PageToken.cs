using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace PublishGate.Scanning.Pages;

/// <summary>A stretch of the page's source as the parser took it: a tag, text, a comment.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Start">First character.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="Name">The tag's name in lower case; empty for other tokens.</param>
/// <param name="Element">The element that a start tag made; null where the parser made none or did not say.</param>
internal readonly record struct PageToken(HtmlTokenType Type, int Start, int End, string Name, IElement? Element);
