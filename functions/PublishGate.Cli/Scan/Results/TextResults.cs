using System.Globalization;
using System.Text;
using PublishGate.Scanning.Reports;

namespace PublishGate.Cli.Scan.Results;

/// <summary>Writes a run for an editor: for each file what was found, where, and how to fix it; then one summary line.</summary>
internal static class TextResults
{
    private const int PlacesShown = 3;

    /// <param name="run">What was found.</param>
    /// <param name="reveal">Show raw values instead of masked excerpts.</param>
    public static string Of(ScanRun run, bool reveal)
    {
        var text = new StringBuilder();
        foreach (var result in run.Results)
        {
            AppendArtifact(text, result, reveal);
        }

        return text.Append(Summary(run)).ToString();
    }

    private static void AppendArtifact(StringBuilder text, ScanResult result, bool reveal)
    {
        var report = result.Scanned.Report;
        var shown = report
            .Findings.Select((finding, i) => (Finding: finding, Value: reveal ? result.Scanned.Values[i] : null))
            .Where(pair => pair.Finding.Severity != Severity.Info)
            .OrderByDescending(pair => pair.Finding.Severity)
            .ToList();
        if (shown.Count == 0 && report.Gaps.IsEmpty)
        {
            return;
        }

        text.AppendLine($"{Printable.Of(result.Path)}: {(report.Verdict == Verdict.Hold ? "HOLD" : "release")}");
        foreach (var (finding, value) in shown)
        {
            AppendFinding(text, finding, value);
        }

        foreach (var gap in report.Gaps)
        {
            text.AppendLine($"  UNREAD {Printable.Of(gap.Place)}");
            text.AppendLine($"         {Printable.Of(gap.Message)}");
        }

        text.AppendLine();
    }

    private static void AppendFinding(StringBuilder text, Finding finding, string? value)
    {
        var word = finding.Severity == Severity.Block ? "BLOCK " : "warn  ";
        text.AppendLine($"  {word} {finding.Rule}: {Printable.Of(value ?? finding.Excerpt)}");
        text.AppendLine($"         {Printable.Of(finding.Message)}");
        text.AppendLine($"         at   {Where(finding.At)}");
        foreach (var place in finding.Also.Take(PlacesShown))
        {
            text.AppendLine($"         also {Where(place)}");
        }

        if (finding.Also.Length > PlacesShown)
        {
            text.AppendLine($"         also at {Count(finding.Also.Length - PlacesShown, "more place")}");
        }

        text.AppendLine($"         fix: {Printable.Of(finding.Remedy)}");
    }

    private static string Where(FindingPlace place) =>
        (place.Line, place.Offset) switch
        {
            ({ } line, _) => $"line {line}, column {place.Column}: {Printable.Of(place.Place)}",
            (_, { } offset) => $"byte {offset}: {Printable.Of(place.Place)}",
            _ => Printable.Of(place.Place),
        };

    private static string Summary(ScanRun run)
    {
        var reports = run.Results.Select(result => result.Scanned.Report).ToList();
        var held = reports.Count(report => report.Verdict == Verdict.Hold);
        var findings = reports
            .SelectMany(report => report.Findings)
            .CountBy(finding => finding.Severity)
            .ToDictionary();
        var gaps = reports.Sum(report => report.Gaps.Length);
        return $"{Count(run.Results.Length, "file")}: {held} held, {run.Results.Length - held} released. "
            + $"{Count(findings.GetValueOrDefault(Severity.Block), "finding")} block, "
            + $"{findings.GetValueOrDefault(Severity.Warn)} warn, {findings.GetValueOrDefault(Severity.Info)} for information; "
            + $"{Count(gaps, "part")} could not be read.";
    }

    private static string Count(int count, string thing) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {thing}{(count == 1 ? "" : "s")}");
}
