using System.Text.Json.Nodes;
using PublishGate.Scanning.Detection;
using PublishGate.Scanning.Reports;

namespace PublishGate.Cli.Scan.Results;

/// <summary>The rules of a SARIF run: every detector's, and one for each reason that something could not be read.</summary>
internal sealed class SarifRules
{
    private readonly List<Entry> _entries;
    private readonly Dictionary<string, int> _indexes;

    public SarifRules(ScanRun run)
    {
        var named = run.Results.SelectMany(result => result.Scanned.Report.Findings).Select(finding => finding.Rule);
        _entries =
        [
            .. Detectors.Rules.Values.Select(rule => new Entry(rule.Id, rule.Title, rule.Remedy, rule.Severity)),
            .. named
                .Where(id => !Detectors.Rules.ContainsKey(id))
                .Distinct(StringComparer.Ordinal)
                .Select(id => new Entry(id, id, "Remove it, then scan again.", Severity.Warn)),
            .. Enum.GetValues<GapReason>().Select(ToEntry),
        ];
        _indexes = _entries.Index().ToDictionary(entry => entry.Item.Id, entry => entry.Index, StringComparer.Ordinal);
    }

    public static string IdOf(GapReason reason) => $"gap-{KebabCase.Name(reason)}";

    public static string LevelOf(Severity severity) =>
        severity switch
        {
            Severity.Block => "error",
            Severity.Warn => "warning",
            Severity.Info => "note",
        };

    public int IndexOf(string id) => _indexes[id];

    public JsonArray ToJson() =>
        new([
            .. _entries.Select(entry => new JsonObject
            {
                ["id"] = entry.Id,
                ["shortDescription"] = Text($"{entry.Title}."),
                ["help"] = Text(entry.Help),
                ["defaultConfiguration"] = new JsonObject { ["level"] = LevelOf(entry.Severity) },
            }),
        ]);

    public static JsonObject Text(string text) => new() { ["text"] = text };

    private static Entry ToEntry(GapReason reason) =>
        new(
            IdOf(reason),
            $"Something could not be checked ({KebabCase.Name(reason)})",
            "What was not read is never taken as clean. Provide the file in a form that can be read, then scan again.",
            Severity.Block
        );

    private sealed record Entry(string Id, string Title, string Help, Severity Severity);
}
