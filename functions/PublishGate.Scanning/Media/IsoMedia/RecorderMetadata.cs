using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.IsoMedia;

/// <summary>Samples in which Sony's cameras note how each picture was taken, and where (<c>rtmd</c>).</summary>
/// <remarks>
/// <code>
/// size of this header : 2 | … | items, big-endian
/// item    tag : 2 | length : 2 | data, or the label of a group of items: 06 0E 2B 34 … : 16 | length : 4
/// 8114    serial number     8501, 8503   N or S, E or W     8502, 8504   degrees, minutes, seconds: fractions of 4 and 4 bytes
/// </code>
/// Source: SMPTE RDD 18 for the items; ExifTool's documentation for the numbers.
/// </remarks>
internal sealed class RecorderMetadata(MetadataSink sink)
{
    private const int ItemHeader = 4;
    private const int GroupHeader = 20;
    private const int Group = 0x060E;
    private const int Serial = 0x8114;
    private const int LatitudeSide = 0x8501;
    private const int Latitude = 0x8502;
    private const int LongitudeSide = 0x8503;
    private const int Longitude = 0x8504;

    private readonly HashSet<string> _said = new(StringComparer.Ordinal);

    /// <returns>Whether the sample could be followed to its end; if not, it is the caller's to search.</returns>
    public bool TryRead(Block sample)
    {
        var bytes = sample.Span;
        var (north, east) = (1, 1);
        double? latitude = null;
        var at = bytes.Length < 2 ? 0 : ByteOrder.Big.UInt16(bytes);
        while (at + ItemHeader <= bytes.Length && ByteOrder.Big.UInt16(bytes[at..]) is var tag and > 0)
        {
            if (tag == Group)
            {
                at += GroupHeader;
                continue;
            }

            var item = sample.Slice(at + ItemHeader, ByteOrder.Big.UInt16(bytes[(at + 2)..]));
            switch (tag)
            {
                case Serial:
                    Say("rtmd serial number", LegacyText.Decode(item.Span), MetadataKind.Serial, item);
                    break;
                case LatitudeSide:
                    north = item.Span is [(byte)'S', ..] ? -1 : 1;
                    break;
                case LongitudeSide:
                    east = item.Span is [(byte)'W', ..] ? -1 : 1;
                    break;
                case Latitude:
                    latitude = Degrees(item.Span) * north;
                    break;
                case Longitude when latitude is { } known && Degrees(item.Span) is { } degrees:
                    Say("rtmd position", UserData.Position(known, degrees * east), MetadataKind.Location, item);
                    break;
                default:
                    sink.Sentences("rtmd", item);
                    break;
            }

            at += ItemHeader + ByteOrder.Big.UInt16(bytes[(at + 2)..]);
        }

        return at > 2 && at <= bytes.Length && !bytes[at..].ContainsAnyExcept((byte)0);
    }

    // Every sample says the same again, until the camera moves.
    private void Say(string tag, string text, MetadataKind kind, Block item)
    {
        if (_said.Add(text))
        {
            sink.Text(tag, text, kind, item);
        }
    }

    private static double? Degrees(ReadOnlySpan<byte> fractions)
    {
        double? degrees = 0;
        for (var (i, unit) = (0, 1.0); i < 3; i++, unit *= 60)
        {
            var part = fractions.Length >= 8 * (i + 1) ? fractions[(8 * i)..] : [];
            var divisor = part.IsEmpty ? 0 : ByteOrder.Big.UInt32(part[4..]);
            degrees = divisor == 0 ? null : degrees + (ByteOrder.Big.UInt32(part) / (double)divisor / unit);
        }

        return degrees;
    }
}
