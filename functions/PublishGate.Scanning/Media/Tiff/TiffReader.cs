using PublishGate.Scanning.Content;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Media.Exif;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Tiff;

/// <summary>Reads TIFF pictures, and camera raw files that are built as TIFF: DNG, NEF, ARW, CR2, ORF, RW2.</summary>
/// <remarks>The structure is that of an EXIF block, over a whole file: see <see cref="TiffWalk"/>.</remarks>
internal sealed class TiffReader : IFormatReader
{
    public string? Recognise(ReadOnlySpan<byte> head, string? name) =>
        TiffHeader.Read(head) is null ? null : "image/tiff";

    public void Read(Reading reading)
    {
        var whole = MediaBlock.Whole(reading, "TIFF");
        new TiffWalk(reading, whole with { Content = new BufferedContent(whole.Content) }, Channel.Exif).Read();
    }
}
