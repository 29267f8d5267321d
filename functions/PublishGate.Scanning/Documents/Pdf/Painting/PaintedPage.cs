namespace PublishGate.Scanning.Documents.Pdf.Painting;

/// <summary>What one page paints, in order.</summary>
internal sealed record PaintedPage
{
    public required int Number { get; init; }

    /// <summary>What a viewer shows of it.</summary>
    public required Box Crop { get; init; }

    public List<PaintedLetter> Letters { get; } = [];

    public List<PaintedArea> Areas { get; } = [];

    /// <summary>Parts that layers show or hide, outer ones first.</summary>
    public List<PaintedLayer> Layers { get; } = [];

    /// <summary>Texts that stand for parts of the drawing.</summary>
    public List<string> Spoken { get; } = [];
}
