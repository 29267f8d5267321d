using System.Text.Json.Nodes;
using PublishGate.Scanning.Reports;

namespace PublishGate.Cli.Scan.Results;

/// <summary>One artifact's findings and gaps as SARIF results (§3.27).</summary>
internal static class SarifResult
{
    public static IEnumerable<JsonNode> Of(ScanResult result, int artifact, SarifRules rules, bool reveal)
    {
        var (report, values) = result.Scanned;
        var findings = report.Findings.Select(
            (finding, i) => ToResult(result, artifact, finding, rules, reveal ? values[i] : null)
        );
        return [.. findings, .. report.Gaps.Select(gap => ToResult(result, artifact, gap, rules))];
    }

    /// <summary>The path as a URI reference (RFC 3986), relative where the path is.</summary>
    public static string UriOf(string path) =>
        Path.IsPathRooted(path)
            ? new Uri(path).AbsoluteUri
            : string.Join('/', path.Split('/', '\\').Select(Uri.EscapeDataString));

    private static JsonObject ToResult(ScanResult from, int artifact, Finding finding, SarifRules rules, string? value)
    {
        var result = new JsonObject
        {
            ["ruleId"] = finding.Rule,
            ["ruleIndex"] = rules.IndexOf(finding.Rule),
            ["level"] = SarifRules.LevelOf(finding.Severity),
            ["message"] = SarifRules.Text($"{finding.Message} {finding.Excerpt} {finding.Remedy}"),
            ["locations"] = new JsonArray(ToLocation(from.Path, artifact, finding.At)),
            ["partialFingerprints"] = new JsonObject { ["value/v1"] = finding.Fingerprint },
        };
        if (!finding.Also.IsEmpty)
        {
            result["relatedLocations"] = new JsonArray([
                .. finding.Also.Select(place => ToLocation(from.Path, artifact, place)),
            ]);
        }

        if (value is not null)
        {
            result["properties"] = new JsonObject { ["value"] = value };
        }

        return result;
    }

    private static JsonObject ToResult(ScanResult from, int artifact, Gap gap, SarifRules rules)
    {
        var id = SarifRules.IdOf(gap.Reason);
        return new JsonObject
        {
            ["ruleId"] = id,
            ["ruleIndex"] = rules.IndexOf(id),
            ["level"] = SarifRules.LevelOf(Severity.Block),
            ["message"] = SarifRules.Text(gap.Message),
            ["locations"] = new JsonArray(ToLocation(from.Path, artifact, gap.Place, region: null)),
        };
    }

    private static JsonObject ToLocation(string path, int artifact, FindingPlace place) =>
        ToLocation(path, artifact, place.Place, ToRegion(place));

    private static JsonObject ToLocation(string path, int artifact, string place, JsonObject? region)
    {
        var physical = new JsonObject
        {
            ["artifactLocation"] = new JsonObject { ["uri"] = UriOf(path), ["index"] = artifact },
        };
        if (region is not null)
        {
            physical["region"] = region;
        }

        return new JsonObject
        {
            ["physicalLocation"] = physical,
            ["logicalLocations"] = new JsonArray(new JsonObject { ["fullyQualifiedName"] = place }),
        };
    }

    // A region may be told in lines, in bytes, or in both (§3.30.1).
    private static JsonObject? ToRegion(FindingPlace place)
    {
        var region = new JsonObject();
        Set(region, "startLine", place.Line);
        Set(region, "startColumn", place.Column);
        Set(region, "byteOffset", place.Offset);
        Set(region, "byteLength", place.Length);
        return region.Count > 0 ? region : null;
    }

    private static void Set(JsonObject region, string name, long? value)
    {
        if (value is { } number)
        {
            region[name] = number;
        }
    }
}
