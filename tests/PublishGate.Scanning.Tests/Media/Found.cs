namespace PublishGate.Scanning.Tests.Media;

/// <summary>Asserts on what a scan has found.</summary>
internal static class Found
{
    /// <summary>A finding of this rule carries the value, at the place, and does not show it.</summary>
    public static void Has(RevealedReport revealed, string rule, string value, string place)
    {
        var findings = revealed.Report.Findings.Zip(revealed.Values).Where(pair => pair.First.Rule == rule);
        var (finding, _) = findings.First(pair => pair.Second.Contains(value, StringComparison.Ordinal));
        Assert.Contains(place, finding.Also.Prepend(finding.At).Select(at => at.Place));
        Assert.DoesNotContain(value, finding.Excerpt, StringComparison.Ordinal);
    }
}
