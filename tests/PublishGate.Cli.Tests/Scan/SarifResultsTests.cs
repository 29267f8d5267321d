using System.Collections.Immutable;
using System.Text.Json.Nodes;
using NJsonSchema;
using PublishGate.Cli.Scan;
using PublishGate.Cli.Scan.Results;
using PublishGate.Scanning;
using PublishGate.Scanning.Reports;

namespace PublishGate.Cli.Tests.Scan;

public sealed class SarifResultsTests
{
    private const string Value = "+44 7700 900123";

    private static readonly Finding Phone = new()
    {
        Rule = "phone-number",
        Severity = Severity.Block,
        At = new FindingPlace(Channel.ScriptJson, "script $.caller.phone", 3, 17, 120, 15),
        Also = [new FindingPlace(Channel.Id3, "ID3v2 COMM", Offset: 40, Length: 30)],
        Excerpt = "+44 77•• ••••23",
        Fingerprint = "00112233445566778899aabbccddeeff",
        Message = "A phone number ships in the page's embedded data (JSON).",
        Remedy = "Remove the field.",
    };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Of_FindingsAndGaps_IsValidAgainstThePublishedSchema(bool reveal)
    {
        using var stream = typeof(SarifResultsTests).Assembly.GetManifestResourceStream("sarif-schema")!;
        using var reader = new StreamReader(stream);
        var schema = await JsonSchema.FromJsonAsync(await reader.ReadToEndAsync());

        var errors = schema.Validate(SarifResults.Of(Run(), reveal));

        Assert.Empty(errors.Select(error => error.ToString()));
    }

    [Fact]
    public void Of_Finding_TellsRuleLevelRegionAndFingerprint()
    {
        var run = JsonNode.Parse(SarifResults.Of(Run(), reveal: false))!["runs"]![0]!;
        var result = run["results"]![0]!;
        var region = result["locations"]![0]!["physicalLocation"]!["region"]!;
        var rule = run["tool"]!["driver"]!["rules"]![(int)result["ruleIndex"]!]!;

        Assert.Equal("phone-number", (string?)rule["id"]);
        Assert.Equal("error", (string?)result["level"]);
        Assert.Equal(
            (3, 17, 120, 15),
            (
                (int)region["startLine"]!,
                (int)region["startColumn"]!,
                (int)region["byteOffset"]!,
                (int)region["byteLength"]!
            )
        );
        Assert.Equal(Phone.Fingerprint, (string?)result["partialFingerprints"]!["value/v1"]);
        Assert.Equal("gap-encrypted", (string?)run["results"]![1]!["ruleId"]);
        Assert.Equal("utf16CodeUnits", (string?)run["columnKind"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Of_RawValue_OnlyWhenRevealed(bool reveal) =>
        Assert.Equal(reveal, SarifResults.Of(Run(), reveal).Contains("7700 900123"));

    [Theory]
    [InlineData("site/a b#1%.html", "site/a%20b%231%25.html")]
    [InlineData("../новость.html", "../%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D1%8C.html")]
    [InlineData("-", "-")]
    public void UriOf_Path_IsAUriReference(string path, string uri) => Assert.Equal(uri, SarifResult.UriOf(path));

    private static ScanRun Run()
    {
        var report = new Report
        {
            Sha256 = new string('a', 64),
            Bytes = 200,
            MediaType = "text/html",
            Ruleset = "0011223344556677",
            Findings = [Phone],
            Gaps = [Gap.Encrypted("whole file", "This")],
        };
        return new ScanRun
        {
            Results = ImmutableArray.Create(
                new ScanResult("a page.html", new RevealedReport(report, [Value]), TimeSpan.FromMilliseconds(3))
            ),
            Ruleset = report.Ruleset,
            Started = DateTimeOffset.UnixEpoch,
            Ended = DateTimeOffset.UnixEpoch.AddSeconds(1),
        };
    }
}
