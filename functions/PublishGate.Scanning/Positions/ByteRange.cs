namespace PublishGate.Scanning.Positions;

/// <summary>A value that came from a range of bytes as a whole: a tag, a frame, a chunk.</summary>
public sealed class ByteRange(long offset, long length) : Origin
{
    public override FilePosition? Locate(int start, int count) => new FilePosition(offset, length);

    public override Origin From(int skipped) => this;
}
