using PublishGate.Scanning.Content;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Metafile;

/// <summary>The records of a metafile that hold more than lines and colours.</summary>
/// <remarks>
/// <code>
/// text 0x0521       length : 2 | text, padded to two bytes | y, x : 4
/// text 0x0A32       y, x : 4 | length : 2 | options : 2 | [rectangle : 8 if options has 2 or 4] | text | distances
/// escape 0x0626     function, 15 for a comment : 2 | length : 2 | data
/// comment "WMFC"    type, version : 8 | checksum : 2 | flags, count : 8 | size, rest, whole : 12 | part of an enhanced metafile
/// bitmaps 0x0922, 0x0940, 0x0B23, 0x0B41, 0x0D33, 0x0F43, 0x0142
/// </code>
/// Source: [MS-WMF] 2.3.
/// </remarks>
internal sealed class WmfRecords(Reading reading)
{
    private const int EscapeHeader = 4;
    private const int PartHeader = 34;
    private const uint HasRectangle = 6;
    private const int RectangleBytes = 8;

    private readonly DrawnText _texts = new(reading);
    private readonly List<IContentSource> _parts = [];

    public void Read(int function, MediaBlock data)
    {
        var bytes = data.Load(reading).Span;
        switch (function)
        {
            case 0x0521 when bytes.Length >= 2:
                AddText(data.Slice(2), ByteOrder.Little.UInt16(bytes), options: 0);
                break;
            case 0x0A32 when bytes.Length >= 8:
                uint options = ByteOrder.Little.UInt16(bytes[6..]);
                var start = 8 + ((options & HasRectangle) != 0 ? RectangleBytes : 0);
                AddText(data.Slice(start), ByteOrder.Little.UInt16(bytes[4..]), options);
                break;
            case 0x0626:
                ReadEscape(data.Slice(EscapeHeader));
                break;
            case 0x0922 or 0x0940 or 0x0B23 or 0x0B41 or 0x0D33 or 0x0F43 or 0x0142:
                MetafilePictures.ReadBitmap(reading, data);
                break;
            default:
                // Lines, areas, and how they are drawn; names of fonts among them.
                reading.AddReadable(data, Channel.MetafileRecord);
                break;
        }
    }

    /// <summary>An enhanced metafile that stands in the comments piece by piece is an artifact of its own.</summary>
    public void Finish(MediaBlock whole)
    {
        if (_parts.Count > 0)
        {
            reading.Embed(whole.Then("enhanced metafile").Decoded(new JoinedContent(_parts)).ToArtifact());
        }
    }

    private void AddText(MediaBlock rest, int length, uint options)
    {
        _texts.Add(rest.Slice(0, length), isWide: false, options, length);
        reading.AddSentences(rest.Slice(length), Channel.MetafileRecord);
    }

    private void ReadEscape(MediaBlock data)
    {
        if (data.Length >= PartHeader && data.Content.ReadUpTo(0, 4).AsSpan().SequenceEqual("WMFC"u8))
        {
            _parts.Add(data.Slice(PartHeader).Content);
        }
        else
        {
            MetafilePictures.ReadComment(reading, data);
        }
    }
}
