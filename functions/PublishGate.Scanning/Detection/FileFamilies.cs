using PublishGate.Scanning.Documents.Compound;

namespace PublishGate.Scanning.Detection;

/// <summary>Which tools clean a file of a media type.</summary>
internal static class FileFamilies
{
    public static FileFamily Of(string mediaType) =>
        mediaType switch
        {
            "text/html" or "application/xhtml+xml" => FileFamily.Page,
            "image/tiff" => FileFamily.Tiff,
            "image/gif" => FileFamily.Gif,
            "image/svg+xml" => FileFamily.Svg,
            "image/bmp" or "image/vnd.microsoft.icon" or "image/emf" or "image/wmf" => FileFamily.PlainPicture,
            "application/pdf" => FileFamily.Pdf,
            "application/zip" or "application/gzip" or "application/x-tar" => FileFamily.Archive,
            "application/rtf" or CompoundReader.MediaType => FileFamily.Office,
            "application/epub+zip" => FileFamily.OpenDocument,
            _ when Is(mediaType, "image/") => FileFamily.Picture,
            _ when Is(mediaType, "audio/") => FileFamily.Audio,
            _ when Is(mediaType, "video/") => FileFamily.Video,
            _ when Is(mediaType, "application/vnd.oasis.") => FileFamily.OpenDocument,
            _ when Is(mediaType, "application/vnd.openxmlformats") || Is(mediaType, "application/vnd.ms-") =>
                FileFamily.Office,
            _ => FileFamily.Text,
        };

    private static bool Is(string mediaType, string start) => mediaType.StartsWith(start, StringComparison.Ordinal);
}
