using PublishGate.Scanning.Detection;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Policies;
using PublishGate.Scanning.Positions;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Tests.Detection;

public sealed class HostileTextTests
{
    private const int Characters = 200_000;

    private static readonly TimeSpan Enough = TimeSpan.FromMinutes(1);

    public static TheoryData<string> Patterns =>
        [
            "1",
            "1 ",
            "1-",
            "+7 ",
            "+7",
            "(1)",
            "00 1 ",
            "٣\u200B",
            "+\u200B7\u200B",
            "a@",
            "@a.",
            "a@b.c/",
            "://a@b.co:",
            " at x dot ",
            "[at]",
            "moc.a@",
            "1.1, ",
            "12.34567, 98.76543 ",
            "1°1'1\"N ",
            "8GX7G36X+",
            "a1:",
            "a1-a1",
            "DE41 ",
            "AB 12 34 56 C ",
            "ABCDEF85A01",
            "address: 1 A ",
            "по адресу ",
            "тел 8",
            "\uD83D\uDE00+7",
        ];

    [Theory]
    [MemberData(nameof(Patterns))]
    public async Task Detect_LongRepetition_EndsInTime(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, Characters / pattern.Length));

        await Task.Run(() => DetectAll(text)).WaitAsync(Enough);
    }

    [Fact]
    public void Detect_RandomCharacters_NeverThrows()
    {
        var random = new Random(20221005);
        const string Alphabet = "0123456789+-.()@:/ °'\"NEabZ٣７\u200B\u00A0,=";
        for (var i = 0; i < 3000; i++)
        {
            var text = new string([
                .. Enumerable.Range(0, random.Next(1, 60)).Select(_ => Alphabet[random.Next(Alphabet.Length)]),
            ]);
            foreach (var detected in DetectAll(text))
            {
                Assert.InRange(detected.Start, 0, text.Length - detected.Length);
                Assert.True(detected.Length > 0);
            }
        }
    }

    private static IReadOnlyList<Detected> DetectAll(string text)
    {
        var reading = new Reading(ScanLimits.Default, CancellationToken.None)
        {
            Current = new EmbeddedArtifact { Content = new Content.MemoryContent(default) },
        };
        var fragment = new Fragment
        {
            Channel = Channel.HtmlComment,
            Place = Place.Whole,
            Text = text,
            Key = "phone",
            Origin = Origin.None,
        };
        reading.Add(fragment);
        var context = new DetectionContext(Policy.Default, reading);
        foreach (var detector in Detectors.All)
        {
            if ((fragment.Traits & detector.Needs) == detector.Needs)
            {
                detector.Detect(fragment, context);
            }
        }

        return context.Detections;
    }

    [Fact]
    public void Scan_MoreDetectionsThanTheLimit_KeepsThoseAndIsAGap()
    {
        var text = string.Concat(Enumerable.Repeat("call +44 7911 123456, ", 200));
        var limits = ScanLimits.Default with { Detections = 100 };

        var report = TestScan
            .Scanner(limits: limits)
            .Scan(new Content.MemoryContent(System.Text.Encoding.UTF8.GetBytes(text)), "a.txt");

        Assert.Contains(report.Gaps, gap => gap.Reason == Reports.GapReason.LimitReached);
        Assert.Contains("phone-number", report.Findings.Select(finding => finding.Rule));
    }
}
