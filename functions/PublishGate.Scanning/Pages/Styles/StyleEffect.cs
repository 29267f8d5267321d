namespace PublishGate.Scanning.Pages.Styles;

/// <summary>What a block of declarations does to the sight of an element.</summary>
/// <param name="Hides">By what it hides.</param>
/// <param name="Shows">What it shows again.</param>
/// <param name="Colour">The colour of its text, as <see cref="StyleColours"/> has it.</param>
/// <param name="Background">The one colour of its background.</param>
/// <param name="IsPainted">It has a background of its own, of whatever kind.</param>
internal readonly record struct StyleEffect(
    Means Hides,
    Means Shows,
    long? Colour = null,
    long? Background = null,
    bool IsPainted = false
);
