namespace PublishGate.Scanning.Positions;

/// <summary>Text that stands in the source as it is, from a character of it on.</summary>
public sealed class TextOrigin(SourceText source, int first) : Origin
{
    public override FilePosition? Locate(int start, int count) => source.Locate(first + start, count);

    public override Origin From(int skipped) => skipped == 0 ? this : new TextOrigin(source, first + skipped);
}
