using System.Text;

namespace PublishGate.Scanning.Documents.OpenXml;

/// <summary>The text of a paragraph, by whether it is seen.</summary>
internal sealed class WordParagraph
{
    public StringBuilder Visible { get; } = new();

    public StringBuilder Hidden { get; } = new();

    /// <summary>Its style hides it.</summary>
    public bool IsHidden { get; set; }

    /// <summary>The colour behind its text, if it has one of its own.</summary>
    public WordColour? Background { get; set; }
}
