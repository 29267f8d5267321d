using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Tests.Detection;

public sealed class HiddenWordsTests
{
    [Fact]
    public void Scan_ArticleShippedAgainAsJson_HasNoNotes()
    {
        const string article =
            "Off the record: that is what he called the book in which the fact-checkers lost their way.";

        var report = TestScan
            .Html($"<p>{article}</p><script type=application/json>{{\"x\":\"{article}\"}}</script>")
            .Report;

        Assert.DoesNotContain(report.Findings, finding => finding.Rule == "editorial-note");
    }

    [Fact]
    public void Scan_NoteBesideArticle_IsFoundWithItsSentence()
    {
        const string note = "Off the record: he is still there, confirm with his mother";

        var scan = TestScan.Html($"<p>An article.</p><script type=application/json>{{\"x\":\"{note}\"}}</script>");

        var index = scan.Report.Findings.ToList().FindIndex(finding => finding.Rule == "editorial-note");
        Assert.True(index >= 0);
        Assert.Equal(note, scan.Values[index]);
        Assert.Equal(Severity.Block, scan.Report.Findings[index].Severity);
        Assert.DoesNotContain("mother", scan.Report.Findings[index].Excerpt, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Iva Nemova told us.", null)]
    [InlineData("Nemova told us.", Severity.Warn)]
    [InlineData("Someone told us.", Severity.Block)]
    public void Scan_NameUnderTellingKey_CountsByWhatReadersSee(string visible, Severity? expected)
    {
        var report = TestScan
            .Html($"<p>{visible}</p><script type=application/json>{{\"callerName\":\"Iva Nemova\"}}</script>")
            .Report;

        Assert.Equal(expected, report.Findings.FirstOrDefault(finding => finding.Rule == "personal-name")?.Severity);
    }

    [Fact]
    public void Scan_HundredThousandMarkers_TakesBoundedTime()
    {
        var comment = string.Concat(Enumerable.Repeat("verify caller fact-check мать ", 100_000));

        var report = TestScan.Html($"<p>x</p><!-- {comment} -->").Report;

        Assert.DoesNotContain(report.Gaps, gap => gap.Reason is GapReason.TimedOut or GapReason.Failed);
    }
}
