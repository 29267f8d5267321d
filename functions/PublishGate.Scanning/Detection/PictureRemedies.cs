namespace PublishGate.Scanning.Detection;

/// <summary>How to remove metadata of a picture, by the file that it ships in.</summary>
internal static class PictureRemedies
{
    public static string For(FileFamily family) =>
        family switch
        {
            FileFamily.Picture => "Export the picture without metadata, or strip it (`exiftool -all= FILE`).",
            FileFamily.Tiff =>
                "Strip it (`exiftool -all= -CommonIFD0= FILE`); of a camera's raw file, export a JPEG without metadata.",
            FileFamily.Gif =>
                "Strip it (`gifsicle --no-comments --no-names --no-extensions IN > OUT`, then `exiftool -all= OUT`).",
            FileFamily.Svg =>
                "Delete it in a text editor, or export again (Inkscape: Save a Copy, Optimized SVG; `svgo FILE`).",
            FileFamily.PlainPicture =>
                "Open it in an image editor and export a new PNG (ExifTool cannot write this format).",
            FileFamily.Audio => $"Remove the cover picture with the other tags: `{StreamRemedies.StripAudio}`.",
            FileFamily.Video => $"Remove the cover picture with the other tags: `{StreamRemedies.StripVideo}`.",
            FileFamily.Pdf =>
                "Acrobat: Redact a PDF, Sanitize Document; or export the PDF again from pictures without metadata (`exiftool -all= PICTURE`).",
            FileFamily.Office or FileFamily.OpenDocument =>
                "Replace the picture in the document by one without metadata (`exiftool -all= PICTURE`): Inspect Document leaves pictures as they are.",
            FileFamily.Archive => "Strip the picture (`exiftool -all= PICTURE`) and pack it again.",
            FileFamily.Page or FileFamily.Text =>
                "Strip the picture (`exiftool -all= PICTURE`) before it is put into the page or file.",
            _ => throw new ArgumentOutOfRangeException(nameof(family)),
        };

    /// <summary>Bytes behind the end.</summary>
    public static string ForTrailer(FileFamily family) =>
        family switch
        {
            FileFamily.Picture or FileFamily.Gif =>
                "Open the picture in an editor and export it again, or cut the bytes off (JPEG: `exiftool -trailer:all= FILE`): they are often an earlier, uncropped version.",
            FileFamily.Tiff or FileFamily.PlainPicture or FileFamily.Svg =>
                "Open the picture in an editor and export it again: bytes after its end are another program's data.",
            FileFamily.Audio => $"Write the sound alone to a new file: `{StreamRemedies.StripAudio}`.",
            FileFamily.Video => $"Write pictures and sound alone to a new file: `{StreamRemedies.StripVideo}`.",
            FileFamily.Pdf => "Write the document to a new file (`qpdf IN OUT`; in Acrobat: Save as Optimized PDF).",
            FileFamily.Office or FileFamily.OpenDocument =>
                "Open the document and save it under a new name (Save As): the program writes only what it knows.",
            FileFamily.Archive => "Unpack the archive and pack the files again into a new one (`zip -X`, `tar -cf`).",
            FileFamily.Page or FileFamily.Text =>
                "Delete what follows the end of the file, or export the file that is embedded in it again.",
            _ => throw new ArgumentOutOfRangeException(nameof(family)),
        };
}
