using System.Globalization;
using System.IO.Compression;
using System.Text;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Pages;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Tests.Pages;

/// <summary>
/// The worst page of each shape, with a leak behind it: the scan ends, and either finds the leak or says that it has not read
/// everything.
/// </summary>
public sealed class WorstPageTests
{
    private const string Leak = "<p hidden>call his mother on +380 67 501 22 43</p>";

    private const long FewestTicks = 3;

    public static TheoryData<string> Shapes => [.. Pages.Keys];

    private static readonly Dictionary<string, Func<string>> Pages = new()
    {
        ["deep nesting"] = () => Repeat("<div class=a><b>", 100_000),
        ["deep and closed"] = () => Repeat("<div>", 100_000) + Repeat("</div>", 100_000),
        ["misnested formatting"] = () => Repeat("<a><b><p></a></b>", 50_000),
        ["tables in tables"] = () => Repeat("<table><tr><td>", 20_000),
        ["a million comments"] = () => Repeat("<!-- word -->", 1_000_000),
        ["huge base64"] = () => $"<p data-x='{new string('A', 8_000_000)}'></p>",
        ["base64 in pieces"] = () => Repeat("<p data-x='QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo='></p>", 50_000),
        ["regex bait"] = () => "<p title='" + Repeat("+7 9 a@a.a. (", 200_000) + "'></p>",
        ["digits"] = () => $"<p title='{new string('7', 3_000_000)}'></p>",
        ["bombs"] = () => Repeat($"<p data-x='{Bomb()}'></p>", 20),
        ["short scripts"] = () => Repeat("<script>a=1</script>", 60_000),
        ["short styles"] = () => Repeat("<style>.a{color:red}</style>", 60_000),
        ["giant attribute"] = () => $"<p title='{Repeat("mother said ", 300_000)}'></p>",
        ["many attributes"] = () =>
            "<p " + string.Concat(Enumerable.Range(0, 200_000).Select(i => $"a{i}=1 ")) + "></p>",
        ["style rules"] = () =>
            "<style>" + string.Concat(Enumerable.Range(0, 150_000).Select(i => $".a{i}{{display:none}}")) + "</style>",
        ["nested rules"] = () => $"<style>{Repeat(".a{color:red;", 50_000)}{Repeat("}", 50_000)}</style>",
        ["variables"] = () => $"<p style='{Repeat("--a:1;color:var(--b);", 50_000)}'></p>",
        ["brothers"] = () =>
            "<style>i ~ i ~ b{display:none}i:nth-of-type(9n){opacity:0}</style>" + Repeat("<i></i>", 30_000),
        ["long choice"] = () =>
            $"<style>:is({Repeat(".a, ", 200)}.b) :is({Repeat(".c .d, ", 200)}.e){{display:none}}</style>"
            + Repeat("<i class=e></i>", 5_000),
        ["deep data"] = () => "<script>x=" + Repeat("{\"a\":[", 50_000) + Repeat("]}", 50_000) + "</script>",
        ["deep templates"] = () => "<script>x=" + Repeat("`${", 50_000) + Repeat("}`", 50_000) + "</script>",
        ["data in data"] = () =>
            "<p data-x='"
            + Enumerable
                .Range(0, 12)
                .Aggregate("1", (text, _) => System.Text.Json.JsonSerializer.Serialize(new[] { text }))
            + "'></p>",
        ["joined strings"] = () => "<script>x=" + Repeat("'a'+", 200_000) + "'b'</script>",
        ["references"] = () => "<p title='" + Repeat("&#x41;&amp;", 200_000) + "'></p>",
        ["percents"] = () => "<a href='?a=" + Repeat("%2541", 200_000) + "'></a>",
        ["one value many times"] = () => Repeat("<p title='+7 916 555 01 23'></p>", 120_000),
        ["many values"] = () =>
            string.Concat(
                Enumerable.Range(0, 8_000).Select(i => $"<p title='+7 916 {i / 1000 + 200} {i % 1000:000}7'></p>")
            ),
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Scan_WorstPageOfItsShape_FindsTheLeakBehindItOrSaysThatItDidNotReadAll(string shape)
    {
        var report = TestScan.Html($"<main>{Pages[shape]()}{Leak}").Report;

        Assert.DoesNotContain(report.Gaps, gap => gap.Reason is GapReason.Failed or GapReason.TimedOut);
        Assert.True(
            report.Gaps.Any(gap => gap.Reason == GapReason.LimitReached)
                || report.Findings.Any(finding =>
                    finding is { Rule: "phone-number", Severity: Severity.Block, At.Channel: Channel.HiddenElement }
                ),
            string.Join("; ", report.Findings.Select(finding => $"{finding.Rule} {finding.At.Channel}"))
        );
        Assert.Equal(Verdict.Hold, report.Verdict);
    }

    [Fact]
    public void Scan_MoreRulesThanAreFollowed_IsAGap()
    {
        var rules = string.Concat(Enumerable.Range(0, 150_000).Select(i => $".a{i}{{display:none}}"));
        var report = TestScan.Html($"<style>{rules}</style><p class=a149999>text</p>").Report;
        Assert.Contains(report.Gaps, gap => gap.Reason == GapReason.LimitReached);
    }

    [Fact]
    public void Scan_SelectorLongerThanIsFollowed_IsAGapOnlyIfItHides()
    {
        var selector = Repeat("main ", 2_000) + "p";
        Assert.Empty(TestScan.Html($"<style>{selector}{{display:block}}</style><p>text</p>").Report.Gaps);
        Assert.NotEmpty(TestScan.Html($"<style>{selector}{{display:none}}</style><p>text</p>").Report.Gaps);
    }

    // Each script once was searched for to the end of the page: eight times the scripts then cost sixty-four times the work.
    [Theory]
    [InlineData("<script>a=1</script>")]
    [InlineData("<style>b</style>")]
    [InlineData("<textarea>c</textarea>")]
    public void Tokens_EightTimesAsMany_CostAboutEightTimesAsMuch(string piece)
    {
        var few = Math.Max(Cost(() => PageFragments.TokensOf(Repeat(piece, 25_000))), FewestTicks);
        var many = Cost(() => PageFragments.TokensOf(Repeat(piece, 200_000)));

        Assert.True(many < 32 * few, $"{many} and {few} ticks");
    }

    // What was judged by the words of a whole text was judged so for every value in it.
    [Theory]
    [InlineData("<!--", "tel. +7 916 {0:000} {1:000}7, ", "-->")]
    [InlineData("<p hidden>", "tel. +7 916 {0:000} {1:000}7, ", "</p>")]
    [InlineData("<!--", "iva{0}{1}@lark.com ", "-->")]
    [InlineData("<!--", "51.{0:000}{1:000}, 7.{0:000}{1:000}; ", "-->")]
    [InlineData("<!--", "mother Iva Nemova{0}{1}. ", "-->")]
    [InlineData("<!--", "card 4{0:000}{1:000}00000000{1:0} ", "-->")]
    public void Scan_EightTimesTheValuesInOneText_CostsAboutEightTimesAsMuch(string start, string value, string end)
    {
        var scanner = TestScan.Scanner(limits: ScanLimits.Default with { Threads = 1 });
        var few = Math.Max(Cost(() => ScanText(1_000)), FewestTicks);
        var many = Cost(() => ScanText(8_000));

        Assert.True(many < 32 * few, $"{many} and {few} ticks");

        void ScanText(int count)
        {
            var values = Enumerable
                .Range(0, count)
                .Select(i => string.Format(CultureInfo.InvariantCulture, value, 200 + (i / 1000), i % 1000));
            var page = Encoding.UTF8.GetBytes($"<p>Words</p>{start}{string.Concat(values)}{end}");
            Assert.NotEmpty(scanner.Scan(new MemoryContent(page), "page.html").Coverage);
        }
    }

    // The thread's own time on the processor (proc(5), fields 14 and 15), so that a busy machine changes nothing.
    private static long Cost(Action work)
    {
        var before = Ticks();
        work();
        return Ticks() - before;
    }

    private static long Ticks()
    {
        const string own = "/proc/thread-self/stat";
        if (!File.Exists(own))
        {
            return 0;
        }

        var text = File.ReadAllText(own);
        var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
        return long.Parse(fields[11], CultureInfo.InvariantCulture)
            + long.Parse(fields[12], CultureInfo.InvariantCulture);
    }

    private static string Repeat(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));

    private static string Bomb()
    {
        var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Optimal))
        {
            gzip.Write(new byte[50_000_000]);
        }

        return Convert.ToBase64String(target.ToArray());
    }
}
