namespace PublishGate.Scanning.Documents.Pdf.Painting;

/// <summary>An area that the page fills, or a picture.</summary>
/// <param name="Box">Its extent, cut to what the clipping shows.</param>
/// <param name="Turn">Its turn in the order of painting.</param>
/// <param name="Colour">Its colour; null for pictures, patterns and shapes that are no rectangles.</param>
/// <param name="Covers">Nothing below it can be seen.</param>
/// <param name="IsPicture">It is a picture.</param>
/// <param name="Layer">The layer that decides whether it is shown.</param>
internal sealed record PaintedArea(
    Box Box,
    int Turn,
    Colour? Colour,
    bool Covers,
    bool IsPicture,
    PaintedLayer? Layer = null
);
