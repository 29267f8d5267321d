using PublishGate.Scanning.Archives.Gzip;
using PublishGate.Scanning.Archives.Tar;
using PublishGate.Scanning.Archives.Zip;
using PublishGate.Scanning.Documents.Compound;
using PublishGate.Scanning.Documents.Pdf;
using PublishGate.Scanning.Documents.Rtf;
using PublishGate.Scanning.Documents.Text;
using PublishGate.Scanning.Media.Aiff;
using PublishGate.Scanning.Media.Amr;
using PublishGate.Scanning.Media.Asf;
using PublishGate.Scanning.Media.Bmp;
using PublishGate.Scanning.Media.Caf;
using PublishGate.Scanning.Media.Flac;
using PublishGate.Scanning.Media.Flv;
using PublishGate.Scanning.Media.Gif;
using PublishGate.Scanning.Media.Heif;
using PublishGate.Scanning.Media.Ico;
using PublishGate.Scanning.Media.IsoMedia;
using PublishGate.Scanning.Media.Jpeg;
using PublishGate.Scanning.Media.Jpeg2000;
using PublishGate.Scanning.Media.JpegXl;
using PublishGate.Scanning.Media.Matroska;
using PublishGate.Scanning.Media.Metafile;
using PublishGate.Scanning.Media.MpegAudio;
using PublishGate.Scanning.Media.MpegTs;
using PublishGate.Scanning.Media.Ogg;
using PublishGate.Scanning.Media.Png;
using PublishGate.Scanning.Media.Psd;
using PublishGate.Scanning.Media.Riff;
using PublishGate.Scanning.Media.Subtitles;
using PublishGate.Scanning.Media.Svg;
using PublishGate.Scanning.Media.Tiff;
using PublishGate.Scanning.Media.WebP;
using PublishGate.Scanning.Pages;

namespace PublishGate.Scanning.Formats;

/// <summary>Every format that is read, those with a signature first.</summary>
internal static class FormatReaders
{
    private static readonly IFormatReader[] All =
    [
        new JpegReader(),
        new RtfReader(),
        new GzipReader(),
        new PdfReader(),
        new PngReader(),
        new WebPReader(),
        new GifReader(),
        new TiffReader(),
        new BmpReader(),
        new IcoReader(),
        new PsdReader(),
        new EmfReader(),
        new WmfReader(),
        new HeifReader(),
        new JpegXlReader(),
        new Jpeg2000Reader(),
        new SvgReader(),
        new ZipReader(),
        new CompoundReader(),
        new RiffReader(),
        new IsoMediaReader(),
        new AiffReader(),
        new FlacReader(),
        new OggReader(),
        new MatroskaReader(),
        new AsfReader(),
        new FlvReader(),
        new CafReader(),
        new AmrReader(),
        new MpegTsReader(),
        new MpegAudioReader(),
        new SubtitleReader(),
        new PageReader(),
        new TarReader(),
        new TextFileReader(),
    ];

    /// <summary>The reader for the content, and the media type that it shows.</summary>
    public static (IFormatReader Reader, string MediaType)? Find(ReadOnlySpan<byte> head, string? name)
    {
        foreach (var reader in All)
        {
            if (reader.Recognise(head, name) is { } mediaType)
            {
                return (reader, mediaType);
            }
        }

        return null;
    }
}
