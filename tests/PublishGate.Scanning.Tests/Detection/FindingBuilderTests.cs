using System.Text;

namespace PublishGate.Scanning.Tests.Detection;

public sealed class FindingBuilderTests
{
    [Fact]
    public void Build_SameValueInManyPlaces_IsOneFindingWithEachPlaceOnce()
    {
        var comments = string.Concat(Enumerable.Repeat("<!-- mail ivanka.p1987@proton.me -->\n", 40));

        var (report, values) = TestScan.Bytes(Encoding.UTF8.GetBytes($"<!doctype html><body>{comments}"), "a.html");

        var finding = Assert.Single(report.Findings, finding => finding.Rule == "email-address");
        Assert.Equal(20, finding.Also.Length);
        Assert.Equal(21, finding.Also.Append(finding.At).Distinct().Count());
        Assert.Equal((1, 2), (finding.At.Line, finding.Also[0].Line));
        Assert.Equal("ivanka.p1987@proton.me", values[report.Findings.IndexOf(finding)]);
    }

    [Fact]
    public void Build_ValueThatReadersSee_IsAWarning()
    {
        const string Page =
            "<!doctype html><body><p>Write to ivanka.p1987@proton.me.</p><!-- ivanka.p1987@proton.me -->";

        var report = TestScan.Html(Page).Report;

        Assert.All(report.Findings, finding => Assert.NotEqual(Reports.Severity.Block, finding.Severity));
        Assert.NotEmpty(report.Findings);
    }
}
