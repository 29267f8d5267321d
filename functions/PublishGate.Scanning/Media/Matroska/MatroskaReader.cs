using PublishGate.Scanning.Content;
using PublishGate.Scanning.Formats;

namespace PublishGate.Scanning.Media.Matroska;

/// <summary>Matroska (MKV, MKA) and WebM.</summary>
/// <remarks>
/// <code>
/// EBML header | segment: seek head, information, tracks, chapters, tags, attachments, clusters, cues
/// </code>
/// Source: RFC 8794, RFC 9559.
/// </remarks>
internal sealed class MatroskaReader : IFormatReader
{
    // Headers of blocks are all that is read of clusters, if anything is, so the window is small.
    private const int WindowBytes = 512;

    public string? Recognise(ReadOnlySpan<byte> head, string? name) =>
        !head.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3]) ? null
        : head[..Math.Min(64, head.Length)].IndexOf("webm"u8) > 0 ? "video/webm"
        : "video/x-matroska";

    public void Read(Reading reading)
    {
        var content = new BufferedContent(reading.Current.Content, WindowBytes);
        var end = new MatroskaElements(reading, content).ReadAll(0, content.Length, 0);
        TrailingBytes.Read(reading, content, end, content.Length);
    }
}
