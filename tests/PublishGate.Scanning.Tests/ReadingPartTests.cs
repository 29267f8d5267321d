using System.Text;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Reports;
using PublishGate.Scanning.Tests.Decoding;

namespace PublishGate.Scanning.Tests;

public sealed class ReadingPartTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public void Scan_PageOnSeveralThreads_GivesTheReportOfOne(int threads)
    {
        var page = Page(scripts: 12, callers: 300);

        var alone = Scan(page, new ScanLimits { Threads = 1 });
        var together = Scan(page, new ScanLimits { Threads = threads });

        Assert.Equal(12 * 300, alone.Findings.Count(finding => finding.Rule == "phone-number"));
        AssertSame(alone, together);
    }

    // A part that uses up its share is read again with what is left of the limit.
    [Theory]
    [InlineData(1_500)]
    [InlineData(4_500)]
    public void Scan_LimitOfFragmentsReached_KeepsTheSameOnAnyNumberOfThreads(int fragments)
    {
        var page = Page(scripts: 12, callers: 300);

        var alone = Scan(page, new ScanLimits { Threads = 1, Fragments = fragments });
        var together = Scan(page, new ScanLimits { Threads = 4, Fragments = fragments });

        Assert.Contains(alone.Gaps, gap => gap.Reason == GapReason.LimitReached);
        AssertSame(alone, together);
    }

    // The share of one part is used up, or only all parts together are too much.
    [Theory]
    [InlineData(2_000, 500, 400_000)]
    [InlineData(6_000, 50, 500_000)]
    public void Scan_EncodingsThatGrowBeyondTheLimit_KeepTheSameOnAnyNumberOfThreads(int rows, int length, long limit)
    {
        var lines = Enumerable
            .Range(0, rows)
            .Select(i =>
                $"<p data-row=\"{Packed(i, length)}\" data-call='{{\"phone\":\"+4479113{i:00000}\"}}'>row</p>"
            );
        var page = $"<!doctype html><body>{string.Concat(lines)}</body>";

        var alone = Scan(page, new ScanLimits { Threads = 1, ExpandedBytes = limit });
        var together = Scan(page, new ScanLimits { Threads = 4, ExpandedBytes = limit });

        Assert.Contains(alone.Gaps, gap => gap.Reason == GapReason.LimitReached);
        Assert.Contains(alone.Findings, finding => finding.Rule == "phone-number");
        AssertSame(alone, together);
    }

    private static void AssertSame(Report expected, Report actual)
    {
        Assert.Equal([.. expected.Gaps], actual.Gaps.ToArray());
        Assert.Equal(expected.Coverage, actual.Coverage);
        Assert.Equal([.. expected.References], actual.References.ToArray());
        Assert.Equal(expected.Findings.Select(Shown), actual.Findings.Select(Shown));
    }

    private static string Shown(Finding finding) =>
        $"{finding.Rule} {finding.Severity} {finding.Fingerprint} {finding.At} {string.Join(' ', finding.Also)}";

    private static Report Scan(string page, ScanLimits limits) =>
        TestScan.Scanner(limits: limits).Scan(new MemoryContent(Encoding.UTF8.GetBytes(page)), "page.html");

    // Scripts long enough to be read ahead, each with callers as data and as JSON in a string.
    private static string Page(int scripts, int callers)
    {
        var page = new StringBuilder("<!doctype html><body>");
        for (var script = 0; script < scripts; script++)
        {
            page.Append($"<p title=\"part {script}\">Part {script}</p><script>window.__CALLS_{script}__ = [");
            for (var caller = 0; caller < callers; caller++)
            {
                var phone = $"+4479112{(script * 1000) + caller:00000}";
                page.Append(
                    caller % 2 == 0 ? $"{{phone: '{phone}', id: {caller}}}," : $"\"{{\\\"phone\\\":\\\"{phone}\\\"}}\","
                );
            }

            page.Append("];</script>");
        }

        return page.Append("</body>").ToString();
    }

    private static string Packed(int row, int length) =>
        EncodedText.Of($"call +44 7911 2{row:00000} " + new string('.', length), "gzip");
}
