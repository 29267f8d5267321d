using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Metafile;

/// <summary>The records of an enhanced metafile that hold more than lines and colours.</summary>
/// <remarks>
/// <code>
/// text 83 (8 bits), 84 (16)   from byte 36 on a string: point : 8 | characters : 4 | offset in the record : 4 | options : 4
///                             rectangle : 16 | offset of the distances : 4
/// texts 96, 97                from byte 36 on: count : 4 | strings as above
/// short text 108              point : 8 | characters : 4 | options : 4 | mode, scales : 12 | [rectangle : 16] | text
/// comment 70                  size : 4 | data, in most of which another drawing stands (EMF+)
/// bitmaps 76 to 81, 93, 94, 114, 116
/// </code>
/// Source: [MS-EMF] 2.3.
/// </remarks>
internal sealed class EmfRecords(Reading reading)
{
    private const int RecordHeader = 8;
    private const int StringAt = 36;
    private const int StringBytes = 40;
    private const int ShortTextBytes = 36;
    private const int RectangleBytes = 16;
    private const uint NoRectangle = 0x100;
    private const uint SmallCharacters = 0x200;

    private readonly DrawnText _texts = new(reading);

    public void Read(uint type, MediaBlock record)
    {
        var bytes = record.Load(reading).Span;
        if (type is 83 or 84 or 96 or 97 or 108)
        {
            reading.AddSentences(record.Slice(RecordHeader, StringAt - RecordHeader), Channel.MetafileRecord);
        }

        switch (type)
        {
            case 83 or 84 when bytes.Length >= StringAt + StringBytes:
                AddString(record, bytes, StringAt, isWide: type == 84);
                break;
            case 96 or 97 when bytes.Length >= StringAt + 4:
                var count = Math.Min(ByteOrder.Little.UInt32(bytes[StringAt..]), bytes.Length / StringBytes);
                for (var i = 0; i < count && StringAt + 4 + ((i + 1) * StringBytes) <= bytes.Length; i++)
                {
                    AddString(record, bytes, StringAt + 4 + (i * StringBytes), isWide: type == 97);
                }

                break;
            case 108 when bytes.Length >= ShortTextBytes:
                AddShortString(record, bytes);
                break;
            case 70:
                MetafilePictures.ReadComment(reading, record.Slice(12));
                break;
            case 76 or 77 or 78 or 79 or 80 or 81 or 93 or 94 or 114 or 116:
                MetafilePictures.ReadBitmap(reading, record);
                break;
            case 1:
                // Its description is read where its offset points.
                reading.AddSentences(record, Channel.MetafileRecord);
                break;
            // Lines, areas, and how they are drawn; names of fonts, colour profiles and printer drivers among them.
            case <= 122 when record.Length > RecordHeader:
                reading.AddReadable(record.Slice(RecordHeader), Channel.MetafileRecord);
                break;
            case <= 122:
                break;
            default:
                reading.AddUnknown(record, Channel.MetafileRecord);
                break;
        }
    }

    private void AddString(MediaBlock record, ReadOnlySpan<byte> bytes, int at, bool isWide)
    {
        var characters = ByteOrder.Little.UInt32(bytes[(at + 8)..]);
        var offset = ByteOrder.Little.UInt32(bytes[(at + 12)..]);
        var options = ByteOrder.Little.UInt32(bytes[(at + 16)..]);
        _texts.Add(record.Slice(offset, (isWide ? 2L : 1L) * characters), isWide, options, characters);
    }

    private void AddShortString(MediaBlock record, ReadOnlySpan<byte> bytes)
    {
        var characters = ByteOrder.Little.UInt32(bytes[16..]);
        var options = ByteOrder.Little.UInt32(bytes[20..]);
        var isWide = (options & SmallCharacters) == 0;
        var start = ShortTextBytes + ((options & NoRectangle) != 0 ? 0 : RectangleBytes);
        _texts.Add(record.Slice(start, (isWide ? 2L : 1L) * characters), isWide, options, characters);
    }
}
