using PublishGate.Scanning.Detection;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Policies;
using PublishGate.Scanning.Positions;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Tests.Policies;

public sealed class PolicyJudgeTests
{
    private const string Fingerprint = "00112233445566778899aabbccddeeff";
    private const string Signed = "\n  reason: r\n  owner: o";
    private static readonly DateOnly Today = new(2026, 6, 15);

    // The judge does not care whose rule it is; this one is always there to be named.
    private static readonly Rule Blocking = new("flagged-term", Severity.Block, "A thing", "Remove it.");

    [Theory]
    [InlineData("version: 1", false, Severity.Block)]
    [InlineData("version: 1", true, Severity.Warn)]
    [InlineData("visible: block", true, Severity.Block)]
    [InlineData("rules:\n- severity: block\n  visible: block", true, Severity.Block)]
    [InlineData("rules:\n- severity: block", true, Severity.Warn)]
    [InlineData("rules:\n- severity: info", false, Severity.Info)]
    [InlineData("rules:\n- severity: ignore" + Signed, false, null)]
    [InlineData("rules:\n- channel: exif\n  severity: info\n- severity: warn", false, Severity.Warn)]
    [InlineData("rules:\n- section: sport/\n  severity: info", false, Severity.Info)]
    [InlineData("rules:\n- section: press/**\n  severity: info", false, Severity.Block)]
    [InlineData("allow:\n- value: +44 7700 900-123" + Signed, false, null)]
    [InlineData("allow:\n- value: +44 7700 900-124" + Signed, false, Severity.Block)]
    [InlineData("allow:\n- fingerprint: " + Fingerprint + Signed, false, null)]
    [InlineData("allow:\n- pattern: '\\+44\\d+'" + Signed, false, null)]
    [InlineData("allow:\n- pattern: '\\+44'" + Signed, false, Severity.Block)]
    [InlineData("allow:\n- value: '+447700900123'\n  channel: exif" + Signed, false, Severity.Block)]
    [InlineData("allow:\n- value: '+447700900123'" + Signed + "\n  expires: 2026-06-15", false, null)]
    [InlineData("allow:\n- value: '+447700900123'" + Signed + "\n  expires: 2026-06-14", false, Severity.Block)]
    [InlineData(
        "ignore:\n- fingerprint: " + Fingerprint + "\n  channel: script-json\n  place: $.a[7].b" + Signed,
        false,
        null
    )]
    [InlineData(
        "ignore:\n- fingerprint: " + Fingerprint + "\n  channel: script-json\n  place: $.a[7].c" + Signed,
        false,
        Severity.Block
    )]
    [InlineData(
        "ignore:\n- fingerprint: " + Fingerprint + "\n  channel: exif\n  place: $.a[7].b" + Signed,
        false,
        Severity.Block
    )]
    public void SeverityOf_Policy_Decides(string policy, bool seen, Severity? expected) =>
        Assert.Equal(expected, Judge(policy).SeverityOf(Detected("+44 7700 900123"), Fingerprint, seen));

    [Theory]
    [InlineData("desk@news.example", true)]
    [InlineData("desk@mail.news.example", true)]
    [InlineData("https://www.news.example/a", true)]
    [InlineData("desk@fakenews.example", false)]
    [InlineData("desk@news.example.org", false)]
    public void SeverityOf_AllowedDomain_IsTheHostOrBelowIt(string value, bool allowed) =>
        Assert.Equal(
            allowed,
            Judge("allow:\n- domain: news.example" + Signed).SeverityOf(Detected(value), Fingerprint, seen: false)
                is null
        );

    [Fact]
    public void SeverityOf_ValueThatTheDetectorPlaysDown_IsNotRaised()
    {
        var example = Detected("+44 7700 900123") with { Severity = Severity.Info };

        Assert.Equal(Severity.Info, Judge("rules:\n- severity: block").SeverityOf(example, Fingerprint, seen: false));
    }

    [Fact]
    public void Unused_AfterJudging_ListsWhatMatchedNothing()
    {
        var policy = Read("allow:\n- value: '1234'" + Signed + "\n- value: '5678'" + Signed);
        var use = new PolicyUse();

        new PolicyJudge(policy, null, Today, use).SeverityOf(Detected("5678"), Fingerprint, seen: false);

        Assert.Equal([2], use.Unused(policy).Select(entry => entry.Line));
    }

    [Fact]
    public void Hash_EntryExpiresOrSectionDiffers_Changes()
    {
        var policy = Read("rules:\n- section: sport/\n  severity: warn\n  expires: 2026-06-15");
        var hashes = new[] { ("sport/a.html", 0), ("news/a.html", 0), ("sport/a.html", 1), ("sport/b.html", 0) }.Select(
            at => new PolicyJudge(policy, at.Item1, Today.AddDays(at.Item2), new PolicyUse()).Hash
        );

        Assert.Equal([0, 1, 1, 0], hashes.Select(hash => hash == hashes.First() ? 0 : 1));
    }

    private static Policy Read(string text)
    {
        var result = PolicyReader.Read(text, _ => null);
        Assert.Empty(result.Errors);
        return result.Policy!;
    }

    private static PolicyJudge Judge(string policy) => new(Read(policy), "sport/match.html", Today, new PolicyUse());

    private static Detected Detected(string value)
    {
        var fragment = new Fragment
        {
            Channel = Channel.ScriptJson,
            Place = Place.Of("$").Key("a").Index(3).Key("b"),
            Text = value,
            Origin = Origin.None,
        };
        return new Detected(Blocking, fragment, 0, value.Length)
        {
            Canonical = value.Replace(" ", ""),
            Excerpt = "•••",
        };
    }
}
