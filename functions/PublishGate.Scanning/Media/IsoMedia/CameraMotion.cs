using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Media.IsoMedia;

/// <summary>Samples of a camera motion track (<c>camm</c>), of which two kinds hold positions.</summary>
/// <remarks>
/// <code>
/// reserved 2 | type 2 | data, little-endian
/// type 5     latitude, longitude, altitude: 8-byte floating point
/// type 6     time 8, fix 4, latitude 8, longitude 8, ...
/// </code>
/// Source: developers.google.com/streetview/publish/camm-spec.
/// </remarks>
internal static class CameraMotion
{
    public static void Read(MetadataSink sink, Block sample)
    {
        var reader = new ByteReader(sample.Span, bigEndian: false);
        reader.Skip(2);
        var type = reader.UInt16();
        if (type is not (5 or 6))
        {
            // Angles, exposure and acceleration: numbers of a fixed size.
            sink.Sentences("camm", sample);
            return;
        }

        reader.Skip(type == 6 ? 12 : 0);
        var latitude = BitConverter.UInt64BitsToDouble(reader.UInt64());
        var longitude = BitConverter.UInt64BitsToDouble(reader.UInt64());
        if (!reader.Overran && double.IsFinite(latitude) && double.IsFinite(longitude))
        {
            sink.Text("camm position", UserData.Position(latitude, longitude), MetadataKind.Location, sample);
        }

        sink.Sentences("camm", sample);
    }
}
