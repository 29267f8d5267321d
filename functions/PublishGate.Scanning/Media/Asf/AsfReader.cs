using System.Buffers.Binary;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Asf;

/// <summary>WMA, WMV and ASF.</summary>
/// <remarks>
/// <code>
/// object: GUID 16 | size 8, little-endian, header included | data
/// header object: its data begin with a count 4 and 2 reserved bytes, then objects
/// </code>
/// Source: Microsoft, Advanced Systems Format Specification 01.20.03.
/// </remarks>
internal sealed class AsfReader : IFormatReader
{
    private const int ObjectHeader = 24;
    private const int HeaderObjectStart = 6;

    public string? Recognise(ReadOnlySpan<byte> head, string? name) =>
        head.Length >= 16 && new Guid(head[..16]) == AsfObjects.Header ? "video/x-ms-asf" : null;

    public void Read(Reading reading)
    {
        var content = new BufferedContent(reading.Current.Content, 1024);
        long at = 0;
        while (at < content.Length)
        {
            var header = content.ReadUpTo(at, ObjectHeader);
            long size = header.Length < ObjectHeader ? 0 : Bounded(header.AsSpan(16));
            if (size < ObjectHeader)
            {
                break;
            }

            ReadObject(reading, content, new Guid(header.AsSpan(0, 16)), at, size);
            at = Math.Min(content.Length, at + size);
        }

        if (at < content.Length)
        {
            TrailingBytes.Read(reading, content, at, content.Length);
        }
    }

    private static void ReadObject(Reading reading, BufferedContent content, Guid id, long at, long size)
    {
        var sink = new MetadataSink(reading, Channel.AsfMetadata, "ASF");
        if (at + size > content.Length)
        {
            sink.Truncated("object");
        }

        if (AsfObjects.IsMedia(id))
        {
            return;
        }

        var data = Block.Read(reading, content, at + ObjectHeader, size - ObjectHeader, sink.At("object"));
        if (id == AsfObjects.Header)
        {
            new AsfObjects(sink).ReadAll(data.Slice(HeaderObjectStart), 0);
        }
        else
        {
            new AsfObjects(sink).Read(id, data, 0);
        }
    }

    private static long Bounded(ReadOnlySpan<byte> size) =>
        (long)Math.Min(BinaryPrimitives.ReadUInt64LittleEndian(size), long.MaxValue / 4);
}
