using PublishGate.Scanning.Content;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Gif;

/// <summary>Reads GIF pictures and animations (CompuServe GIF89a).</summary>
/// <remarks>
/// <code>
/// file        "GIF87a" or "GIF89a" | width : 2 | height : 2 | flags : 1 | 2 bytes | [colours] | blocks | 3B
/// picture     2C | 8 bytes | flags : 1 | [colours] | code size : 1 | sub-blocks
/// extension   21 | label : 1 | sub-blocks
/// sub-blocks  (length : 1 | data) … | 0
/// </code>
/// </remarks>
internal sealed class GifReader : IFormatReader
{
    private const int HeaderBytes = 13;
    private const int PictureBytes = 10;

    public string? Recognise(ReadOnlySpan<byte> head, string? name) =>
        head.StartsWith("GIF87a"u8) || head.StartsWith("GIF89a"u8) ? "image/gif" : null;

    public void Read(Reading reading)
    {
        var content = new BufferedContent(reading.Current.Content);
        var header = content.ReadUpTo(0, HeaderBytes);
        var at = header.Length < HeaderBytes ? content.Length : HeaderBytes + ColoursOf(header[10]);
        var extensions = new GifExtensions(reading);
        while (true)
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            var head = content.ReadUpTo(at, PictureBytes);
            switch (head)
            {
                case [0x3B, ..]:
                    DataAfterEnd.Read(reading, at + 1, "GIF");
                    return;
                case [0x2C, ..] when head.Length == PictureBytes:
                    at = SubBlocks.EndOf(content, at + PictureBytes + ColoursOf(head[9]) + 1);
                    break;
                case [0x21, var label, ..]:
                    var end = SubBlocks.EndOf(content, at + 2);
                    extensions.Read(label, MediaBlock.Of(reading, at + 2, end - at - 2, "GIF extension"));
                    at = end;
                    break;
                // Some writers put zero bytes between blocks.
                case [0x00, ..]:
                    at++;
                    break;
                default:
                    GiveUp(reading, content, at);
                    return;
            }
        }
    }

    private static long ColoursOf(byte flags) => (flags & 0x80) == 0 ? 0 : 3L << ((flags & 7) + 1);

    private static void GiveUp(Reading reading, BufferedContent content, long at)
    {
        var rest = MediaBlock.Of(reading, at, content.Length - at, "GIF");
        reading.Add(
            content.Length - at < PictureBytes
                ? Gap.Truncated(rest.Place.ToString(), "The picture")
                : Gap.Malformed(rest.Place.ToString(), "The picture")
        );
        if (rest.Length > 0)
        {
            reading.AddUnknown(rest, Channel.GifExtension);
        }
    }
}
