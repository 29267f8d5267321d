using System.Text;
using PublishGate.Scanning.Reports;
using PublishGate.Scanning.Tests.Media.Jpeg;

namespace PublishGate.Scanning.Tests.Media.Svg;

public sealed class SvgReaderTests
{
    private const string Open =
        "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY ns_x 'http://example.org/x'>]>"
        + "<svg xmlns='http://www.w3.org/2000/svg' xmlns:x='&ns_x;' xmlns:xlink='http://www.w3.org/1999/xlink'>";

    private static readonly string Drawing =
        Open
        + "<!-- sent by Ivo --><desc>map of the safe house</desc><g x:export-filename='/home/ivo/map.png'/>"
        + "<path d='M 1 2 3 4 5 6 7'/><text>Visible words</text>"
        + "<metadata><creator xmlns='http://purl.org/dc/elements/1.1/'>Rosa Example</creator></metadata>"
        + $"<image xlink:href='data:image/jpeg;base64,{Convert.ToBase64String(JpegSample.Thumbnail)}'/></svg>";

    [Theory]
    [InlineData("metadata-free-text", "sent by Ivo", "SVG comment")]
    [InlineData("metadata-free-text", "map of the safe house", "SVG desc")]
    [InlineData("metadata-file-path", "/home/ivo/map.png", "SVG •••••••••••••••")]
    [InlineData("metadata-credit", "Rosa Example", "SVG creator")]
    [InlineData("metadata-free-text", "small one", "SVG image data → JPEG COM")]
    public void Scan_OneOfEverything_FindsEach(string rule, string value, string place)
    {
        var revealed = TestScan.Bytes(Encoding.UTF8.GetBytes(Drawing), "map.svg");

        Assert.Empty(revealed.Report.Gaps);
        if (place.Contains('•', StringComparison.Ordinal))
        {
            Assert.Contains(value, revealed.Values);
        }
        else
        {
            Found.Has(revealed, rule, value, place);
        }
    }

    [Theory]
    [InlineData("made by Rosa Example", true)]
    [InlineData("447911123456", true)]
    [InlineData("rosa@example.org", true)]
    [InlineData("M 10 20 L 30.5 40 Z", false)]
    [InlineData("0 0 1200 800", false)]
    [InlineData("evenodd", false)]
    public void Read_AttributeOfNoKnownMeaning_IsExaminedIfItReadsLikeWords(string value, bool isExamined)
    {
        var svg = $"<svg xmlns='http://www.w3.org/2000/svg'><rect note='{value}'/></svg>";

        Assert.Equal(isExamined, TestReading.Of(System.Text.Encoding.UTF8.GetBytes(svg), "a.svg").Carries(value));
    }

    [Fact]
    public void Read_CommentInADocumentType_IsExamined() =>
        Assert.True(
            TestReading
                .Of(
                    "<!DOCTYPE svg [<!-- by Rosa Example -->]><svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray(),
                    "a.svg"
                )
                .Carries("by Rosa Example")
        );

    [Fact]
    public void Scan_ShapesOnly_Releases()
    {
        var report = TestScan.Bytes(Encoding.UTF8.GetBytes(Open + "<path d='M 1 2'/></svg>"), "map.svg").Report;

        Assert.Equal("image/svg+xml", report.MediaType);
        Assert.Equal(Verdict.Release, report.Verdict);
    }

    [Fact]
    public void Scan_CutAtEveryByte_IsNeverCleanAndNeverFails()
    {
        var bytes = Encoding.UTF8.GetBytes(Drawing);
        for (var length = Open.Length; length < bytes.Length; length++)
        {
            var gaps = TestScan.Bytes(bytes[..length], "map.svg").Report.Gaps;
            Assert.NotEmpty(gaps);
            Assert.DoesNotContain(gaps, gap => gap.Reason == GapReason.Failed);
        }
    }

    [Fact]
    public void Scan_PrefixThatNobodyDeclared_IsReadAllTheSame()
    {
        var revealed = TestScan.Bytes(
            Encoding.UTF8.GetBytes(Open + "<odd:note>call Ivo first</odd:note></svg>"),
            "map.svg"
        );

        Assert.Empty(revealed.Report.Gaps);
        Assert.Contains("call Ivo first", revealed.Values);
    }

    [Fact]
    public void Scan_EntitiesThatMultiply_IsAGap()
    {
        var entities = string.Concat(
            Enumerable
                .Range(1, 9)
                .Select(i => $"<!ENTITY e{i} '{string.Concat(Enumerable.Repeat($"&e{i - 1};", 10))}'>")
        );
        var bomb =
            $"<!DOCTYPE svg [<!ENTITY e0 'bang'>{entities}]><svg xmlns='http://www.w3.org/2000/svg'><desc>&e9;</desc></svg>";

        Assert.NotEmpty(TestScan.Bytes(Encoding.UTF8.GetBytes(bomb), "map.svg").Report.Gaps);
    }
}
