using PublishGate.Scanning.Content;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Exif;

/// <summary>An EXIF block as HEIF and JPEG XL hold it (ISO/IEC 23008-12 annex A.2.1).</summary>
/// <remarks><code>offset of the TIFF header from here : 4 | [ "Exif" 0 0 ] | TIFF</code></remarks>
internal static class ExifBox
{
    private const int PrefixBytes = 6;

    public static void Read(Reading reading, MediaBlock data)
    {
        var skip = ByteOrder.Big.UInt32([.. data.Content.ReadUpTo(0, 4), 0, 0, 0, 0]);
        if (skip > PrefixBytes)
        {
            reading.AddReadable(data.Slice(4, skip).Loaded(reading), Channel.Exif);
        }

        new TiffWalk(reading, data.Slice(4L + skip).Loaded(reading), Channel.Exif).Read();
    }
}
