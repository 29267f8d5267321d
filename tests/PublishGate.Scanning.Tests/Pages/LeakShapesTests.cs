using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Tests.Pages;

public sealed class LeakShapesTests
{
    public static TheoryData<string> Shapes =>
        [
            .. LeakShapes.All,
            .. LeakWordings.All,
            .. LeaksInOddForms.All,
            .. LeaksInOddWords.All,
            .. LeaksInOddPlaces.All,
            .. LeaksInLayers.All,
            .. LeaksOfCalls.All,
            .. LeaksOfNewsSystems.All,
            .. LeaksOfNewsrooms.All,
        ];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Scan_Leak_Blocks(string markup)
    {
        var isOfHead = markup.StartsWith("<meta", StringComparison.Ordinal);
        var report = TestScan
            .Html(
                "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Sea shanties return</title>"
                    + "<meta property=\"og:url\" content=\"https://www.dailylark.com/sea\">"
                    + $"{(isOfHead ? markup : "")}</head><body><p>Crowds gathered on Sunday to hear the old songs again.</p>"
                    + $"{(isOfHead ? "" : markup)}</body></html>"
            )
            .Report;

        Assert.Contains(report.Findings, finding => finding.Severity == Severity.Block);
    }
}
