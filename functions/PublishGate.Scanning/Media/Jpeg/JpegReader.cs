using PublishGate.Scanning.Formats;

namespace PublishGate.Scanning.Media.Jpeg;

/// <summary>Reads JPEG pictures (ITU-T T.81, JFIF, EXIF and what else programs put into application segments).</summary>
internal sealed class JpegReader : IFormatReader
{
    public string? Recognise(ReadOnlySpan<byte> head, string? name) =>
        head is [0xFF, 0xD8, 0xFF, ..] ? "image/jpeg" : null;

    public void Read(Reading reading)
    {
        var picture = new JpegPicture(reading);
        var end = new JpegWalk(reading, picture).Read();
        picture.Finish();
        if (end is { } offset)
        {
            JpegTrailer.Read(reading, picture, offset);
        }

        Thumbnails.Compare(reading, picture.Width, picture.Height, picture.Previews, reading.Current.Content);
    }
}
