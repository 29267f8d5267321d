using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Jpeg;

/// <summary>Reads what follows a picture's end: the pictures that its index names, a phone's trailer, or what should not be there.</summary>
internal static class JpegTrailer
{
    public static void Read(Reading reading, JpegPicture picture, long end)
    {
        var length = reading.Current.Content.Length;
        foreach (var (offset, size) in picture.Others.Distinct().OrderBy(other => other.Offset))
        {
            ReadOther(reading, picture, offset, size);
            if (offset > end)
            {
                ReadRest(reading, end, offset);
            }

            end = Math.Clamp(offset + size, end, length);
        }

        ReadRest(reading, end, length);
    }

    private static void ReadOther(Reading reading, JpegPicture picture, long offset, long size)
    {
        var other = MediaBlock.Of(reading, offset, size, "JPEG indexed picture");
        if (other.Length < size)
        {
            reading.Add(Gap.Truncated(other.Place.ToString(), "The picture"));
        }

        if (other.Length > 0)
        {
            reading.AddValue(other, Channel.EmbeddedPicture, "picture", $"{size}", MetadataKind.Technical);
            reading.Embed(other.ToArtifact());
            picture.Previews.Add(other);
        }
    }

    private static void ReadRest(Reading reading, long start, long end)
    {
        if (end > start)
        {
            DataAfterEnd.Read(reading, MediaBlock.Of(reading, start, end - start, "JPEG after the end of the picture"));
        }
    }
}
