using PublishGate.Scanning.Archives.Zip;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Documents.OpenXml;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Media;

namespace PublishGate.Scanning.Documents.OpenDocument;

/// <summary>Reads every file of an OpenDocument package (OASIS OpenDocument 1.3): texts, sheets, slides, drawings.</summary>
internal static class OpenDocumentPackage
{
    private static readonly string[] Parts = ["content.xml", "styles.xml", "meta.xml", "settings.xml"];

    public static bool IsOne(ZipContents zip) =>
        zip.Entries.Any(entry => entry.Name == "content.xml")
        && zip.Entries.Any(entry => entry.Name is "META-INF/manifest.xml" or "meta.xml");

    public static void Read(Reading reading, ZipContents zip)
    {
        ZipRecords.Read(reading, zip);
        foreach (var entry in zip.Entries.Where(entry => !entry.IsFolder))
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            if (zip.Load(entry) is not { } part)
            {
                continue;
            }

            // Objects inside have folders of their own, with the same file names.
            var name = Path.GetFileName(entry.Name);
            if (Parts.Contains(name))
            {
                new OpenDocumentPart(reading, part).Read();
            }
            else if (
                name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
                || name.EndsWith(".rdf", StringComparison.Ordinal)
            )
            {
                new OtherPart(reading, part).Read();
            }
            else if (entry.Name != "mimetype")
            {
                BinaryParts.Read(
                    reading,
                    new PackageContext(),
                    entry.Name,
                    part,
                    part.Content.ReadUpTo(0, IFormatReader.HeadBytes)
                );
            }
        }
    }
}
