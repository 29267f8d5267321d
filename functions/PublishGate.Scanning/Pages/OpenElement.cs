using AngleSharp.Dom;

namespace PublishGate.Scanning.Pages;

/// <summary>An element whose start tag was read, and how a reader meets its text.</summary>
internal sealed record OpenElement(IElement? Element, PageToken Token, Sight Sight)
{
    /// <summary>How many elements are around it.</summary>
    public int Depth { get; init; }

    /// <summary>The page before its first tag.</summary>
    public static OpenElement None { get; } = new(null, default, Sight.Seen);
}
