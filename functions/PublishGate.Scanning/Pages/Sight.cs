namespace PublishGate.Scanning.Pages;

/// <summary>How a reader of the page meets the text of an element.</summary>
internal enum Sight
{
    Seen,
    Hidden,

    /// <summary>In a closed <c>details</c> element, which readers can open.</summary>
    Folded,
    Template,
    Noscript,
    SvgMetadata,
    Title,
}
