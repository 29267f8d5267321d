using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.Pdf;

/// <summary>Comments (ISO 32000-2, 7.2.4), which no viewer shows: a percent sign and the rest of the line.</summary>
internal static class PdfComments
{
    private const int ShortestComment = 6;

    /// <summary>Those at the beginning of a line of a drawing, where a string or a picture's bytes seldom hold one.</summary>
    public static void ReadDrawing(Reading reading, MediaBlock drawing)
    {
        var bytes = drawing.Load(reading).Span;
        for (var at = bytes.IndexOf((byte)'%'); at >= 0; )
        {
            var length = bytes[at..].IndexOfAny((byte)10, (byte)13);
            length = length < 0 ? bytes.Length - at : length;
            if (at == 0 || bytes[at - 1] is 10 or 13)
            {
                Read(reading, drawing.Slice(at, length));
            }

            var next = bytes[(at + length)..].IndexOf((byte)'%');
            at = next < 0 ? -1 : at + length + next;
        }
    }

    public static void Read(Reading reading, MediaBlock comment)
    {
        if (comment.Length >= ShortestComment)
        {
            reading.AddReadable(comment.Then("comment"), Channel.DocumentPart);
        }
    }
}
