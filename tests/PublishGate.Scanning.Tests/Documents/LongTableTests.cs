using System.Text;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Reports;
using PublishGate.Scanning.Tests.Documents.OpenDocument;
using PublishGate.Scanning.Tests.Documents.OpenXml;
using PublishGate.Scanning.Tests.Media;

namespace PublishGate.Scanning.Tests.Documents;

/// <summary>Tables of more cells than may be held at once.</summary>
public sealed class LongTableTests
{
    private const int Rows = 40_000;
    private const string Leak = "call Rosa on +44 7812 634519 please";

    private static readonly ScanLimits Limits = ScanLimits.Default with { Fragments = 20_000, Window = 4_000 };

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Scan_LeakInTheLastRowOfALongTable_IsFoundAtItsPlace(string lineEnd)
    {
        var rows = Enumerable.Range(1, Rows - 1).Select(row => $"{row},río,stone and water in the north of it");
        var table = string.Join(lineEnd, rows.Prepend("number,word,note").Append($"0,river,{Leak}"));
        var bytes = Encoding.UTF8.GetBytes(table);

        var report = Scan(bytes, "a.csv");

        var phone = Assert.Single(report.Findings, finding => finding.Rule == "phone-number");
        Assert.Empty(report.Gaps);
        Assert.Equal($"row {Rows + 1} column 3", phone.At.Place);
        Assert.Equal(Rows + 1, phone.At.Line);
        Assert.Equal(bytes.AsSpan().IndexOf("+44"u8), phone.At.Offset);
        Assert.Equal((Rows + 1) * 3, report.Coverage[Channel.StructuredData]);
    }

    [Fact]
    public void Scan_CellLongerThanWhatIsReadAtOnce_IsOneCell()
    {
        var cell = string.Concat(Enumerable.Repeat("a line, of the cell\n", 100_000));

        var reading = TestReading.Of(Encoding.UTF8.GetBytes($"a,b\n1,\"{cell}\"\n2,last\n"), "a.csv");

        Assert.Empty(reading.Gaps);
        Assert.Equal(["a", "b", "1", cell.Trim(), "2", "last"], reading.Fragments.Select(fragment => fragment.Text));
    }

    [Fact]
    public void Scan_RowThatIsTooLong_IsAGap()
    {
        var limits = ScanLimits.Default with { TextBytes = 2_000_000 };
        var content = new MemoryContent(Encoding.UTF8.GetBytes($"a,b\n1,\"{new string('x', 3_000_000)}"));

        var report = TestScan.Scanner(limits: limits).Scan(content, "a.csv");

        Assert.Contains(report.Gaps, gap => gap.Reason == GapReason.LimitReached);
    }

    [Fact]
    public void Scan_LeakInTheLastRowOfALongSheet_IsFound()
    {
        static string Row(string text) => $"<row><c t=\"inlineStr\"><is><t>{text}</t></is></c></row>";
        var rows = string.Concat(Enumerable.Repeat(Row("stone and water"), Rows));

        var report = Scan(OfficeSample.Xlsx("visible", $"<sheetData>{rows}{Row(Leak)}</sheetData>"), "a.xlsx");

        Assert.Contains(report.Findings, finding => finding.Rule == "phone-number");
        Assert.Empty(report.Gaps);
    }

    [Fact]
    public void Scan_LeakInTheLastRowOfALongOpenDocumentSheet_IsFound()
    {
        static string Row(string text) =>
            $"<table:table-row><table:table-cell><text:p>{text}</text:p></table:table-cell></table:table-row>";
        var rows = string.Concat(Enumerable.Repeat(Row("stone and water"), Rows));

        var report = Scan(OpenDocumentTests.Sample($"<table:table>{rows}{Row(Leak)}</table:table>"), "a.ods");

        Assert.Contains(report.Findings, finding => finding.Rule == "phone-number");
        Assert.Empty(report.Gaps);
    }

    [Fact]
    public void Scan_MoreDetectionsThanTheLimitInALongTable_KeepsThemAndIsAGap()
    {
        var rows = string.Concat(Enumerable.Range(0, Rows).Select(row => $"+44 7812 {row:000000}\n"));
        var limits = Limits with { Detections = 5_000 };

        var report = TestScan.Scanner(limits: limits).Scan(new MemoryContent(Encoding.UTF8.GetBytes(rows)), "a.csv");

        Assert.NotEmpty(report.Findings);
        Assert.Contains(report.Gaps, gap => gap.Reason == GapReason.LimitReached);
    }

    private static Report Scan(byte[] bytes, string name) =>
        TestScan.Scanner(limits: Limits).Scan(new MemoryContent(bytes), name);
}
