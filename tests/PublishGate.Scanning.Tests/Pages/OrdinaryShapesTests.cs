using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Tests.Pages;

public sealed class OrdinaryShapesTests
{
    public static TheoryData<string> Shapes =>
        [
            .. OrdinaryShapes.All,
            .. OrdinaryShapesInLanguages.All,
            .. OrdinaryShapesOfSites.All,
            .. OrdinaryWordings.All,
            .. OrdinaryShapesOfSystems.All,
            .. OrdinaryShapesOfNewsSites.All,
        ];

    public static TheoryData<string, string> ShapesByLanguage
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (language, markup) in OrdinaryShapesByLanguage.All)
            {
                data.Add(language, markup);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Scan_OrdinaryShape_DoesNotBlock(string markup) =>
        Scan_OrdinaryShapeOfLanguage_DoesNotBlock("en", markup);

    [Theory]
    [MemberData(nameof(ShapesByLanguage))]
    public void Scan_OrdinaryShapeOfLanguage_DoesNotBlock(string language, string markup)
    {
        var report = TestScan
            .Html(
                $"<!doctype html><html lang=\"{language}\"><head><meta charset=\"utf-8\"><title>Sea shanties return</title>"
                    + "<meta property=\"og:url\" content=\"https://www.dailylark.com/sea\"></head><body>"
                    + $"<p>Crowds gathered on Sunday to hear the old songs again.</p>{markup}</body></html>"
            )
            .Report;

        Assert.DoesNotContain(report.Findings, finding => finding.Severity == Severity.Block);
        Assert.Empty(report.Gaps);
    }
}
