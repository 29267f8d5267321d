using PublishGate.Scanning.Media.Exif;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Jpeg;

/// <summary>Reads the index of the other pictures in a file (CIPA DC-007): previews, gain maps, the second eye's view.</summary>
/// <remarks>
/// <code>entry   attributes : 4 | length : 4 | offset from the index's TIFF header, 0 for the file's own picture : 4 | 2 | 2</code>
/// </remarks>
internal static class MultiPicture
{
    private const int EntriesTag = 0xB002;
    private const int EntryBytes = 16;

    public static void Read(JpegPicture picture, MediaBlock body)
    {
        var reading = picture.Reading;
        if (TiffHeader.Read(body.Content) is not { } header)
        {
            reading.Add(Gap.Malformed(body.Place.ToString(), "The index of pictures"));
            reading.AddUnknown(body, Channel.JpegSegment);
            return;
        }

        new TiffWalk(reading, body, Channel.JpegSegment).Read();
        var index = TiffDirectory.Read(null, body, header, header.FirstDirectory);
        foreach (var field in index.Fields.Where(field => field.Tag == EntriesTag))
        {
            TakeEntries(picture, body, header.Order, field.Value.Load(reading).Span);
        }
    }

    private static void TakeEntries(JpegPicture picture, MediaBlock body, ByteOrder order, ReadOnlySpan<byte> entries)
    {
        for (; entries.Length >= EntryBytes; entries = entries[EntryBytes..])
        {
            long length = order.UInt32(entries[4..]);
            long offset = order.UInt32(entries[8..]);
            if (offset > 0 && length > 0)
            {
                picture.Others.Add((body.Offset + offset, length));
            }
        }
    }
}
