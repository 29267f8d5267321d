namespace PublishGate.Scanning.Detection;

/// <summary>Files that are cleaned with the same tools.</summary>
internal enum FileFamily
{
    Page,

    /// <summary>Pictures that ExifTool writes.</summary>
    Picture,
    Tiff,
    Gif,

    /// <summary>Drawings that are text.</summary>
    Svg,

    /// <summary>Pictures that no tool cleans in place: BMP, icons, metafiles.</summary>
    PlainPicture,
    Audio,
    Video,
    Pdf,

    /// <summary>DOCX, XLSX, PPTX, their older forms and RTF.</summary>
    Office,
    OpenDocument,
    Archive,
    Text,
}
