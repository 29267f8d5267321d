using PublishGate.Scanning.Pages.Styles;

namespace PublishGate.Scanning.Pages;

/// <summary>An element whose start tag was read, and how a reader meets its text.</summary>
/// <param name="name">The element's name.</param>
/// <param name="tag">Its start tag; null for what no tag of its own begins.</param>
/// <param name="parent">The element around it.</param>
internal sealed class OpenElement(string name, Tag? tag, OpenElement? parent)
{
    private readonly (int Start, int End) _classes = tag?.Range("class") ?? default;
    private readonly (int Start, int End) _id = tag?.Range("id") ?? default;

    /// <summary>So many elements before one in the same parent are known, and some more.</summary>
    public const int BrothersKept = 1024;

    /// <summary>The page before its first tag.</summary>
    public static OpenElement None { get; } = new("", null, null);

    public string Name => name;

    public Tag? Tag => tag;

    public OpenElement? Parent => parent;

    public ElementNature Nature { get; init; }

    /// <summary>The element before this one in the same parent; null also where that is let go of.</summary>
    public OpenElement? Previous { get; private set; }

    /// <summary>It has brothers further back than those that are still known.</summary>
    public bool IsFarDown => Index > BrothersKept;

    /// <summary>The element that began last inside of this one.</summary>
    public OpenElement? LastChild { get; private set; }

    /// <summary>Which element of its parent it is, from 1.</summary>
    public int Index { get; private set; } = 1;

    /// <summary>It is part of a drawing or formula, where other rules hold.</summary>
    public bool IsForeign { get; init; }

    public bool IsDrawing { get; init; }

    /// <summary>What stands inside of it is ordinary markup again.</summary>
    public bool IsHtmlInside => IsForeign && Nature.HasFlag(ElementNature.Barrier);

    /// <summary>How many elements are around it.</summary>
    public int Depth { get; init; }

    /// <summary>Its classes as the source writes them, separated by spaces.</summary>
    public ReadOnlySpan<char> Classes => Source(_classes);

    /// <summary>Its id as the source writes it; empty if it has none.</summary>
    public ReadOnlySpan<char> Id => Source(_id);

    public Sight Sight { get; set; }

    /// <summary>By what styles hide it, its own and those around it.</summary>
    public Means HiddenBy { get; set; }

    /// <summary>The one colour that is known to be behind its text, as <see cref="StyleColours"/> has it.</summary>
    public long? Ground { get; set; }

    /// <summary>Takes in the element that begins inside of this one, and lets go of those far before it.</summary>
    public void AddChild(OpenElement child)
    {
        child.Previous = LastChild;
        child.Index = (LastChild?.Index ?? 0) + 1;
        LastChild = child;
        if (child.Index % BrothersKept != 0)
        {
            return;
        }

        var last = child;
        for (var i = 0; i < BrothersKept && last.Previous is { } previous; i++)
        {
            last = previous;
        }

        last.Previous = null;
    }

    private ReadOnlySpan<char> Source((int Start, int End) range) =>
        tag is null ? default : tag.Text.AsSpan(range.Start, range.End - range.Start);
}
