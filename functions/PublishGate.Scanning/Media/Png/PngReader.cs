using System.Text;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Png;

/// <summary>Reads PNG and APNG pictures (W3C PNG, third edition).</summary>
/// <remarks>
/// <code>
/// file    89 50 4E 47 0D 0A 1A 0A | chunks, the last of which is IEND
/// chunk   length of data : 4 | type : 4 | data | CRC : 4
/// </code>
/// </remarks>
internal sealed class PngReader : IFormatReader
{
    private const int SignatureBytes = 8;
    private const int FrameBytes = 12;

    public string? Recognise(ReadOnlySpan<byte> head, string? name) =>
        head is not [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..] ? null
        : head.IndexOf("acTL"u8) >= 0 ? "image/apng"
        : "image/png";

    public void Read(Reading reading)
    {
        var content = new BufferedContent(reading.Current.Content);
        var chunks = new PngChunks(reading);
        var header = new byte[8];
        for (long at = SignatureBytes; ; )
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            if (content.Read(at, header) < header.Length)
            {
                reading.Add(Gap.Truncated(reading.Current.At("PNG").ToString(), "The picture"));
                return;
            }

            long length = ByteOrder.Big.UInt32(header);
            var type = Encoding.Latin1.GetString(header, 4, 4);
            var data = MediaBlock.Of(reading, at + 8, length, $"PNG {Place.SafeName(type)}");
            if (at + FrameBytes + length > content.Length)
            {
                reading.Add(Gap.Truncated(data.Place.ToString(), "The chunk"));
            }

            chunks.Read(type, data);
            at = Math.Min(at + FrameBytes + length, content.Length);
            if (type == "IEND")
            {
                DataAfterEnd.Read(reading, at, "PNG");
                return;
            }
        }
    }
}
