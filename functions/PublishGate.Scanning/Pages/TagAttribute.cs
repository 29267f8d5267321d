namespace PublishGate.Scanning.Pages;

/// <summary>An attribute as the source writes it; positions are indexes of the page's text.</summary>
internal readonly record struct TagAttribute(AttributeName Name, int NameStart, int Start, int End);
