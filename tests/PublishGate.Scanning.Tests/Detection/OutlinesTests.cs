using System.Globalization;

namespace PublishGate.Scanning.Tests.Detection;

public sealed class OutlinesTests
{
    [Theory]
    [InlineData(10, 10)]
    [InlineData(6000, 1)]
    public void Scan_PointsOfABorder_AreOneFindingOnceTheyAreMany(int points, int findings)
    {
        var positions = Enumerable
            .Range(0, points)
            .Select(i =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"[{30.12345 + (i * 0.001):F5},{50.54321 + (i * 0.001):F5}]"
                )
            );
        var report = TestScan
            .Html($"<h1>Results</h1><script>var map = {{\"coordinates\":[[{string.Join(',', positions)}]]}};</script>")
            .Report;

        Assert.Empty(report.Gaps);
        Assert.Equal(findings, report.Findings.Count(finding => finding.Rule == "coordinates"));
        Assert.All(report.Findings, finding => Assert.Equal(Reports.Severity.Warn, finding.Severity));
    }
}
