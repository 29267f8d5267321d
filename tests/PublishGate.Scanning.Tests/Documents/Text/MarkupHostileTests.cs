using System.Text;
using PublishGate.Scanning.Reports;
using PublishGate.Scanning.Tests.Media;

namespace PublishGate.Scanning.Tests.Documents.Text;

public sealed class MarkupHostileTests : HostileBytes
{
    protected override byte[] Sample { get; } =
        Encoding.UTF8.GetBytes(
            "<?xml version=\"1.0\"?><people b=\"c\"><!-- n --><phone>+44 7911 123456</phone><![CDATA[d]]></people>"
        );

    protected override string Name => "sample.xml";

    [Theory]
    [InlineData("sample.xml", "<a>call Rosa at six</a>")]
    [InlineData("sample.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><desc>call Rosa at six</desc></svg>")]
    public void Scan_DeclarationOfNoEncoding_IsAGapAndSearched(string name, string text)
    {
        byte[] bytes =
        [
            .. "<?xml version=\"1.0"u8,
            .. Enumerable.Repeat((byte)0xFF, 120),
            .. Encoding.UTF8.GetBytes("\"?>" + text),
        ];

        var report = TestScan.Bytes(bytes, name).Report;

        Assert.Contains(report.Gaps, gap => gap.Reason == GapReason.Malformed);
        Assert.DoesNotContain(report.Gaps, gap => gap.Reason == GapReason.Failed);
    }
}
