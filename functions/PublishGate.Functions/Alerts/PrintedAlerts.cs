using PublishGate.Scanning.Reports;

namespace PublishGate.Functions.Alerts;

/// <summary>Prints alerts: for an installation without Slack.</summary>
public sealed class PrintedAlerts(TextWriter output) : IAlertChannel
{
    private const int MaximumItems = 20;

    public async Task SendAsync(Alert alert, CancellationToken cancellation)
    {
        var lines = new List<string> { "", AlertWording.Headline(alert), "  " + AlertWording.Explanation(alert) };
        foreach (var (entry, finding) in alert.Assessment.Blocking.Take(MaximumItems))
        {
            lines.Add($"  - {finding.Message}");
            lines.Add($"    {AlertWording.Path(entry)}: {finding.At.Place}{Line(finding.At)}   {finding.Excerpt}");
            lines.Add($"    Fix: {finding.Remedy}");
        }

        foreach (var (entry, gap) in alert.Assessment.Gaps.Take(MaximumItems))
        {
            lines.Add($"  - {AlertWording.Path(entry)}: {gap.Message}");
        }

        var left = alert.Decision.StillPublic ?? [];
        lines.AddRange(left.Take(MaximumItems).Select(path => $"  - still public: {AlertWording.Path(path)}"));
        var rest = alert.Assessment.Blocking.Length + alert.Assessment.Gaps.Length + left.Count;
        rest -=
            Math.Min(MaximumItems, alert.Assessment.Blocking.Length)
            + Math.Min(MaximumItems, alert.Assessment.Gaps.Length)
            + Math.Min(MaximumItems, left.Count);
        if (rest > 0)
        {
            lines.Add($"  - and {rest} more");
        }

        lines.Add("  " + alert.Link);
        await output.WriteLineAsync(string.Join(Environment.NewLine, lines).AsMemory(), cancellation);
        await output.FlushAsync(cancellation);
    }

    private static string Line(FindingPlace place) =>
        place.Line is { } line ? $" (line {line}, column {place.Column})" : "";
}
