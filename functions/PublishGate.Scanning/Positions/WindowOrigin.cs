namespace PublishGate.Scanning.Positions;

/// <summary>Text of a part of the file that was decoded by itself.</summary>
/// <param name="part">The way from the text to the part.</param>
/// <param name="offset">Bytes of the file before the part.</param>
/// <param name="lines">Line ends of the file before the part, which begins with a line.</param>
public sealed class WindowOrigin(Origin part, long offset, int lines) : Origin
{
    public override FilePosition? Locate(int start, int count) =>
        part.Locate(start, count) is { } position
            ? position with
            {
                Offset = position.Offset + offset,
                Line = position.Line + lines,
            }
            : null;

    public override Origin From(int skipped) =>
        skipped == 0 ? this : new WindowOrigin(part.From(skipped), offset, lines);
}
