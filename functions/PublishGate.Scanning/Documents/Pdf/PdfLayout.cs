using PublishGate.Scanning.Documents.Pdf.Syntax;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.Pdf;

/// <summary>Checks that the file is whole, and reads the bytes that belong to no object.</summary>
internal static class PdfLayout
{
    private const int UnremarkableBytes = 64;

    public static void Read(Reading reading, MediaBlock whole, PdfScan scan, PdfFile file)
    {
        var end = scan.Ends.Count == 0 ? -1 : scan.Ends[^1];
        var isCut = end < 0 || scan.Objects.Any(item => item.Offset > end);
        if (isCut || file.Trailer is null)
        {
            reading.Add(Gap.Truncated(whole.Place.ToString(), "The document"));
        }

        if (scan.IsDamaged)
        {
            reading.Add(Gap.Malformed(whole.Place.ToString(), "An object of the document"));
        }

        foreach (var (start, stop) in scan.Comments)
        {
            PdfComments.Read(reading, whole.Slice(start, stop - start));
        }

        foreach (var (start, stop) in scan.Unclaimed)
        {
            var block = whole.Slice(start, stop - start).Then("bytes outside of any object");
            if (start >= end && !isCut)
            {
                DataAfterEnd.Read(reading, block);
                continue;
            }

            reading.AddReadable(block, Channel.DocumentPart);
            if (block.Length > UnremarkableBytes)
            {
                reading.Add(Gap.Malformed(block.Place.ToString(), "The document"));
            }
        }
    }
}
