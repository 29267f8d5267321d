using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using PublishGate.Scanning.Pages;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Tests.Pages;

/// <summary>Pages made to hurt: each ends in bounded time, and what could not be followed is a gap.</summary>
public sealed class HostilePageTests
{
    private const string Leak = "<p hidden title='fact-check: call Anna'>";
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(45);

    public static TheoryData<string, string> Pages =>
        new()
        {
            { "comments", string.Concat(Enumerable.Repeat("<!--x-->", 100_000)) },
            { "open comments", string.Concat(Enumerable.Repeat("<!--", 100_000)) },
            { "angle brackets", new string('<', 300_000) },
            { "end tags", string.Concat(Enumerable.Repeat("</a", 100_000)) },
            { "ampersands", new string('&', 300_000) },
            { "attributes", "<p " + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"a{i}=1 ")) + ">" },
            { "quotes", "<script>" + string.Concat(Enumerable.Repeat("\"'`", 100_000)) },
            { "templates", "<script>" + string.Concat(Enumerable.Repeat("`${", 100_000)) },
            { "slashes", "<script>" + new string('/', 300_000) + "*" },
            { "regexes", "<script>" + string.Concat(Enumerable.Repeat("=/[", 100_000)) },
            { "unbalanced", "<script>" + string.Concat(Enumerable.Repeat("[({", 100_000)) + new string(']', 300_000) },
            { "backslashes", "<script>x='" + new string('\\', 300_000) },
            { "percents", "<a href='?" + string.Concat(Enumerable.Repeat("%25", 100_000)) + "'>" },
            { "base64", $"<p data-x='{new string('A', 1_000_000)}'>" },
            { "plus", "<script>x=" + string.Concat(Enumerable.Repeat("'a'+", 100_000)) },
            { "json in json", "<p data-x='" + string.Concat(Enumerable.Repeat("{\"a\":\"", 100_000)) + "'>" },
            { "markup in strings", "<script>x='" + string.Concat(Enumerable.Repeat("<p title=\"", 100_000)) + "'" },
            { "styles", "<style>" + string.Concat(Enumerable.Repeat(".a{display:none}", 60_000)) },
            { "style braces", "<style>" + new string('{', 300_000) },
            { "media", "<style>" + string.Concat(Enumerable.Repeat("@media print{", 100_000)) },
            { "tables", string.Concat(Enumerable.Repeat("<table><tr><td>", 150)) },
        };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Scan_Hostile_EndsAndKeepsWhatStandsBefore(string name, string page)
    {
        var watch = Stopwatch.StartNew();
        var report = TestScan.Html(Leak + page).Report;

        Assert.True(watch.Elapsed < Bound, $"{name}: {watch.Elapsed}");
        Assert.DoesNotContain(report.Gaps, gap => gap.Reason is GapReason.Failed or GapReason.TimedOut);
        Assert.True(report.Coverage[Channel.Attribute] > 0);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>x")]
    [InlineData("<span title=y>")]
    [InlineData("<svg>")]
    public void Scan_DeepNesting_IsAGapAndStillReadsTheRest(string tag)
    {
        var watch = Stopwatch.StartNew();
        var reading = PageFragments.Read(string.Concat(Enumerable.Repeat(tag, 50_000)) + "<!-- last -->");

        Assert.True(watch.Elapsed < Bound, watch.Elapsed.ToString());
        reading.Single(Channel.HtmlComment, " last ");
        Assert.Contains(reading.Gaps, gap => gap.Reason == GapReason.LimitReached);
    }

    [Fact]
    public void Scan_Bombs_AreGaps()
    {
        var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Optimal))
        {
            gzip.Write(new byte[50_000_000]);
        }

        var bomb = Convert.ToBase64String(target.ToArray());
        var report = TestScan.Html(string.Concat(Enumerable.Repeat($"<p data-x='{bomb}'>", 20))).Report;

        Assert.Contains(report.Gaps, gap => gap.Reason == GapReason.LimitReached);
        Assert.Equal(Verdict.Hold, report.Verdict);
    }

    [Fact]
    public void Parse_AnyPage_CoversEveryCharacterWithTokens()
    {
        foreach (var (page, _) in FuzzedPages.Make(seed: 4, count: 60))
        {
            var at = 0;
            foreach (var token in PageFragments.TokensOf(page))
            {
                Assert.True(token.Start == at, $"{at} is not covered: {token}");
                at = token.End;
            }

            Assert.Equal(page.Length, at);
        }
    }

    [Fact]
    public void Scan_Fuzzed_NeverFails()
    {
        foreach (var (page, how) in FuzzedPages.Make(seed: 5, count: 150))
        {
            var report = TestScan.Bytes(Encoding.UTF8.GetBytes(page), "page.html").Report;
            Assert.DoesNotContain(report.Gaps, gap => gap.Reason is GapReason.Failed or GapReason.TimedOut);
            Assert.True(report.Bytes > 0, how);
        }
    }

    [Fact]
    public void Read_CutAtEveryCharacter_KeepsWhatWasWhole()
    {
        const string Page =
            "<p title='Anna +7'>x</p><!-- note --><script>a={\"p\":\"Boris\"}; // mother\n</script><style>/*css*/</style><div data-j='{\"k\":\"v1\"}'>";
        foreach (var whole in (string[])["Anna +7", " note ", "Boris", " mother", "css", "v1"])
        {
            var from = Page.IndexOf(whole, StringComparison.Ordinal) + whole.Length;
            for (var length = from; length <= Page.Length; length++)
            {
                var reading = PageFragments.Read(Page[..length]);
                Assert.Contains(reading.Fragments, fragment => fragment.Text.Contains(whole, StringComparison.Ordinal));
            }
        }
    }
}
