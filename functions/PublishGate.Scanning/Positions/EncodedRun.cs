namespace PublishGate.Scanning.Positions;

/// <summary>Text that was decoded as a whole (base64, gzip, an embedded file): its place is the encoded run.</summary>
public sealed class EncodedRun(Origin encoded, int first, int length) : Origin
{
    public override FilePosition? Locate(int start, int count) => encoded.Locate(first, length);

    public override Origin From(int skipped) => this;
}
