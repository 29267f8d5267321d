namespace PublishGate.Scanning.Documents.Pdf.Painting;

/// <summary>A letter as the page paints it.</summary>
/// <param name="Text">The character or characters.</param>
/// <param name="Box">Where it stands.</param>
/// <param name="Turn">Its turn in the order of painting.</param>
/// <param name="Colour">Its colour; null where a pattern or an unknown colour space decides.</param>
/// <param name="IsInvisible">Painted with neither fill nor stroke, as text recognition lays it over a scanned page.</param>
/// <param name="Layer">The layer that decides whether it is shown.</param>
internal sealed record PaintedLetter(
    string Text,
    Box Box,
    int Turn,
    Colour? Colour,
    bool IsInvisible,
    PaintedLayer? Layer = null
);
