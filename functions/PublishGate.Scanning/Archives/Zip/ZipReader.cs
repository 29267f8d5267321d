using PublishGate.Scanning.Documents.OpenDocument;
using PublishGate.Scanning.Documents.OpenXml;
using PublishGate.Scanning.Formats;

namespace PublishGate.Scanning.Archives.Zip;

/// <summary>Reads every ZIP container; what is inside decides whether it is a document or an archive.</summary>
internal sealed class ZipReader : IFormatReader
{
    public string? Recognise(ReadOnlySpan<byte> head, string? name) => ZipTypes.Recognise(head, name);

    public void Read(Reading reading)
    {
        if (ZipContents.Open(reading) is not { } zip)
        {
            return;
        }

        if (zip.Entries.Any(entry => entry.Name == "[Content_Types].xml"))
        {
            OpenXmlPackage.Read(reading, zip);
        }
        else if (OpenDocumentPackage.IsOne(zip))
        {
            OpenDocumentPackage.Read(reading, zip);
        }
        else
        {
            ZipArchiveEntries.Read(reading, zip);
        }
    }
}
