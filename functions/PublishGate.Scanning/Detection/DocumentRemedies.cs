namespace PublishGate.Scanning.Detection;

/// <summary>How to remove what a document keeps beside its pages, by the program that does it.</summary>
internal static class DocumentRemedies
{
    public static string ForProperties(FileFamily family) =>
        family switch
        {
            FileFamily.Pdf =>
                "Acrobat: Redact a PDF, Sanitize Document; or `exiftool -all:all= FILE` and then `qpdf --linearize FILE OUT` (ExifTool alone leaves the old values in the file).",
            FileFamily.OpenDocument =>
                "LibreOffice: File, Properties, Reset Properties with no user data applied; Tools, Options, Security: remove personal information on saving.",
            _ => "Office: File, Info, Check for Issues, Inspect Document, Remove All; then save again.",
        };

    public static string ForParts(FileFamily family) =>
        family switch
        {
            FileFamily.Pdf =>
                "Acrobat: Redact a PDF, Sanitize Document (Remove Hidden Information), or print the document to a new PDF.",
            FileFamily.Office or FileFamily.OpenDocument =>
                "Inspect Document (File, Info, Check for Issues) and remove all it finds; if it stays, copy the content into a new document, or publish a PDF.",
            _ => "Delete it in the program that made the file, and export the file again.",
        };

    public static string ForAnnotations(FileFamily family) =>
        family == FileFamily.Pdf
            ? "Acrobat: Comments, select all, Delete; forms and bookmarks: Sanitize Document, or print the document to a new PDF."
            : "Delete it in the program that made the file, and export the file again.";
}
