namespace PublishGate.Scanning.Pages;

/// <summary>How a reader of the page meets the text of an element.</summary>
internal enum Sight
{
    Seen,
    Hidden,
    Template,
    Noscript,
    SvgMetadata,
    Title,
}
