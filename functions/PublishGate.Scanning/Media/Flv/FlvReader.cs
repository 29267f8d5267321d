using System.Buffers.Binary;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Flv;

/// <summary>Flash video.</summary>
/// <remarks>
/// <code>
/// FLV 3 | version 1 | flags 1 | header size 4
/// size of the tag before 4 | tag: type 1 (8 sound, 9 pictures, 18 script) | size 3 | time 4 | stream 3 | data
/// </code>
/// Source: Adobe Flash Video File Format Specification 10.1, annex E.
/// </remarks>
internal sealed class FlvReader : IFormatReader
{
    private const int WindowBytes = 256;
    private const int BackPointer = 4;
    private const int TagHeader = 11;
    private const int Script = 18;

    public string? Recognise(ReadOnlySpan<byte> head, string? name) =>
        head.Length >= 9 && head.StartsWith("FLV\u0001"u8) ? "video/x-flv" : null;

    public void Read(Reading reading)
    {
        var content = new BufferedContent(reading.Current.Content, WindowBytes);
        var sink = new MetadataSink(reading, Channel.FlvMetadata, "FLV");
        long at = BinaryPrimitives.ReadUInt32BigEndian(content.ReadUpTo(5, 4));
        at = Math.Max(9, at);
        var hasTags = false;
        while (at + BackPointer + TagHeader <= content.Length)
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            var header = content.ReadUpTo(at + BackPointer, TagHeader);
            var type = header[0] & 0x1F;
            var size = (header[1] << 16) | (header[2] << 8) | header[3];
            if (type is not (8 or 9 or Script))
            {
                break;
            }

            hasTags = true;
            var start = at + BackPointer + TagHeader;
            if (start + size > content.Length)
            {
                sink.Truncated("tag");
            }

            if (type == Script)
            {
                new ActionScriptValues(sink).Read(Block.Read(reading, content, start, size, sink.At("script data")));
            }

            at = Math.Min(content.Length, start + size);
        }

        // One last back pointer ends the file.
        if (!hasTags)
        {
            sink.Truncated("file");
        }

        TrailingBytes.Read(reading, content, Math.Min(content.Length, at + BackPointer), content.Length);
    }
}
