namespace PublishGate.Scanning.Media.Xmp;

/// <summary>Files that XMP carries as base64: thumbnails, and the picture or sound that a phone keeps beside the edited one.</summary>
internal static class EmbeddedBase64
{
    private const int Shortest = 512;

    public static byte[]? TryDecode(Reading reading, string text)
    {
        if (text.Length < Shortest || text.AsSpan(0, Shortest).IndexOfAny(" <>&") >= 0)
        {
            return null;
        }

        var bytes = new byte[Math.Min(text.Length, reading.Limits.BlockBytes)];
        if (!Convert.TryFromBase64String(text, bytes, out var length))
        {
            return null;
        }

        reading.CountExpanded(length, reading.Current.At("XMP"));
        return bytes[..length];
    }
}
