using System.Text;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Formats;

namespace PublishGate.Scanning.Media.IsoMedia;

/// <summary>MP4, M4A, M4B, MOV, 3GP and their kin.</summary>
internal sealed class IsoMediaReader : IFormatReader
{
    // Brands of still pictures, which have a reader of their own (ISO/IEC 23008-12, AVIF, CR3, JPEG 2000 and XL).
    private static readonly string[] PictureBrands =
    [
        "heic",
        "heix",
        "heim",
        "heis",
        "hevc",
        "hevx",
        "mif1",
        "mif2",
        "msf1",
        "miaf",
        "avif",
        "avis",
        "avci",
        "jp2 ",
        "jpx ",
        "jxl ",
    ];

    public string? Recognise(ReadOnlySpan<byte> head, string? name)
    {
        if (head.Length < 8)
        {
            return null;
        }

        var type = head[4..8];
        if (!type.SequenceEqual("ftyp"u8))
        {
            var isOldMovie =
                type.SequenceEqual("moov"u8)
                || type.SequenceEqual("mdat"u8)
                || type.SequenceEqual("wide"u8)
                || type.SequenceEqual("skip"u8)
                || type.SequenceEqual("free"u8)
                || type.SequenceEqual("pnot"u8);
            return isOldMovie ? "video/quicktime" : null;
        }

        var brand = head.Length < 12 ? "" : Encoding.Latin1.GetString(head[8..12]);
        return PictureBrands.Contains(brand) ? null : MediaTypeOf(brand);
    }

    public void Read(Reading reading)
    {
        var content = new BufferedContent(reading.Current.Content, 4096);
        new BoxReader(reading, content).ReadFile();
    }

    private static string MediaTypeOf(string brand) =>
        brand switch
        {
            "qt  " => "video/quicktime",
            "M4A " or "M4B " or "M4P " => "audio/mp4",
            _ when brand.StartsWith("3g", StringComparison.Ordinal) => "video/3gpp",
            _ => "video/mp4",
        };
}
