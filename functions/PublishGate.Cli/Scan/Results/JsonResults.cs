using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using PublishGate.Scanning.Reports;

namespace PublishGate.Cli.Scan.Results;

/// <summary>Writes a run as JSON, schema 1: the contract that other tools rely on.</summary>
internal static class JsonResults
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <param name="run">What was found.</param>
    /// <param name="reveal">Write each finding's raw value.</param>
    public static string Of(ScanRun run, bool reveal) =>
        JsonSerializer.Serialize(
            new Document(1, run.Ruleset, run.Verdict, run.Results.Select(result => ToArtifact(result, reveal))),
            Options
        );

    private static Artifact ToArtifact(ScanResult result, bool reveal)
    {
        var report = result.Scanned.Report;
        return new Artifact(
            result.Path,
            report.Sha256,
            report.Bytes,
            report.MediaType,
            report.Verdict,
            (long)result.Took.TotalMilliseconds,
            report.Findings.Select((finding, i) => ToItem(finding, reveal ? result.Scanned.Values[i] : null)),
            report.Gaps
        );
    }

    private static Item ToItem(Finding finding, string? value) =>
        new(
            finding.Rule,
            finding.Severity,
            finding.At.Channel,
            finding.At.Place,
            finding.At.Line,
            finding.At.Column,
            finding.At.Offset,
            finding.At.Length,
            finding.Excerpt,
            value,
            finding.Fingerprint,
            finding.Message,
            finding.Remedy,
            finding.Also.IsEmpty ? null : finding.Also
        );

    private sealed record Document(int Schema, string Ruleset, Verdict Verdict, IEnumerable<Artifact> Artifacts);

    private sealed record Artifact(
        string Path,
        string Sha256,
        long Bytes,
        string MediaType,
        Verdict Verdict,
        long Milliseconds,
        IEnumerable<Item> Findings,
        IEnumerable<Gap> Gaps
    );

    private sealed record Item(
        string Rule,
        Severity Severity,
        Channel Channel,
        string Place,
        int? Line,
        int? Column,
        long? Offset,
        long? Length,
        string Excerpt,
        string? Value,
        string Fingerprint,
        string Message,
        string Remedy,
        IEnumerable<FindingPlace>? Also
    );
}
