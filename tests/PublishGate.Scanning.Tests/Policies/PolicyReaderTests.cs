using PublishGate.Scanning.Policies;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Tests.Policies;

public sealed class PolicyReaderTests
{
    private const string Whole = """
        version: 1
        regions: [GB, ua]
        visible: block
        rules:
          - rule: [flagged-term]
            channel: [exif, xmp]
            section: sport/
            severity: warn
          - rule: flagged-term
            severity: ignore
            reason: Known.
            owner: desk
        allow:
          - domain: news.example
            reason: Ours.
            owner: desk
            expires: 2027-01-31
          - pattern: '\d{3}'
            reason: Extensions.
            owner: desk
        ignore:
          - fingerprint: 00112233445566778899aabbccddeeff
            channel: script-json
            place: "script#DATA $.lines[2]"
            reason: The press line.
            owner: web
        flag:
          - term: Nightingale
            severity: warn
        """;

    [Fact]
    public void Read_WholePolicy_KeepsEveryEntryWithItsLine()
    {
        var policy = PolicyReader.Read(Whole, _ => null).Policy!;

        Assert.Equal(["GB", "UA"], policy.Regions.ToArray());
        Assert.True(policy.VisibleBlocks);
        Assert.Equal([Severity.Warn, null], policy.Severities.Select(entry => entry.Severity));
        Assert.Equal([14, 18], policy.Allowed.Select(entry => entry.Line));
        Assert.Equal(new DateOnly(2027, 1, 31), policy.Allowed[0].Expires);
        Assert.Equal("script#DATA $.lines[#]", Assert.Single(policy.Ignored).Place);
        Assert.Equal(Severity.Warn, Assert.Single(policy.Flagged).Severity);
        Assert.Equal(64, policy.Hash.Length);
    }

    [Theory]
    [InlineData("", 1, 1, "one YAML document")]
    [InlineData("[1]", 1, 1, "one YAML document")]
    [InlineData("a: [1}", 1, 6, "not YAML")]
    [InlineData("flag: []\nflag: []", 2, 1, "not YAML")]
    [InlineData("version: 2", 1, 10, "must be 1")]
    [InlineData("regoins: [GB]", 1, 1, "did you mean 'regions'?")]
    [InlineData("regions: [UK]", 1, 11, "'GB'")]
    [InlineData("visible: yes", 1, 10, "block or warn")]
    [InlineData("rules: block", 1, 8, "must be a list")]
    [InlineData("rules: [block]", 1, 9, "must have keys")]
    [InlineData("rules:\n- rule: flaged-term\n  severity: warn", 2, 9, "Did you mean 'flagged-term'?")]
    [InlineData("rules:\n- rule: flagged-term", 2, 3, "needs 'severity'")]
    [InlineData("rules:\n- severity: fatal", 2, 13, "block, warn, info or ignore")]
    [InlineData("rules:\n- channel: exiff\n  severity: warn", 2, 12, "Did you mean 'exif'?")]
    [InlineData("rules:\n- severity: ignore\n  owner: desk", 2, 3, "needs 'reason'")]
    [InlineData("allow:\n- value: x\n  reason: r", 2, 3, "needs 'owner'")]
    [InlineData("allow:\n- reason: r\n  owner: o", 2, 3, "exactly one of")]
    [InlineData("allow:\n- value: x\n  domain: a.example\n  reason: r\n  owner: o", 2, 3, "exactly one of")]
    [InlineData("allow:\n- fingerprint: 00FF\n  reason: r\n  owner: o", 2, 16, "32 hex digits")]
    [InlineData("allow:\n- domain: localhost\n  reason: r\n  owner: o", 2, 11, "host name")]
    [InlineData("allow:\n- pattern: '('\n  reason: r\n  owner: o", 2, 12, "regular expression")]
    [InlineData("allow:\n- pattern: '(?=a)'\n  reason: r\n  owner: o", 2, 12, "linear time")]
    [InlineData("allow:\n- value: x\n  reason: r\n  owner: o\n  expires: tomorrow", 5, 12, "2027-01-31")]
    [InlineData("ignore:\n- channel: exif\n  place: p\n  reason: r\n  owner: o", 2, 3, "needs 'fingerprint'")]
    [InlineData("flag:\n- reason: r", 2, 3, "needs 'term'")]
    [InlineData("flag:\n- term: x\n  expires: 2027-01-01", 3, 3, "no key 'expires'")]
    [InlineData("baseline: furniture.yaml", 1, 11, "cannot be read")]
    public void Read_Mistake_TellsPlaceAndFix(string text, int line, int column, string message)
    {
        var error = Assert.Single(PolicyReader.Read(text, _ => null).Errors);

        Assert.Contains(message, error.Message);
        Assert.Equal(line, error.Line);
        Assert.True(column == 0 || column == error.Column, $"column {error.Column}");
    }

    [Fact]
    public void Read_ManyMistakes_TellsAllInOrder()
    {
        var errors = PolicyReader.Read("regions: [XX, YY]\nallow:\n- value: x\nflags: []", _ => null).Errors;

        Assert.Equal([(1, 11), (1, 15), (3, 3), (3, 3), (4, 1)], errors.Select(error => (error.Line, error.Column)));
    }

    [Fact]
    public void Read_Baseline_JoinsItsEntriesAndHash()
    {
        const string Furniture = """
            version: 1
            baseline:
              - rule: phone-number
                fingerprint: 00112233445566778899aabbccddeeff
                channel: html-comment
                place: comment 12
                excerpt: "+44 ••"
                pages: 7
            """;

        var policy = PolicyReader.Read("baseline: b.yaml", name => name == "b.yaml" ? Furniture : null).Policy!;

        var entry = Assert.Single(policy.Ignored);
        Assert.Equal(("b.yaml", 3, "comment #"), (entry.File, entry.Line, entry.Place));
        Assert.NotEqual(policy.Hash, PolicyReader.Read("baseline: b.yaml", _ => "version: 1").Policy!.Hash);
    }

    [Fact]
    public void Read_BaselineWithMistake_NamesTheFile()
    {
        var error = Assert.Single(PolicyReader.Read("baseline: b.yaml", _ => "baselines: []").Errors);

        Assert.Equal(("b.yaml", 1), (error.File, error.Line));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("- ")]
    [InlineData("{a: ")]
    public void Read_DeepNesting_IsAnErrorNotACrash(string opening)
    {
        var text = string.Concat(Enumerable.Repeat(opening, 100_000));

        Assert.Single(PolicyReader.Read(text, _ => null).Errors);
    }

    [Fact]
    public void Read_CutAnywhere_NeverThrows()
    {
        for (var length = 0; length < Whole.Length; length++)
        {
            _ = PolicyReader.Read(Whole[..length], _ => null);
        }
    }
}
