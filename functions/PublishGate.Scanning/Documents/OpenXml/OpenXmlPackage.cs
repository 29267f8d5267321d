using PublishGate.Scanning.Archives.Zip;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.OpenXml;

/// <summary>Reads every part of an Office Open XML package (ECMA-376, ISO/IEC 29500): DOCX, XLSX, PPTX and their kin.</summary>
/// <remarks>
/// A part is read by what its root element is, not by its name. A part of unknown meaning is swept for text or scanned
/// as the file that it is; nothing in the package is passed over.
/// </remarks>
internal static class OpenXmlPackage
{
    public static void Read(Reading reading, ZipContents zip)
    {
        ZipRecords.Read(reading, zip);
        var context = new PackageContext();
        foreach (var entry in zip.Entries.OrderBy(entry => Turn(entry.Name)))
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            if (entry.IsFolder || zip.Load(entry) is not { } part)
            {
                continue;
            }

            ReadPart(reading, context, entry.Name, part);
        }

        foreach (var text in context.UnusedStrings)
        {
            var strings = MediaBlock.Whole(reading, "shared strings that no cell shows");
            reading.AddText(strings, Channel.DocumentPart, text);
        }
    }

    /// <summary>Parts that tell how to read others come before those.</summary>
    private static int Turn(string name) =>
        name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) ? 0
        : name.EndsWith("/workbook.xml", StringComparison.OrdinalIgnoreCase) ? 1
        : name.EndsWith("/styles.xml", StringComparison.OrdinalIgnoreCase) ? 1
        : name.EndsWith("/sharedStrings.xml", StringComparison.OrdinalIgnoreCase) ? 1
        : name.EndsWith("/workbook.bin", StringComparison.OrdinalIgnoreCase) ? 1
        : name.EndsWith("/sharedStrings.bin", StringComparison.OrdinalIgnoreCase) ? 1
        : name.EndsWith("/styles.bin", StringComparison.OrdinalIgnoreCase) ? 1
        : name.EndsWith("/presentation.xml", StringComparison.OrdinalIgnoreCase) ? 1
        : 2;

    private static void ReadPart(Reading reading, PackageContext context, string name, MediaBlock part)
    {
        var head = part.Content.ReadUpTo(0, IFormatReader.HeadBytes);
        if (OpenXmlParts.RootOf(head) is { } root)
        {
            OpenXmlParts.Read(reading, context, name, part, root);
        }
        else
        {
            BinaryParts.Read(reading, context, name, part, head);
        }
    }
}
