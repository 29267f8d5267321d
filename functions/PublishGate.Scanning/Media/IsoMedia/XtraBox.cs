using System.Text;
using PublishGate.Scanning.Content;

namespace PublishGate.Scanning.Media.IsoMedia;

/// <summary>Microsoft's properties in user data.</summary>
/// <remarks>
/// <code>
/// entry    size 4 | name size 4 | name | count 4 | values: size 4 (itself and the type included), type 2, data
/// types    8 UTF-16 text | 19 number of 8 | 21 time | 72 GUID; numbers of values are little-endian
/// </code>
/// Source: as Windows and ExifTool's documentation describe it.
/// </remarks>
internal static class XtraBox
{
    public static void Read(MetadataSink sink, Block block)
    {
        var at = 0L;
        while (block.Bytes.Length - at >= 12)
        {
            var entry = block.Slice(at);
            var reader = new ByteReader(entry.Span, bigEndian: true);
            long size = reader.UInt32();
            var name = LegacyText.Decode(reader.Take(reader.UInt32()));
            long count = reader.UInt32();
            if (size < 12 || size > entry.Bytes.Length || reader.Overran)
            {
                break;
            }

            ReadValues(sink, name, count, entry.Slice(reader.Position, size - reader.Position));
            at += size;
        }

        sink.Unnamed("Xtra", block.Slice(at));
    }

    private static void ReadValues(MetadataSink sink, string name, long count, Block values)
    {
        for (; count > 0 && values.Bytes.Length >= 6; count--)
        {
            var reader = new ByteReader(values.Span, bigEndian: true);
            var size = Math.Max(6, (long)reader.UInt32());
            var type = reader.UInt16();
            var data = values.Slice(6, size - 6);
            switch (type)
            {
                case 8:
                    sink.Named("Xtra", name, Encoding.Unicode.GetString(data.Span), data);
                    break;
                case 19:
                    var number = new ByteReader(data.Span, bigEndian: false).UInt64();
                    sink.Number("Xtra", name, number, data);
                    break;
                case 72 when data.Bytes.Length == 16:
                    sink.Named("Xtra", name, new Guid(data.Span).ToString(), data);
                    break;
                default:
                    sink.Unnamed("Xtra", data, name, TagKinds.Of(name));
                    break;
            }

            values = values.Slice(size);
        }

        sink.Unnamed("Xtra", values, name);
    }
}
