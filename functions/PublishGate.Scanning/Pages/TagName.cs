namespace PublishGate.Scanning.Pages;

/// <summary>The name of a tag in lower case, and what it means for the tree and the text around it.</summary>
internal sealed record TagName(string Text, ElementNature Nature)
{
    /// <summary>Of what is no tag.</summary>
    public static TagName None { get; } = new("", ElementNature.None);

    public bool Is(ElementNature nature) => (Nature & nature) != ElementNature.None;
}
