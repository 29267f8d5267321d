namespace PublishGate.Scanning.Media.Heif;

/// <summary>One item of a HEIF file: a picture, a tile of one, or metadata.</summary>
/// <param name="Type">Its four characters: <c>hvc1</c>, <c>Exif</c>, <c>mime</c>.</param>
/// <param name="ContentType">Its media type, for <c>mime</c> items.</param>
/// <param name="IsProtected">Its bytes are encrypted.</param>
internal sealed record HeifItem(string Type, string ContentType, bool IsProtected);
