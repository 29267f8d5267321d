using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Jpeg;

/// <summary>Reads the segment that Photoshop's "Save for Web" writes.</summary>
/// <remarks>
/// <code>
/// block   tag : 2 | length : 2 | value
/// tags    0 end | 1 quality | 2 comment | 3 copyright; a text is its length in characters : 4 | UTF-16BE
/// </code>
/// </remarks>
internal static class DuckySegment
{
    public static void Read(JpegPicture picture, MediaBlock body)
    {
        var bytes = body.Load(picture.Reading).Span;
        var at = 0;
        while (at + 4 <= bytes.Length && ByteOrder.Big.UInt16(bytes[at..]) is var tag and > 0)
        {
            var length = ByteOrder.Big.UInt16(bytes[(at + 2)..]);
            var value = body.Slice(at + 4, length);
            if (value.Length < length)
            {
                picture.Reading.Add(Gap.Truncated(body.Place.ToString(), "The segment"));
            }

            ReadValue(picture.Reading, value, tag);
            at = Math.Min(at + 4 + length, bytes.Length);
        }

        ReadRest(picture.Reading, body.Slice(at));
    }

    // The end is the tag 0; writers leave it out or follow it with zeros.
    private static void ReadRest(Reading reading, MediaBlock rest)
    {
        if (rest.Load(reading).Span.ContainsAnyExcept((byte)0))
        {
            reading.AddUnknown(rest, Channel.JpegSegment);
        }
    }

    private static void ReadValue(Reading reading, MediaBlock value, int tag)
    {
        if (tag is 2 or 3 && value.Length > 4)
        {
            var name = tag == 2 ? "Comment" : "Copyright";
            var text = MetadataText.DecodeUtf16(value.Load(reading).Span[4..], ByteOrder.Big);
            reading.AddValue(value.Then(name), Channel.JpegSegment, name, text);
        }
        else
        {
            reading.AddReadable(value, Channel.JpegSegment);
        }
    }
}
