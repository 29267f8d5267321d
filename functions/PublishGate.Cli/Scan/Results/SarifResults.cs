using System.Text.Json;
using System.Text.Json.Nodes;
using PublishGate.Scanning.Reports;

namespace PublishGate.Cli.Scan.Results;

/// <summary>Writes a run as SARIF 2.1.0 (OASIS standard, 27 March 2020), for code-scanning dashboards and editors.</summary>
internal static class SarifResults
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <param name="run">What was found.</param>
    /// <param name="reveal">Add each finding's raw value to its result's properties.</param>
    public static string Of(ScanRun run, bool reveal)
    {
        var rules = new SarifRules(run);
        return new JsonObject
        {
            ["$schema"] = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(ToRun(run, rules, reveal)),
        }.ToJsonString(Indented);
    }

    private static JsonObject ToRun(ScanRun run, SarifRules rules, bool reveal) =>
        new()
        {
            ["tool"] = new JsonObject
            {
                ["driver"] = new JsonObject
                {
                    ["name"] = "PublishGate",
                    ["version"] = typeof(SarifResults).Assembly.GetName().Version!.ToString(3),
                    ["rules"] = rules.ToJson(),
                },
            },
            ["invocations"] = new JsonArray(
                new JsonObject
                {
                    ["executionSuccessful"] = true,
                    ["exitCode"] = ExitCode.Of(run.Verdict),
                    ["startTimeUtc"] = Utc(run.Started),
                    ["endTimeUtc"] = Utc(run.Ended),
                }
            ),
            ["columnKind"] = "utf16CodeUnits",
            ["artifacts"] = new JsonArray([.. run.Results.Select(ToArtifact)]),
            ["results"] = new JsonArray([
                .. run.Results.SelectMany((result, index) => SarifResult.Of(result, index, rules, reveal)),
            ]),
            ["properties"] = new JsonObject { ["ruleset"] = run.Ruleset, ["verdict"] = KebabCase.Name(run.Verdict) },
        };

    private static JsonNode ToArtifact(ScanResult result)
    {
        var report = result.Scanned.Report;
        var artifact = new JsonObject
        {
            ["location"] = new JsonObject { ["uri"] = SarifResult.UriOf(result.Path) },
            ["mimeType"] = report.MediaType,
            ["properties"] = new JsonObject { ["verdict"] = KebabCase.Name(report.Verdict) },
        };
        if (report.Sha256.Length > 0)
        {
            artifact["length"] = report.Bytes;
            artifact["hashes"] = new JsonObject { ["sha-256"] = report.Sha256 };
        }

        return artifact;
    }

    private static string Utc(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'");
}
