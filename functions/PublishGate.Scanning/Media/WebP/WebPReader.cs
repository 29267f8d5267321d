using PublishGate.Scanning.Content;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Media.Exif;
using PublishGate.Scanning.Media.Icc;
using PublishGate.Scanning.Media.Jumbf;
using PublishGate.Scanning.Media.Riff;
using PublishGate.Scanning.Media.Xmp;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.WebP;

/// <summary>Reads WebP pictures and animations (RFC 9649).</summary>
/// <remarks>
/// <code>
/// file    "RIFF" | size of what follows : 4 | "WEBP" | chunks
/// frame   ANMF: 16 bytes of position and time, then chunks
/// </code>
/// </remarks>
internal sealed class WebPReader : IFormatReader
{
    private const int HeaderBytes = 12;
    private const int FrameBytes = 16;
    private const int LongestHeader = 10;

    public string? Recognise(ReadOnlySpan<byte> head, string? name) =>
        head.StartsWith("RIFF"u8) && head.Length >= HeaderBytes && head[8..HeaderBytes].SequenceEqual("WEBP"u8)
            ? "image/webp"
            : null;

    public void Read(Reading reading)
    {
        var content = new BufferedContent(reading.Current.Content);
        var end = 8 + (long)ByteOrder.Little.UInt32(content.ReadUpTo(4, 4));
        if (end > content.Length)
        {
            reading.Add(Gap.Truncated(reading.Current.At("WebP").ToString(), "The picture"));
        }

        ReadChunks(reading, content, HeaderBytes, Math.Min(end, content.Length), "WebP");
        DataAfterEnd.Read(reading, end, "WebP");
    }

    private static void ReadChunks(Reading reading, BufferedContent content, long start, long end, string words)
    {
        foreach (var chunk in RiffChunks.Read(content, start, end))
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            var data = MediaBlock.Of(reading, chunk.DataOffset, chunk.Size, $"{words} {RiffChunks.Show(chunk.Id)}");
            if (chunk.IsTruncated)
            {
                reading.Add(Gap.Truncated(data.Place.ToString(), "The chunk"));
            }

            start = chunk.End;
            if (chunk.Id == "ANMF")
            {
                ReadChunks(
                    reading,
                    content,
                    chunk.DataOffset + FrameBytes,
                    chunk.DataOffset + chunk.Size,
                    "WebP frame"
                );
            }
            else
            {
                ReadChunk(reading, chunk.Id, data);
            }
        }

        if (end > start)
        {
            reading.AddUnknown(MediaBlock.Of(reading, start, end - start, $"{words} rest"), Channel.RiffChunk);
        }
    }

    private static void ReadChunk(Reading reading, string id, MediaBlock data)
    {
        switch (id)
        {
            case "VP8 " or "VP8L" or "ALPH":
            case "VP8X" or "ANIM" when data.Length <= LongestHeader:
                break;
            case "EXIF":
                var exif = data.Loaded(reading);
                var hasPrefix = exif.Content.ReadUpTo(0, 6).AsSpan().StartsWith("Exif\0"u8);
                new TiffWalk(reading, hasPrefix ? exif.Slice(6) : exif, Channel.Exif).Read();
                break;
            case "XMP " or "XMP\0":
                XmpPacket.Read(reading, data);
                break;
            case "ICCP":
                IccProfile.Read(reading, data);
                break;
            case "C2PA":
                JumbfBoxes.Read(reading, data);
                break;
            default:
                reading.AddUnknown(data, Channel.RiffChunk);
                break;
        }
    }
}
