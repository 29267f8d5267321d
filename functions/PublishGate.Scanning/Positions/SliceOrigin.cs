namespace PublishGate.Scanning.Positions;

/// <summary>Text that stands in another text as it is, from a character of it on.</summary>
public sealed class SliceOrigin(Origin whole, int first) : Origin
{
    public override FilePosition? Locate(int start, int count) => whole.Locate(first + start, count);

    public override Origin From(int skipped) => skipped == 0 ? this : new SliceOrigin(whole, first + skipped);
}
