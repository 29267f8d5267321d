using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Tests.Detection;

/// <summary>What readers can press or open is not hidden from them.</summary>
public sealed class ContactsForReadersTests
{
    [Theory]
    [InlineData("<a class=\"icon\" href=\"tel:+33142345678\" aria-label=\"Appelez-nous\"></a>")]
    [InlineData("<a href=\"https://wa.me/4915123456789\"><img src=\"w.png\" alt=\"\"></a>")]
    [InlineData("<details><summary>Contact</summary><p>Tel. +49 30 2345 6789</p></details>")]
    [InlineData("<details><summary>Kontakt</summary><div><p>Redaktion: +49 30 23456789</p></div></details>")]
    public void Scan_ContactThatReadersCanReach_Warns(string markup) =>
        Assert.All(Findings(markup), finding => Assert.NotEqual(Severity.Block, finding.Severity));

    [Theory]
    [InlineData("<a style=\"display:none\" href=\"tel:+33142345678\">x</a>")]
    [InlineData("<details><summary>More</summary><p>Mother of the caller: +49 151 23456789</p></details>")]
    [InlineData("<details><summary>More</summary><p hidden>Tel. +49 30 2345 6789</p></details>")]
    [InlineData("<a href=\"/player?tel=+33142345678\">Listen</a>")]
    public void Scan_ContactThatReadersDoNotReach_Blocks(string markup) =>
        Assert.Contains(Findings(markup), finding => finding is { Severity: Severity.Block, Rule: "phone-number" });

    private static IEnumerable<Finding> Findings(string markup) =>
        TestScan.Html($"<!doctype html><html lang=\"de\"><body><p>The sea is wide.</p>{markup}").Report.Findings;
}
