using System.Text;
using PublishGate.Scanning.Documents.Pdf.Syntax;

namespace PublishGate.Scanning.Documents.Pdf;

/// <summary>The strings of a value, and those that a page's drawing shows.</summary>
internal static class PdfStrings
{
    public static void Collect(PdfValue value, List<string> texts)
    {
        if (value is PdfString text)
        {
            texts.Add(PdfText.Decode(text.Bytes).Trim());
        }

        foreach (var child in value.Children)
        {
            Collect(child, texts);
        }
    }

    /// <summary>The text that a drawing shows, as far as its codes are characters: one line for each text object.</summary>
    public static List<string> Shown(ReadOnlySpan<byte> content)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var parser = new PdfParser(content, 0);
        var isDrawing = content.IndexOf("BT"u8) >= 0;
        while (isDrawing && !parser.AtEnd && !parser.IsDamaged)
        {
            switch (parser.Value())
            {
                case PdfString text:
                    line.Append(PdfText.Decode(text.Bytes));
                    break;
                case PdfArray array:
                    line.AppendJoin("", array.Items.OfType<PdfString>().Select(text => PdfText.Decode(text.Bytes)));
                    break;
                case PdfKeyword { Word: "Td" or "TD" or "T*" or "Tm" or "ET" } when line.Length > 0:
                    lines.Add(line.ToString());
                    line.Clear();
                    break;
            }
        }

        return lines;
    }
}
