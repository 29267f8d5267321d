namespace PublishGate.Scanning.Decoding;

/// <summary>The first bytes of the kinds of files that pages carry in base64.</summary>
internal static class FileSignatures
{
    public static bool Begin(ReadOnlySpan<byte> head) =>
        head.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G'])
        || head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || head.StartsWith("GIF8"u8)
        || head.StartsWith("RIFF"u8)
        || head.StartsWith("%PDF-"u8)
        || head.StartsWith("PK\x03\x04"u8)
        || head.StartsWith("ID3"u8)
        || head.StartsWith("OggS"u8)
        || head.StartsWith("fLaC"u8)
        || (head.Length >= 8 && head[4..].StartsWith("ftyp"u8));
}
