using System.Text;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Media.IsoMedia;

/// <summary>GoPro's metadata format (GPMF): texts and positions of what an action camera measures.</summary>
/// <remarks>
/// <code>
/// key 4 | type 1 | size of one value 1 | values 2 | data, padded to a multiple of 4; type 0: entries inside
/// SCAL   divisors of the entry that follows it
/// GPS5   latitude, longitude, altitude, speed, speed: 4 bytes each;  GPS9: the same and four more
/// </code>
/// Source: github.com/gopro/gpmf-parser, README.
/// </remarks>
internal static class GoProMetadata
{
    private const int MaximumDepth = 16;
    private const int HeaderSize = 8;

    public static void Read(MetadataSink sink, Block block) => Read(sink, block, 0);

    private static void Read(MetadataSink sink, Block block, int depth)
    {
        if (depth >= MaximumDepth)
        {
            sink.Malformed("GPMF");
            return;
        }

        var divisor = 1.0;
        var at = 0;
        while (block.Bytes.Length - at >= HeaderSize && block.Span[at] != 0)
        {
            var reader = new ByteReader(block.Slice(at).Span, bigEndian: true);
            var key = Encoding.Latin1.GetString(reader.Take(4));
            var type = reader.UInt8();
            var size = reader.UInt8() * reader.UInt16();
            var data = block.Slice(at + HeaderSize, size);
            if (data.Bytes.Length < size)
            {
                sink.Truncated("GPMF");
            }

            switch (key)
            {
                case "SCAL":
                    divisor = FirstNumber(type, data);
                    break;
                case "GPS5" or "GPS9":
                    ReadPosition(sink, key, data, divisor);
                    sink.Sentences($"GPMF {key}", data);
                    break;
                default:
                    if (type == 0)
                    {
                        Read(sink, data, depth + 1);
                    }
                    else if (type is (byte)'c' or (byte)'U' or (byte)'u')
                    {
                        sink.Legacy($"GPMF {Boxes.Show(key)}", KindOf(key), data);
                    }
                    else
                    {
                        sink.Sentences($"GPMF {Boxes.Show(key)}", data);
                    }

                    break;
            }

            at = (int)Math.Min(block.Bytes.Length, at + HeaderSize + ((size + 3L) & ~3L));
        }

        sink.Unnamed("GPMF rest", block.Slice(at));
    }

    private static void ReadPosition(MetadataSink sink, string key, Block data, double divisor)
    {
        var reader = new ByteReader(data.Span, bigEndian: true);
        var latitude = unchecked((int)reader.UInt32()) / divisor;
        var longitude = unchecked((int)reader.UInt32()) / divisor;
        if (!reader.Overran && (latitude != 0 || longitude != 0))
        {
            sink.Text($"GPMF {key}", UserData.Position(latitude, longitude), MetadataKind.Location, data);
        }
    }

    private static double FirstNumber(byte type, Block data)
    {
        var reader = new ByteReader(data.Span, bigEndian: true);
        double value = type is (byte)'s' or (byte)'S' ? reader.UInt16() : reader.UInt32();
        return value == 0 ? 1 : value;
    }

    private static MetadataKind KindOf(string key) =>
        key switch
        {
            "CASN" => MetadataKind.Serial,
            "DVNM" or "MINF" => MetadataKind.Device,
            "FMWR" => MetadataKind.Software,
            "GPSU" => MetadataKind.Time,
            "MUID" or "GUMI" => MetadataKind.LinkId,
            "STNM" or "SIUN" or "UNIT" or "ORIN" or "ORIO" or "TYPE" => MetadataKind.Technical,
            _ => MetadataKind.Unknown,
        };
}
