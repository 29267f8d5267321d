using PublishGate.Scanning.Media.Exif;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Riff;

/// <summary>EXIF data that cameras put into AVI files (<c>strd</c>) without the header of an EXIF block: with one they are read as such.</summary>
/// <remarks>
/// <code>"AVIF" | 4 bytes | directories, little-endian, their offsets counted from "AVIF"</code>
/// Source: ExifTool's documentation of RIFF tags.
/// </remarks>
internal static class CameraData
{
    private const int HeaderBytes = 8;

    public static void Read(Reading reading, Block data)
    {
        byte[] block = [(byte)'I', (byte)'I', 42, 0, 8, 0, 0, 0, .. data.Slice(HeaderBytes).Span];
        new TiffWalk(
            reading,
            data.Decoded(block).ToMedia(reading, reading.Current.At("RIFF EXIF")),
            Channel.Exif
        ).Read();
    }
}
