using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Tests.Pages.Scripts;

/// <summary>Data whose members refer to one another by index: devalue (Nuxt) and turbo-stream (Remix, React Router).</summary>
public sealed class FlattenedArrayTests
{
    private const string Nuxt = """
        [["ShallowReactive",1],{"data":2,"once":5},{"story":3},{"title":4,"caller":6},"Sea",{},{"name":7,"homePhone":8},"Wanda Oleksiuk","91 123 45 67"]
        """;

    private const string Turbo = """
        [{"_1":2},"loaderData",{"_3":4},"interviewee",{"_5":6,"_7":8},"fullName","Bernarda Quiroz","lat",48.512345]
        """;

    [Theory]
    [InlineData(Nuxt, "Wanda Oleksiuk", "name", "script:1 $.data.story.caller.name")]
    [InlineData(Nuxt, "91 123 45 67", "homePhone", "script:1 $.data.story.caller.homePhone")]
    [InlineData(Turbo, "Bernarda Quiroz", "fullName", "script:1 $.loaderData.interviewee.fullName")]
    [InlineData(Turbo, "48.512345", "lat", "script:1 $.loaderData.interviewee.lat")]
    [InlineData(
        """[{"calls":1},[2],{"caller":3},"Wanda Oleksiuk"]""",
        "Wanda Oleksiuk",
        "caller",
        "script:1 $.calls[0].caller"
    )]
    public void Read_ValueUnderTellingName_HasNameAndPath(string json, string text, string key, string place)
    {
        var fragment = Assert.Single(
            PageFragments.Read($"<script type=\"application/json\">{json}</script>").Fragments,
            fragment => fragment.Text == text && fragment.Key == key
        );

        Assert.Equal(place, fragment.Place.ToString());
    }

    [Fact]
    public void Scan_NameInNuxtPayload_BlocksAndTellsTheWay()
    {
        var report = TestScan
            .Html($"<p>Sea</p><script type=\"application/json\" id=\"__NUXT_DATA__\">{Nuxt}</script>")
            .Report;

        var finding = Assert.Single(report.Findings, finding => finding.Rule == "personal-name");
        Assert.Equal(
            (Severity.Block, "script#__NUXT_DATA__ $.data.story.caller.name"),
            (finding.Severity, finding.At.Place)
        );
    }

    [Theory]
    [InlineData("""[{"id":1,"parent":2},{"id":2,"parent":0}]""")]
    [InlineData("""[{"caller":7},"name"]""")]
    [InlineData("""[{"caller":1},{"b":[1]},"name"]""")]
    [InlineData("""[{"caller":1""")]
    [InlineData("""[["Reactive",1]""")]
    [InlineData("""[{"caller":1},[2],[1],[0],"x"]""")]
    [InlineData("""[{"_9":1},"x"]""")]
    [InlineData("""[{"caller":-1},"x"]""")]
    public void Read_OtherArrays_AddNothing(string json) =>
        Assert.DoesNotContain(
            PageFragments.Read($"<script type=\"application/json\">{json}</script>").Fragments,
            fragment => fragment is { Key: "caller", Form: Scanning.Fragments.FragmentForm.Text }
        );

    [Fact]
    public void Read_MoreReferencesThanAreFollowed_IsAGap()
    {
        var indexes = string.Join(',', Enumerable.Repeat("2", 250_000));

        var reading = PageFragments.Read($"<script type=\"application/json\">[{{\"a\":1}},[{indexes}],\"x\"]</script>");

        Assert.Contains(reading.Gaps, gap => gap.Reason == GapReason.LimitReached);
    }
}
