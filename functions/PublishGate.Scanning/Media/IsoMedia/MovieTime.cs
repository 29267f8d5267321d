using System.Globalization;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Media.IsoMedia;

/// <summary>When a movie or track was made: seconds since 1904, in 4 bytes or (version 1) 8.</summary>
internal static class MovieTime
{
    private static readonly DateTime Epoch = new(1904, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static void Read(MetadataSink sink, string tag, Block data)
    {
        var reader = new ByteReader(data.Span, bigEndian: true);
        var isLong = reader.UInt8() == 1;
        reader.UInt24();
        Add(sink, $"{tag} created", isLong ? reader.UInt64() : reader.UInt32(), data);
        Add(sink, $"{tag} modified", isLong ? reader.UInt64() : reader.UInt32(), data);
    }

    private static void Add(MetadataSink sink, string tag, ulong seconds, Block data)
    {
        if (seconds is > 0 and < uint.MaxValue)
        {
            var time = Epoch.AddSeconds(seconds).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
            sink.Text(tag, time, MetadataKind.Time, data);
        }
    }
}
