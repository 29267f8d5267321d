namespace PublishGate.Scanning.Media.Jpeg;

/// <summary>A kind of application segment.</summary>
/// <param name="Number">n of its APPn marker.</param>
/// <param name="Signature">The bytes that it begins with, one to a character.</param>
/// <param name="Words">How a place names it.</param>
/// <param name="Read">Reads what follows the signature.</param>
internal sealed record JpegApplication(
    int Number,
    string Signature,
    string Words,
    Action<JpegPicture, MediaBlock> Read
);
