using PublishGate.Scanning.Documents.OpenXml.Binary;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.OpenXml;

/// <summary>Parts that are not XML: pictures, embedded files, macros, printer settings, fonts.</summary>
internal static class BinaryParts
{
    public static void Read(Reading reading, PackageContext context, string name, MediaBlock part, byte[] head)
    {
        var lower = name.ToLowerInvariant();
        var fileName = Path.GetFileName(name);
        if (lower.Contains("/embeddings/"))
        {
            reading.AddText(part, Channel.EmbeddedFile, fileName);
        }

        if (lower.EndsWith("vbaproject.bin", StringComparison.Ordinal))
        {
            reading.AddText(part, Channel.DocumentScript, $"macros ({fileName})");
        }

        if (lower.Contains("printersettings") || lower.EndsWith(".odttf", StringComparison.Ordinal))
        {
            var kind = lower.Contains("printer") ? MetadataKind.Device : MetadataKind.Technical;
            reading.AddDocument(part, Channel.DocumentPart, Texts(reading, part), "printer settings", kind);
        }
        else if (FormatReaders.Find(head, fileName) is not null)
        {
            reading.Embed(part.ToArtifact(fileName));
        }
        else if (lower.StartsWith("xl/", StringComparison.Ordinal) && BinaryRecords.AreIn(part.Load(reading).Span))
        {
            new BinaryPart(reading, part.Loaded(reading), context, name).Read();
        }
        else
        {
            ReadUnknown(reading, part, lower);
        }
    }

    /// <summary>A kind of file that nobody reads here is searched for text; that is not all it may carry.</summary>
    private static void ReadUnknown(Reading reading, MediaBlock part, string lower)
    {
        reading.AddReadable(part, Channel.DocumentPart);
        if (part.Length > 0 && !lower.EndsWith(".fntdata", StringComparison.Ordinal))
        {
            reading.Add(Gap.Unsupported(part.Place.ToString(), "This part of the document"));
        }
    }

    private static string Texts(Reading reading, MediaBlock part) =>
        string.Join('\n', ReadableRuns.Find(part.Load(reading).Span).Select(run => run.Text));
}
