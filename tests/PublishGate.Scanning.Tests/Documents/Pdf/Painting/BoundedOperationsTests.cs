using PublishGate.Scanning.Documents.Pdf.Painting;
using PublishGate.Scanning.Reports;
using PublishGate.Scanning.Tests.Media;
using UglyToad.PdfPig.Tokens;
using static PublishGate.Scanning.Tests.Documents.Pdf.PdfSample;

namespace PublishGate.Scanning.Tests.Documents.Pdf.Painting;

public sealed class BoundedOperationsTests
{
    [Theory]
    [InlineData("Td3 ", 6000)]
    [InlineData("q ", 11_000)]
    public void Scan_WordsThatCostTooMuch_IsAGap(string word, int times)
    {
        var drawing = string.Concat(Enumerable.Repeat(word, times));

        var report = TestScan.Bytes(Page(Shows("The harvest was good.") + drawing)).Report;

        Assert.Contains(report.Gaps, gap => gap.Reason == GapReason.LimitReached);
        Assert.Equal(Verdict.Hold, report.Verdict);
    }

    [Theory]
    [InlineData("Td3 ", 100)]
    [InlineData("q Q ", 11_000)]
    public void Scan_WordsThatCostLittle_IsNoGap(string word, int times)
    {
        var drawing = string.Concat(Enumerable.Repeat(word, times));

        var report = TestScan.Bytes(Page(Shows("The harvest was good.") + drawing)).Report;

        Assert.Empty(report.Gaps);
    }

    [Fact]
    public void Create_PastTheLimit_LeavesNothingToSearchFor()
    {
        var operations = new BoundedOperations();
        var unknown = OperatorToken.Create("Td3");

        for (var words = 0; operations.Limit is null; words++)
        {
            Assert.InRange(words, 0, 10_000);
            Assert.Null(operations.Create(unknown, []));
        }

        Assert.NotNull(operations.Create(unknown, []));
    }
}
