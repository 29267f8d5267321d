namespace PublishGate.Scanning.Pages.Styles;

/// <summary>By what a style keeps an element from the reader's eyes, or shows it again.</summary>
[Flags]
internal enum Means
{
    None = 0,
    Display = 1,
    Visibility = 2,
    Opacity = 4,

    /// <summary>Off the screen, clipped, or of no size.</summary>
    Geometry = 8,

    /// <summary>In the colour of its background.</summary>
    Colour = 16,

    /// <summary>In letters of no size.</summary>
    Letters = 32,

    /// <summary>What an element inside can undo for itself.</summary>
    Inherited = Visibility | Colour | Letters,
}
