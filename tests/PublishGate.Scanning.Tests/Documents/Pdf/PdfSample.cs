using System.Globalization;
using System.Text;

namespace PublishGate.Scanning.Tests.Documents.Pdf;

/// <summary>Builds small PDF files; all people in them are invented.</summary>
internal sealed class PdfSample
{
    private readonly StringBuilder _file = new("%PDF-1.7\n");
    private readonly SortedDictionary<int, int> _offsets = [];

    /// <summary>One page of 300 by 200 units with a drawing, and more objects from number 10 on.</summary>
    public static byte[] Page(string drawing, string pageEntries = "", string catalogEntries = "", params string[] more)
    {
        var sample = new PdfSample()
            .Object(1, $"<< /Type /Catalog /Pages 2 0 R {catalogEntries} >>")
            .Object(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
            .Object(
                3,
                $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> {pageEntries} >>"
            )
            .Stream(4, "", drawing)
            .Object(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        for (var i = 0; i < more.Length; i++)
        {
            sample.Object(10 + i, more[i]);
        }

        return sample.End().ToArray();
    }

    public static string Shows(string text, int x = 20, int y = 100) => $"BT /F1 12 Tf {x} {y} Td ({text}) Tj ET\n";

    public PdfSample Object(int number, string body)
    {
        _offsets[number] = _file.Length;
        _file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{body}\nendobj\n");
        return this;
    }

    public PdfSample Stream(int number, string entries, string data) =>
        Object(number, $"<< /Length {data.Length} {entries} >>\nstream\n{data}\nendstream");

    public PdfSample End(string trailerEntries = "")
    {
        var start = _file.Length;
        _file.Append("xref\n0 1\n0000000000 65535 f \n");
        foreach (var (number, offset) in _offsets)
        {
            _file.Append(CultureInfo.InvariantCulture, $"{number} 1\n{offset:0000000000} 00000 n \n");
        }

        _file.Append(
            CultureInfo.InvariantCulture,
            $"trailer\n<< /Size 100 /Root 1 0 R {trailerEntries} >>\nstartxref\n{start}\n%%EOF\n"
        );
        return this;
    }

    public byte[] ToArray() => Encoding.Latin1.GetBytes(_file.ToString());
}
