using PublishGate.Scanning.Content;
using PublishGate.Scanning.Documents.Pdf.Painting;
using PublishGate.Scanning.Documents.Pdf.Syntax;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.Pdf;

/// <summary>Reads PDF (ISO 32000-2): every object of every version, and what the pages show and cover.</summary>
/// <remarks>
/// Our own walk finds all objects and decodes all streams within the limits; only a file that it understood is given to
/// PdfPig, which knows fonts and tells where each letter is painted.
/// </remarks>
internal sealed class PdfReader : IFormatReader
{
    private const int LatestHeader = 1024;

    public string? Recognise(ReadOnlySpan<byte> head, string? name)
    {
        var at = head[..Math.Min(head.Length, LatestHeader)].IndexOf("%PDF-"u8);
        return at == 0 || (at > 0 && head[at - 1] is 10 or 13 or 0xBF or 0) ? "application/pdf" : null;
    }

    public void Read(Reading reading)
    {
        var whole = MediaBlock.Whole(reading, "PDF");
        if (whole.Length > reading.Limits.TextBytes)
        {
            reading.Add(Gap.LimitReached(whole.Place.ToString(), $"more than {reading.Limits.TextBytes} bytes"));
        }

        var bytes = whole.Content.ReadUpTo(0, reading.Limits.TextBytes);
        var start = bytes.AsSpan().IndexOf("%PDF-"u8);
        var scan = new PdfScan(reading, bytes.AsMemory(start));
        scan.Read();
        Read(reading, whole.Slice(start), bytes.AsMemory(start), scan);
        if (start > 0)
        {
            DataAfterEnd.Read(reading, MediaBlock.Of(reading, 0, start, "bytes before the header"));
        }
    }

    private static void Read(Reading reading, MediaBlock whole, ReadOnlyMemory<byte> bytes, PdfScan scan)
    {
        var streams = new PdfStreams(reading, whole);
        var trailers = scan
            .Trailers.Concat(scan.Objects.Where(item => item.Type == "XRef").Select(item => item.Value))
            .ToList();
        if (trailers.Any(trailer => trailer["Encrypt"] is not null and not PdfKeyword))
        {
            reading.Add(Gap.Encrypted(whole.Place.ToString(), "The document"));
            return;
        }

        var file = new PdfFile(streams.Unpack(scan.Objects), trailers);
        PdfLayout.Read(reading, whole, scan, file);
        new PdfContents(reading, whole, file, streams).Read();
        var isSafe = file.Trailer is not null && streams.AllWithinLimits;
        if (!isSafe)
        {
            reading.Add(Gap.Malformed(reading.Current.At("PDF pages").ToString(), "The document"));
            return;
        }

        new PdfPages(reading, whole, file).Read(bytes, scan.Ends);
    }
}
