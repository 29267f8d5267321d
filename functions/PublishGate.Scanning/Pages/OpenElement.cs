using PublishGate.Scanning.Pages.Styles;

namespace PublishGate.Scanning.Pages;

/// <summary>An element whose start tag was read, and how a reader meets its text.</summary>
internal sealed class OpenElement(string name, PageToken token, OpenElement? parent)
{
    /// <summary>The page before its first tag.</summary>
    public static OpenElement None { get; } = new("", default, null);

    public string Name => name;

    public PageToken Token => token;

    public OpenElement? Parent => parent;

    public ElementNature Nature { get; init; }

    /// <summary>The element before this one in the same parent.</summary>
    public OpenElement? Previous { get; init; }

    /// <summary>The element that began last inside of this one.</summary>
    public OpenElement? LastChild { get; set; }

    /// <summary>Which element of its parent it is, from 1.</summary>
    public int Index { get; init; } = 1;

    /// <summary>It is part of a drawing or formula, where other rules hold.</summary>
    public bool IsForeign { get; init; }

    public bool IsDrawing { get; init; }

    /// <summary>What stands inside of it is ordinary markup again.</summary>
    public bool IsHtmlInside => IsForeign && Nature.HasFlag(ElementNature.Barrier);

    /// <summary>How many elements are around it.</summary>
    public int Depth { get; init; }

    /// <summary>Its classes in the page's text, separated by spaces.</summary>
    public (int Start, int End) Classes { get; init; }

    public (int Start, int End) Id { get; init; }

    public Sight Sight { get; set; }

    /// <summary>By what styles hide it, its own and those around it.</summary>
    public Means HiddenBy { get; set; }

    /// <summary>The one colour that is known to be behind its text, as <see cref="StyleColours"/> has it.</summary>
    public long? Ground { get; set; }
}
