using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection;

/// <summary>How to remove what was found, by the way it ships.</summary>
internal static class Remedies
{
    private const string StripAudio =
        "ffmpeg -i IN -map 0:a -map_metadata -1 -map_chapters -1 -fflags +bitexact -c copy OUT";

    private const string StripVideo =
        "ffmpeg -i IN -map 0:v:0 -map 0:a -map_metadata -1 -map_chapters -1 -fflags +bitexact -c copy OUT";

    public static string For(Rule rule, Channel channel) =>
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
            Channel.Id3 or Channel.Apev2 or Channel.Lyrics3 or Channel.VorbisComment or Channel.FlacBlock =>
                $"Remove the tag: export the audio without metadata, or strip it with `{StripAudio}` (exiftool cannot write it).",
            Channel.RiffInfo
            or Channel.Bext
            or Channel.Ixml
            or Channel.RiffChunk
            or Channel.AiffChunk
            or Channel.CafChunk =>
                $"Export the audio again without metadata (in the editor: no BWF, iXML or INFO data), or strip it with `{StripAudio}`.",
            Channel.Mp4Metadata
            or Channel.Mp4Box
            or Channel.MatroskaTag
            or Channel.MatroskaElement
            or Channel.AsfMetadata
            or Channel.FlvMetadata
            or Channel.MpegTsSection => $"Export it again without metadata, or strip it with `{StripVideo}`.",
            Channel.TimedMetadata =>
                $"Keep only the tracks of pictures and sound (`{StripVideo}`): cameras record positions in a track of their own.",
            Channel.Subtitle => "Delete it from the subtitle file, or from the subtitle track, and export again.",
            Channel.Exif
            or Channel.MakerNote
            or Channel.Iptc
            or Channel.Xmp
            or Channel.JpegComment
            or Channel.Photoshop => "Export the picture without metadata, or strip it (`exiftool -all= FILE`).",
            Channel.Thumbnail => "Export the picture without a thumbnail (`exiftool -all= FILE`).",
            Channel.TrailingData =>
                "Export the file again: bytes after its end are often an earlier, uncropped version or another tool's data.",
            Channel.TrackedChange => "Accept or reject all changes, turn tracking off, and save again.",
            Channel.DocumentComment => "Delete all comments and save again.",
            Channel.RedactedText =>
                "Apply the redaction so that the text below it is removed; a shape drawn over text hides nothing.",
            Channel.DocumentProperty => "Remove the document's properties (Inspect Document), and save again.",
            _ => rule.Remedy,
        };
}
