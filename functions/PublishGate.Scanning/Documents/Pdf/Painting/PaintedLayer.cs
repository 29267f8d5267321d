namespace PublishGate.Scanning.Documents.Pdf.Painting;

/// <summary>A part of a drawing that is shown or not together (ISO 32000-2, 8.11).</summary>
/// <param name="Outer">The part inside of which it stands.</param>
/// <param name="Groups">The names of the layers that it belongs to.</param>
/// <param name="NeedsAll">It is shown only while all of them are on, not as soon as one is.</param>
internal sealed record PaintedLayer(PaintedLayer? Outer, IReadOnlyList<string> Groups, bool NeedsAll)
{
    /// <summary>Nobody sees it; known once <see cref="Judge"/> has been asked of the outer part, then of this.</summary>
    public bool IsOff { get; private set; }

    public void Judge(IReadOnlySet<string> turnedOff) =>
        IsOff =
            Outer is { IsOff: true }
            || (Groups.Count > 0 && (NeedsAll ? Groups.Any(turnedOff.Contains) : Groups.All(turnedOff.Contains)));
}
