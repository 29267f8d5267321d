using PublishGate.Scanning.Reports;
using PublishGate.Scanning.Tests.Archives.Zip;

namespace PublishGate.Scanning.Tests.Documents.OpenXml;

public sealed class OpenXmlTests
{
    [Fact]
    public void Read_DataOfOnesOwn_AreReadAttributeByAttribute()
    {
        var file = OfficeSample.Docx(
            "",
            ("customXml/item1.xml", "<calls><call to=\"Rosa\" phone=\"447911123456\"/></calls>")
        );

        var reading = Media.TestReading.Of(file);

        Assert.Equal("447911123456", reading["phone"].Text);
        Assert.Same(reading["to"].Scope, reading["phone"].Scope);
    }

    [Fact]
    public void Scan_PlainDocument_IsCleanAndVisible()
    {
        var report = TestScan.Bytes(OfficeSample.Docx("<w:p><w:r><w:t>The harvest was good.</w:t></w:r></w:p>")).Report;

        Assert.Empty(report.Gaps);
        Assert.DoesNotContain(report.Findings, finding => finding.Severity == Severity.Block);
        Assert.Equal(1, report.Coverage[Channel.DocumentText]);
        Assert.Contains("wordprocessingml", report.MediaType, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ins", "t")]
    [InlineData("moveTo", "t")]
    [InlineData("moveFrom", "t")]
    [InlineData("del", "delText")]
    public void Scan_TrackedChange_BlocksWithTextAndAuthor(string change, string text)
    {
        var file = OfficeSample.Docx(
            $"<w:p><w:{change} w:id=\"1\" w:author=\"Rosa Example\" w:date=\"2020-01-02T03:04:05Z\"><w:r><w:{text}>who lives in Northtown</w:{text}></w:r></w:{change}></w:p>"
        );

        Assert.Equal(Severity.Block, Found(file, "tracked-change", "who lives in Northtown").Severity);
        Found(file, "metadata-person", "Rosa Example");
    }

    [Theory]
    [InlineData("docProps/thumbnail.jpeg", "\u0001\u0002\u0003", Severity.Warn)]
    [InlineData("docProps/thumbnail.jpeg", "\u0001Rosa Example\0", Severity.Block)]
    [InlineData("word/media/image1.jpeg", "\u0001\u0002\u0003", Severity.Block)]
    public void Scan_BytesBehindAPicture_WarnOnlyIfTheyAreStaleBytesOfAThumbnail(
        string part,
        string after,
        Severity expected
    )
    {
        var file = ZipSample.Of(
            ("[Content_Types].xml", "<Types/>"u8.ToArray()),
            ("word/document.xml", "<document/>"u8.ToArray()),
            (part, [.. Media.Jpeg.JpegFile.Of(), .. System.Text.Encoding.Latin1.GetBytes(after)])
        );

        var finding = TestScan.Bytes(file).Report.Findings.First(finding => finding.Rule == "trailing-data");

        Assert.Equal(expected, finding.Severity);
    }

    [Fact]
    public void Scan_FormattingChange_WarnsAndNamesAuthor()
    {
        var file = OfficeSample.Docx(
            "<w:p><w:r><w:rPr><w:rPrChange w:id=\"1\" w:author=\"Rosa Example\"/></w:rPr><w:t>Text</w:t></w:r></w:p>"
        );

        Assert.Equal(Severity.Warn, Found(file, "tracked-change", "rPrChange").Severity);
        Found(file, "metadata-person", "Rosa Example");
    }

    [Theory]
    [InlineData("<w:vanish/>")]
    [InlineData("<w:color w:val=\"FFFFFF\"/>")]
    [InlineData("<w:sz w:val=\"2\"/>")]
    [InlineData("<w:color w:val=\"000000\"/><w:highlight w:val=\"black\"/>")]
    [InlineData("<w:color w:val=\"000000\"/><w:highlight w:val=\"black\"/><w:shd w:val=\"clear\" w:fill=\"FFFFFF\"/>")]
    [InlineData("<w:color w:val=\"1F3864\"/><w:shd w:val=\"clear\" w:fill=\"1F3864\"/>")]
    [InlineData("<w:color w:val=\"112233\"/><w:shd w:val=\"solid\" w:color=\"112233\" w:fill=\"FFFFFF\"/>")]
    public void Scan_HiddenRun_Blocks(string formatting)
    {
        var file = OfficeSample.Docx($"<w:p><w:r><w:rPr>{formatting}</w:rPr><w:t>the source is Rosa</w:t></w:r></w:p>");

        Assert.Equal(Severity.Block, Found(file, "hidden-text", "the source is Rosa").Severity);
    }

    [Theory]
    [InlineData("<w:vanish w:val=\"0\"/>")]
    [InlineData("<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"1F3864\"/>")]
    [InlineData("<w:webHidden/>")]
    [InlineData("<w:highlight w:val=\"black\"/>")]
    [InlineData("<w:color w:val=\"000000\"/><w:shd w:val=\"pct25\" w:color=\"000000\" w:fill=\"000000\"/>")]
    [InlineData("<w:color w:val=\"000000\"/><w:highlight w:val=\"yellow\"/>")]
    public void Scan_TextThatShows_IsNotHidden(string formatting)
    {
        var file = OfficeSample.Docx($"<w:p><w:r><w:rPr>{formatting}</w:rPr><w:t>Heading</w:t></w:r></w:p>");

        Assert.DoesNotContain(TestScan.Bytes(file).Report.Findings, finding => finding.Rule == "hidden-text");
    }

    [Fact]
    public void Scan_VariableOfMacros_IsTold()
    {
        var settings = (
            "word/settings.xml",
            "<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:docVars><w:docVar w:name=\"Case\" w:val=\"the bakery\"/></w:docVars></w:settings>"
        );

        Found(OfficeSample.Docx("<w:p/>", settings), "metadata-free-text", "the bakery");
    }

    [Fact]
    public void Scan_HiddenRow_Blocks()
    {
        static string Row(string properties, string text) =>
            $"<w:tr><w:trPr>{properties}</w:trPr><w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc></w:tr>";
        var file = OfficeSample.Docx($"<w:tbl>{Row("<w:hidden/>", "call her first")}{Row("", "shown to all")}</w:tbl>");

        Found(file, "hidden-text", "call her first");
        Assert.DoesNotContain(TestScan.Bytes(file).Values, value => value.Contains("shown", StringComparison.Ordinal));
    }

    [Fact]
    public void Scan_HiddenStyle_HidesItsText()
    {
        var styles = (
            "word/styles.xml",
            "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:style w:styleId=\"Note\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId=\"Sub\"><w:basedOn w:val=\"Note\"/></w:style></w:styles>"
        );
        var file = OfficeSample.Docx(
            "<w:p><w:pPr><w:pStyle w:val=\"Sub\"/></w:pPr><w:r><w:t>call her first</w:t></w:r></w:p>",
            styles
        );

        Found(file, "hidden-text", "call her first");
    }

    [Fact]
    public void Scan_CommentsAndProperties_AreFound()
    {
        var file = OfficeSample.Docx(
            "<w:p/>",
            OfficeSample.Core("Rosa Example", "Ivo Sample"),
            OfficeSample.Comments("Mila Invented", "ask her again")
        );

        Found(file, "document-comment", "ask her again");
        Found(file, "metadata-person", "Mila Invented");
        Found(file, "metadata-person", "Rosa Example");
        Found(file, "metadata-person", "Ivo Sample");
    }

    [Theory]
    [InlineData("file:///C:\\Users\\rosa\\plan.xlsx", "attachedTemplate", Severity.Block)]
    [InlineData("https://example.org/picture.png", "image", Severity.Warn)]
    public void Scan_ExternalLink_IsFound(string target, string type, Severity severity)
    {
        var file = OfficeSample.Docx("<w:p/>", OfficeSample.Link(target, type));

        Assert.Equal(severity, Found(file, "external-link", target).Severity);
    }

    [Fact]
    public void Scan_UnknownPart_IsSweptForText()
    {
        var file = OfficeSample.Docx("<w:p/>", ("custom/odd.xml", "<x><y note=\"call +44 7911 123456 now\">z</y></x>"));

        Assert.Contains(TestScan.Bytes(file).Values, value => value.Contains("7911 123456", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("hidden")]
    [InlineData("veryHidden")]
    public void Scan_HiddenSheet_IsToldByItsNameAndByItsCells(string state)
    {
        var file = OfficeSample.Xlsx(
            state,
            "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData>"
        );
        var result = TestScan.Bytes(file);

        Assert.Equal(2, result.Report.Findings.Count(finding => finding.Rule == "hidden-sheet"));
        Found(file, "hidden-sheet", "Sources");
        Found(file, "hidden-sheet", "Rosa Example");
    }

    [Theory]
    [InlineData("<sheetData><row r=\"1\" hidden=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData>")]
    [InlineData(
        "<cols><col min=\"1\" max=\"1\" hidden=\"1\"/></cols><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData>"
    )]
    public void Scan_HiddenRowOrColumn_Blocks(string sheet) =>
        Found(OfficeSample.Xlsx("visible", sheet), "hidden-text", "Rosa Example");

    [Fact]
    public void Scan_VisibleSheet_HidesNothing()
    {
        var file = OfficeSample.Xlsx(
            "visible",
            "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData>"
        );

        Assert.DoesNotContain(TestScan.Bytes(file).Report.Findings, finding => finding.Severity == Severity.Block);
    }

    [Fact]
    public void Scan_Slides_FindsNotesAndHiddenSlides()
    {
        var file = OfficeSample.Pptx("0", "the old figures", "do not name her");

        Found(file, "hidden-slide", "the old figures");
        Found(file, "speaker-note", "do not name her");
    }

    [Fact]
    public void Scan_DamagedPart_IsAGapAndStillSearched()
    {
        var file = OfficeSample.Docx("<w:p><broken>call +44 7911 123456", ("x.xml", "<a>"));
        var result = TestScan.Bytes(file);

        Assert.Contains(result.Report.Gaps, gap => gap.Reason == GapReason.Malformed);
    }

    [Fact]
    public void Scan_DocumentTypeDeclaration_IsAGap()
    {
        var file = OfficeSample.Docx("<w:p/>", ("x.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"));

        Assert.NotEmpty(TestScan.Bytes(file).Report.Gaps);
    }

    [Fact]
    public void Scan_DeepNesting_IsAGap()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000));
        var report = TestScan.Bytes(OfficeSample.Docx("<w:p/>", ("x.xml", deep))).Report;

        Assert.Contains(report.Gaps, gap => gap.Reason == GapReason.LimitReached);
    }

    private static Finding Found(byte[] file, string rule, string value)
    {
        var result = TestScan.Bytes(file);
        Assert.Empty(result.Report.Gaps);
        var at = result.Report.Findings.Select((finding, index) => (finding, index));
        return Assert.Single(at, pair => pair.finding.Rule == rule && result.Values[pair.index] == value).finding;
    }
}
