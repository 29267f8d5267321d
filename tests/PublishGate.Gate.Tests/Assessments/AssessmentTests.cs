using PublishGate.Gate.Assessments;
using PublishGate.Gate.Publications;
using PublishGate.Scanning.Reports;

namespace PublishGate.Gate.Tests.Assessments;

public sealed class AssessmentTests
{
    private const string Sha256 = "aa";
    private static readonly DateTimeOffset Now = new(2031, 5, 17, 9, 0, 0, TimeSpan.Zero);

    private static readonly ManifestEntry Scanned = new()
    {
        Role = ArtifactRole.Page,
        StagedPath = "a.html",
        PublicPath = "a.html",
        Sha256 = Sha256,
        Ruleset = "r1",
    };

    [Fact]
    public void Of_CleanReportOfTheBytes_IsClear() => Assert.True(Assess(Scanned, Report()).IsClear);

    [Fact]
    public void Of_NoArtifacts_IsNotClear() => Assert.False(Assessment.Of([], [], Now).IsClear);

    [Fact]
    public void Of_NoReport_IsAGap() => Assert.Single(Assess(Scanned, null).Gaps);

    [Fact]
    public void Of_NoReportWithAProblem_IsThatGap()
    {
        var gap = Gap.Missing("a.html");

        var assessment = Assess(Scanned with { Problem = gap }, null);

        Assert.Equal(gap, Assert.Single(assessment.Gaps).Gap);
    }

    [Fact]
    public void Of_ReportOfOtherBytes_IsAGapWhateverItSays() =>
        Assert.Single(Assess(Scanned, Report() with { Sha256 = "bb" }).Gaps);

    [Fact]
    public void Of_ReportUnderAnotherRuleset_IsAGapWhateverItSays() =>
        Assert.Single(Assess(Scanned, Report() with { Ruleset = "r2" }).Gaps);

    [Fact]
    public void Of_ReportWithAGap_IsNotClearEvenWithOverrides()
    {
        var report = Report() with { Gaps = [Gap.Encrypted("page 1", "It")] };

        Assert.False(Assess(Scanned, report, Override("phone-number", "f1")).IsClear);
    }

    [Theory]
    [InlineData(Severity.Info)]
    [InlineData(Severity.Warn)]
    public void Of_FindingThatDoesNotBlock_IsClear(Severity severity) =>
        Assert.True(Assess(Scanned, Report(Finding("f1") with { Severity = severity })).IsClear);

    [Fact]
    public void Of_FindingThatBlocks_IsBlocking()
    {
        var assessment = Assess(Scanned, Report(Finding("f1"), Finding("f2")));

        Assert.Equal(["f1", "f2"], assessment.Blocking.Select(blocked => blocked.Finding.Fingerprint));
        Assert.False(assessment.IsClear);
    }

    [Fact]
    public void Of_OverrideOfOneOfTwo_LeavesTheOther()
    {
        var assessment = Assess(Scanned, Report(Finding("f1"), Finding("f2")), Override("phone-number", "f1"));

        Assert.Equal("f2", Assert.Single(assessment.Blocking).Finding.Fingerprint);
    }

    [Theory]
    [InlineData("bb", "phone-number", "f1", 60)]
    [InlineData(Sha256, "e-mail", "f1", 60)]
    [InlineData(Sha256, "phone-number", "f2", 60)]
    [InlineData(Sha256, "phone-number", "f1", 0)]
    [InlineData(Sha256, "phone-number", "f1", -1)]
    public void Of_OverrideOfSomethingElseOrExpired_CoversNothing(string sha256, string rule, string print, int seconds)
    {
        var given = Override(rule, print) with { Sha256 = sha256, Expires = Now.AddSeconds(seconds) };

        Assert.Single(Assess(Scanned, Report(Finding("f1")), given).Blocking);
    }

    [Fact]
    public void Of_OneArtifactOfSeveralUnread_IsNotClear()
    {
        var artifacts = new Assessment.Artifact[] { new(Scanned, Report()), new(Scanned, null) };

        Assert.False(Assessment.Of(artifacts, [], Now).IsClear);
    }

    private static Assessment Assess(ManifestEntry entry, Report? report, params Override[] overrides) =>
        Assessment.Of([new Assessment.Artifact(entry, report)], overrides, Now);

    private static Report Report(params Finding[] findings) =>
        new()
        {
            Sha256 = Sha256,
            Bytes = 1,
            MediaType = "text/html",
            Ruleset = "r1",
            Findings = [.. findings],
        };

    private static Finding Finding(string fingerprint) =>
        new()
        {
            Rule = "phone-number",
            Severity = Severity.Block,
            At = new FindingPlace(Channel.HtmlComment, "comment"),
            Excerpt = "•••",
            Fingerprint = fingerprint,
            Message = "A number.",
            Remedy = "Remove it.",
        };

    private static Override Override(string rule, string fingerprint) =>
        new(Sha256, rule, fingerprint, "Editor", "Agreed.", Now, Now.AddMinutes(1));
}
