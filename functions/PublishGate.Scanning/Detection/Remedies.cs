using PublishGate.Scanning.Detection.Documents;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection;

/// <summary>How to remove what was found, by the way it ships and the file that it ships in.</summary>
internal static class Remedies
{
    private const string TypeMismatch = "type-mismatch";

    /// <param name="rule">What was found.</param>
    /// <param name="channel">How it ships.</param>
    /// <param name="mediaType">The type of the file as given; what was found may stand in another file inside it.</param>
    public static string For(Rule rule, Channel channel, string mediaType)
    {
        var family = FileFamilies.Of(mediaType);
        return rule.MustBeWithdrawn || rule.Id == TypeMismatch ? rule.Remedy
            : DocumentRules.ByChannel.TryGetValue(channel, out var hidden) ? hidden.Remedy
            : OfPage(channel) ?? OfMedia(channel, family) ?? OfFile(channel, family) ?? rule.Remedy;
    }

    private static string? OfPage(Channel channel) =>
        channel switch
        {
            Channel.HtmlComment or Channel.ScriptComment or Channel.StyleComment =>
                "Delete the comment in the template or story, and strip comments when the page is rendered.",
            Channel.ScriptJson or Channel.ScriptString or Channel.DataAttribute =>
                "Remove the field from what the page's template sends to the browser; only send fields that are shown.",
            Channel.HiddenElement or Channel.Template or Channel.Noscript or Channel.HiddenInput =>
                "Delete the element: hiding it by style or attribute does not keep it from readers of the source.",
            Channel.Attribute or Channel.Meta or Channel.Link or Channel.Url =>
                "Remove it from the attribute or address in the template or story.",
            _ => null,
        };

    private static string? OfMedia(Channel channel, FileFamily family)
    {
        switch (channel)
        {
            case Channel.Exif or Channel.MakerNote or Channel.Iptc or Channel.Xmp or Channel.JpegComment:
            case Channel.JpegSegment or Channel.Photoshop or Channel.IccProfile or Channel.C2pa or Channel.Thumbnail:
            case Channel.EmbeddedPicture or Channel.PngText or Channel.PngChunk or Channel.GifComment:
            case Channel.GifExtension or Channel.SvgMetadata or Channel.MetafileRecord:
                return PictureRemedies.For(family);
            case Channel.TrailingData:
                return PictureRemedies.ForTrailer(family);
            case Channel.Id3 or Channel.Apev2 or Channel.Lyrics3 or Channel.VorbisComment or Channel.FlacBlock:
            case Channel.RiffInfo or Channel.Bext or Channel.Ixml or Channel.RiffChunk or Channel.AiffChunk:
            case Channel.CafChunk or Channel.Mp4Metadata or Channel.MatroskaTag or Channel.MatroskaElement:
            case Channel.AsfMetadata or Channel.FlvMetadata or Channel.MpegTsSection:
                return StreamRemedies.For(family);
            // HEIF and JPEG XL pictures are built of the same boxes as MP4.
            case Channel.Mp4Box:
                return family is FileFamily.Picture ? PictureRemedies.For(family) : StreamRemedies.For(family);
            case Channel.TimedMetadata:
                return $"Keep only the tracks of pictures and sound (`{StreamRemedies.StripVideo}`): cameras record positions in a track of their own.";
            case Channel.Subtitle:
                return "Delete it from the subtitle file, or from the subtitle track, and export again.";
            default:
                return null;
        }
    }

    private static string? OfFile(Channel channel, FileFamily family) =>
        channel switch
        {
            Channel.DocumentProperty => DocumentRemedies.ForProperties(family),
            Channel.DocumentPart => DocumentRemedies.ForParts(family),
            Channel.FormField or Channel.Bookmark => DocumentRemedies.ForAnnotations(family),
            Channel.EmailHeader =>
                "Publish the text or a PDF of the mail instead of the mail file, or delete the header in a text editor.",
            Channel.FileSystem or Channel.ArchiveEntry =>
                "Pack the files again without accounts, times and comments (`zip -X`, `gzip -n`, `tar --owner=0 --group=0 --numeric-owner --mtime=@0`).",
            Channel.FileName => "Rename the file, and pack the archive again with the new name.",
            _ => null,
        };
}
