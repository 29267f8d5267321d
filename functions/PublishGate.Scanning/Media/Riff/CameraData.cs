using PublishGate.Scanning.Media.Exif;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Riff;

/// <summary>EXIF data that cameras put into AVI files without the header of an EXIF block: with one they are read as such.</summary>
/// <remarks>
/// <code>
/// strd   "AVIF" | 4 bytes | directories, little-endian, their offsets counted from "AVIF"
/// hymn   a maker note: "PENTAX" 20 00 | byte order : 2 | directory, its offsets counted from "PENTAX"
/// </code>
/// Source: ExifTool's documentation of RIFF tags.
/// </remarks>
internal static class CameraData
{
    private const int HeaderBytes = 8;
    private const int LargestNote = 0xFFFF;

    public static void ReadDirectories(Reading reading, Block data) =>
        Read(reading, data, [(byte)'I', (byte)'I', 42, 0, 8, 0, 0, 0, .. data.Slice(HeaderBytes).Span]);

    /// <summary>As the only field of one directory.</summary>
    public static void ReadMakerNote(Reading reading, Block data)
    {
        var note = data.Slice(0, LargestNote).Span;
        var (low, high) = ((byte)(note.Length & 0xFF), (byte)(note.Length >> 8));
        var isBig = note is [_, _, _, _, _, _, _, _, (byte)'M', ..];
        // Header : 8 | 1 field | tag 927C | undefined | length : 4 | offset 26 | no next directory
        byte[] before = isBig
            ? [.. "MM"u8, 0, 42, 0, 0, 0, 8, 0, 1, 0x92, 0x7C, 0, 7, 0, 0, high, low, 0, 0, 0, 26, 0, 0, 0, 0]
            : [.. "II"u8, 42, 0, 8, 0, 0, 0, 1, 0, 0x7C, 0x92, 7, 0, low, high, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0];
        Read(reading, data, [.. before, .. data.Span]);
    }

    private static void Read(Reading reading, Block data, byte[] block)
    {
        var exif = data.Decoded(block).ToMedia(reading, reading.Current.At("RIFF EXIF"));
        new TiffWalk(reading, exif, Channel.Exif).Read();
    }
}
