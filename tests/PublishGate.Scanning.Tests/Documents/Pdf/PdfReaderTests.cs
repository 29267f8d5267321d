using System.Text;
using PublishGate.Scanning.Reports;
using PublishGate.Scanning.Tests.Media;
using PublishGate.Scanning.Tests.Media.Jpeg;
using static PublishGate.Scanning.Tests.Documents.Pdf.PdfSample;

namespace PublishGate.Scanning.Tests.Documents.Pdf;

public sealed class PdfReaderTests
{
    private const string Secret = "Rosa Example lives in Northtown";

    [Fact]
    public void Scan_PlainPage_IsCleanAndVisible()
    {
        var report = TestScan.Bytes(Page(Shows("The harvest was good."))).Report;

        Assert.Equal("application/pdf", report.MediaType);
        Assert.Empty(report.Gaps);
        Assert.Empty(report.Findings);
        Assert.Equal(1, report.Coverage[Channel.DocumentText]);
    }

    [Fact]
    public void Scan_KeywordsWrittenAsAList_AreProperties()
    {
        var file = new PdfSample()
            .Object(1, "<< /Type /Catalog /Pages 2 0 R >>")
            .Object(2, "<< /Type /Pages /Kids [] /Count 0 >>")
            .Object(3, "<< /AAPL:Keywords [(call Rosa) (at six)] >>")
            .End("/Info 3 0 R")
            .ToArray();

        var reading = TestReading.Of(file);

        Assert.Equal(
            ["call Rosa", "at six"],
            reading.Fragments.Where(each => each.Channel == Channel.DocumentProperty).Select(each => each.Text)
        );
    }

    [Theory]
    [InlineData("/S /URI /URI (file:///C:/desk/rosa/plan.pdf)", 1)]
    [InlineData("/S /Launch /F (C:/desk/rosa/plan.pdf)", 1)]
    [InlineData("/S /URI /URI (https://example.com/plan.pdf)", 0)]
    public void Scan_LinkToAFileOfSomebody_Blocks(string action, int count)
    {
        var file = new PdfSample()
            .Object(1, "<< /Type /Catalog /Pages 2 0 R /Annots [3 0 R] >>")
            .Object(2, "<< /Type /Pages /Kids [] /Count 0 >>")
            .Object(3, $"<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << {action} >> >>")
            .End("")
            .ToArray();

        Assert.Equal(
            count,
            TestScan
                .Bytes(file)
                .Report.Findings.Count(finding => finding is { Rule: "external-link", Severity: Severity.Block })
        );
    }

    [Theory]
    [InlineData("0 g 15 95 250 20 re f\n")]
    [InlineData("1 g 15 95 250 20 re f\n")]
    [InlineData("q 250 0 0 20 15 95 cm 0 0 1 1 re f Q\n")]
    [InlineData("0 g 15 95 m 265 95 l 265 115 l 15 115 l h f\n")]
    [InlineData("q 250 0 0 20 15 95 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q\n")]
    public void Scan_TextUnderOpaqueShape_IsABadRedaction(string shape) =>
        Found(Page(Shows(Secret) + shape), "bad-redaction", Secret);

    [Theory]
    [InlineData("0.9 g 15 95 250 20 re f 0 g\n")]
    [InlineData("0 g 0 0 300 200 re f 1 g\n")]
    [InlineData("0.2 0.3 0.6 rg 15 95 250 20 re f 1 g\n")]
    public void Scan_TextOnColour_IsSeen(string before)
    {
        var report = TestScan.Bytes(Page(before + Shows(Secret))).Report;

        Assert.DoesNotContain(report.Findings, finding => finding.Severity == Severity.Block);
    }

    [Theory]
    [InlineData("15 95 250 20 re S\n")]
    [InlineData("15 95 250 20 re 16 96 248 18 re f*\n")]
    [InlineData("q 0 0 10 10 re W n 0 g 15 95 250 20 re f Q\n")]
    [InlineData("15 95 250 0.5 re f\n")]
    public void Scan_FrameOrLineOverText_CoversNothing(string shape)
    {
        var report = TestScan.Bytes(Page(Shows(Secret) + shape)).Report;

        Assert.DoesNotContain(report.Findings, finding => finding.Severity == Severity.Block);
    }

    [Fact]
    public void Read_PrivateDataOfAProgram_AreSearched()
    {
        var file = new PdfSample()
            .Object(1, "<< /Type /Catalog /Pages 2 0 R >>")
            .Object(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
            .Object(
                3,
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /PieceInfo << /Some << /Private 4 0 R >> >> >>"
            )
            .Stream(4, "", $"%%For: {Secret}")
            .End()
            .ToArray();

        Assert.True(TestReading.Of(file).Carries(Secret));
    }

    [Fact]
    public void Read_PhotoshopDataInside_AreReadAsSuch()
    {
        var resources = Bytes.Text(JpegSample.Photoshop);
        var file = new PdfSample()
            .Object(1, "<< /Type /Catalog /Pages 2 0 R /PieceInfo << /AdobePhotoshop << /Private 4 0 R >> >> >>")
            .Object(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
            .Object(3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>")
            .Stream(4, "", resources)
            .End()
            .ToArray();

        Assert.Contains(TestReading.Of(file).Fragments, text => text is { Channel: Channel.Iptc, Text: "Northtown" });
    }

    [Theory]
    [InlineData("Rosa Example", true)]
    [InlineData("harvest", false)]
    public void Read_TextForCopying_IsExaminedUnlessItIsSeen(string spoken, bool isTold)
    {
        var drawing = $"/Span << /ActualText ({spoken}) >> BDC {Shows("The harvest was good.")} EMC\n";

        Assert.Equal(isTold, TestReading.Of(Page(drawing)).Fragments.Any(text => !text.Visible && text.Text == spoken));
    }

    [Theory]
    [InlineData("% {0}\n", "")]
    [InlineData("", "% {0}\n")]
    public void Read_Comment_IsSearched(string inDrawing, string inObject)
    {
        var drawing = string.Format(null, inDrawing, Secret) + Shows("The harvest was good.");

        var reading = TestReading.Of(Page(drawing, string.Format(null, inObject, Secret)));

        Assert.True(reading.Carries(Secret));
        Assert.Empty(reading.Gaps);
    }

    [Theory]
    [InlineData("1 g ", "")]
    [InlineData("0 g 0 0 300 200 re f 0 g ", "")]
    [InlineData("3 Tr ", "")]
    public void Scan_TextThatNobodySees_IsHidden(string before, string after) =>
        Found(Page(before + Shows(Secret) + after), "hidden-text", Secret);

    [Fact]
    public void Scan_TextOutsideThePage_IsHidden() =>
        Found(Page(Shows(Secret, 20, 100), "/CropBox [0 0 300 50]"), "hidden-text", Secret);

    [Theory]
    [InlineData("/Subtype /Redact /QuadPoints [15 115 265 115 15 95 265 95]")]
    [InlineData("/Subtype /Highlight /C [0 0 0] /QuadPoints [15 115 265 115 15 95 265 95]")]
    [InlineData("/Subtype /Square /IC [0 0 0]")]
    public void Scan_CoveringAnnotation_IsABadRedaction(string annotation)
    {
        var file = Page(
            Shows(Secret),
            "/Annots [10 0 R]",
            "",
            $"<< /Type /Annot /Rect [15 95 265 115] {annotation} >>"
        );

        Found(file, "bad-redaction", Secret);
    }

    [Fact]
    public void Scan_BookmarkThatNamesWhatIsCovered_IsABadRedaction()
    {
        var file = Page(
            Shows(Secret) + "0 g 15 95 250 20 re f\n",
            "",
            "/Outlines 10 0 R",
            "<< /Type /Outlines /First 11 0 R >>",
            $"<< /Title (1. {Secret}) /Parent 10 0 R /Dest [3 0 R /Fit] >>"
        );

        Found(file, "bad-redaction", $"1. {Secret}");
    }

    [Fact]
    public void Scan_YellowHighlight_CoversNothing()
    {
        var annotation =
            "<< /Type /Annot /Subtype /Highlight /C [1 1 0] /Rect [15 95 265 115] /QuadPoints [15 115 265 115 15 95 265 95] >>";
        var report = TestScan.Bytes(Page(Shows(Secret), "/Annots [10 0 R]", "", annotation)).Report;

        Assert.DoesNotContain(report.Findings, finding => finding.Rule == "bad-redaction");
    }

    [Fact]
    public void Scan_Annotation_IsFoundWithItsAuthor()
    {
        var annotation =
            "<< /Type /Annot /Subtype /Text /Rect [1 1 9 9] /Contents (ask her again) /T (Mila Invented) >>";
        var file = Page(Shows("Text"), "/Annots [10 0 R]", "", annotation);

        Found(file, "annotation", "ask her again");
        Found(file, "metadata-person", "Mila Invented");
    }

    [Fact]
    public void Scan_LaterVersion_ShowsWhatTheEarlierSaid()
    {
        var sample = new PdfSample()
            .Object(1, "<< /Type /Catalog /Pages 2 0 R >>")
            .Object(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
            .Object(
                3,
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>"
            )
            .Stream(4, "", Shows(Secret))
            .Object(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
            .End()
            .Stream(4, "", Shows("Somebody lives somewhere"))
            .End();

        Found(sample.ToArray(), "previous-revision", Secret);
    }

    [Fact]
    public void Scan_ObjectThatNothingUses_IsAnEarlierVersion() =>
        Found(Page(Shows("Text"), "", "", $"<< /Note ({Secret}) >>"), "previous-revision", Secret);

    [Fact]
    public void Scan_BytesAfterTheEnd_AreTrailingData()
    {
        byte[] file = [.. Page(Shows("Text")), .. Encoding.ASCII.GetBytes("an older version by Rosa Example")];

        Assert.Contains(TestScan.Bytes(file).Report.Findings, finding => finding.Rule == "trailing-data");
    }

    [Fact]
    public void Scan_Script_Warns() =>
        Found(
            Page(Shows("Text"), "", "/OpenAction 10 0 R", "<< /S /JavaScript /JS (app.alert\\('x'\\)) >>"),
            "document-script",
            "app.alert('x')"
        );

    [Fact]
    public void Scan_LayerThatIsOff_IsHidden() =>
        Found(
            Page(
                Shows("Text"),
                "",
                "/OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] >> >>",
                "<< /Type /OCG /Name (Names) >>"
            ),
            "hidden-text",
            "layer Names"
        );

    [Theory]
    [InlineData("/D << /OFF [10 0 R] >>", "10 0 R")]
    [InlineData("/D << /BaseState /OFF >>", "10 0 R")]
    [InlineData("/D << /OFF [10 0 R] >>", "11 0 R")]
    public void Scan_TextInALayerThatIsOff_IsHidden(string configuration, string layer)
    {
        var page = Page(
            $"/OC /L1 BDC {Shows(Secret)} EMC\n{Shows("The harvest was good.", 20, 50)}",
            "",
            $"/OCProperties << /OCGs [10 0 R] {configuration} >>",
            "<< /Type /OCG /Name (Names) >>",
            "<< /Type /OCMD /OCGs [10 0 R] >>"
        );
        var file = Encoding.Latin1.GetBytes(
            Encoding
                .Latin1.GetString(page)
                .Replace("/Resources <<", $"/Resources << /Properties << /L1 {layer} >>", StringComparison.Ordinal)
        );

        Found(file, "hidden-text", Secret);
        Assert.DoesNotContain(
            TestScan.Bytes(file).Values,
            value => value.Contains("harvest", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("/D << /OFF [11 0 R] >>")]
    [InlineData("/D << /BaseState /OFF /ON [10 0 R] >>")]
    public void Scan_TextInALayerThatIsOn_IsSeen(string configuration)
    {
        var page = Page(
            $"/OC /L1 BDC {Shows(Secret)} EMC\n",
            "",
            $"/OCProperties << /OCGs [10 0 R 11 0 R] {configuration} >>",
            "<< /Type /OCG /Name (Names) >>",
            "<< /Type /OCG /Name (Places) >>"
        );
        var file = Encoding.Latin1.GetBytes(
            Encoding
                .Latin1.GetString(page)
                .Replace("/Resources <<", "/Resources << /Properties << /L1 10 0 R >>", StringComparison.Ordinal)
        );

        Assert.DoesNotContain(Secret, TestScan.Bytes(file).Values);
    }

    [Theory]
    [InlineData("/F 2 /V (ask her again)", "ask her again")]
    [InlineData("/F 32 /V (ask her again)", "ask her again")]
    [InlineData("/F 2 /DV (ask her again)", "ask her again")]
    [InlineData("/F 2 /TU (the name of her son)", "the name of her son")]
    [InlineData("/F 2 /V 11 0 R", "ask her again")]
    [InlineData("/F 2 /Parent 12 0 R", "written above")]
    public void Scan_ValueOfAHiddenField_IsHiddenText(string entries, string value) =>
        Found(
            Page(
                Shows("Text"),
                "/Annots [10 0 R]",
                "/AcroForm << /Fields [10 0 R 12 0 R] >>",
                $"<< /Type /Annot /Subtype /Widget /Rect [1 1 9 9] /FT /Tx {entries} >>",
                "(ask her again)",
                "<< /FT /Tx /T (one) /V (written above) /Kids [10 0 R] >>"
            ),
            "hidden-text",
            value
        );

    [Theory]
    [InlineData("/F 4 /V (ask her again)")]
    [InlineData("/F 2 /V (0)")]
    [InlineData("/F 2 /T (a name of a field)")]
    public void Scan_FieldThatIsShownOrSaysNothing_HidesNothing(string entries)
    {
        var widget = $"<< /Type /Annot /Subtype /Widget /Rect [1 1 9 9] /FT /Tx {entries} >>";
        var report = TestScan.Bytes(Page(Shows("Text"), "/Annots [10 0 R]", "", widget)).Report;

        Assert.DoesNotContain(report.Findings, finding => finding.Rule == "hidden-text");
    }

    [Fact]
    public void Scan_AuthorOfALink_IsAPerson() =>
        Found(
            Page(
                Shows("Text"),
                "/Annots [10 0 R]",
                "",
                "<< /Type /Annot /Subtype /Link /Rect [1 1 9 9] /T (Mila Invented) /Dest [3 0 R /Fit] >>"
            ),
            "metadata-person",
            "Mila Invented"
        );

    [Fact]
    public void Scan_Encrypted_IsAGap()
    {
        var file = new PdfSample().Object(1, "<< /Type /Catalog >>").End("/Encrypt << /Filter /Standard >>").ToArray();

        Assert.Contains(TestScan.Bytes(file).Report.Gaps, gap => gap.Reason == GapReason.Encrypted);
    }

    [Theory]
    [InlineData("<< /Type /Pages /Kids [2 0 R] /Count 1 >>")]
    [InlineData("<< /Type /Pages /Kids [2 0 R 2 0 R] /Parent 2 0 R /Count 999999999 >>")]
    public void Scan_PagesInACircle_EndWithAGap(string pages)
    {
        var file = new PdfSample().Object(1, "<< /Type /Catalog /Pages 2 0 R >>").Object(2, pages).End().ToArray();

        Assert.DoesNotContain(TestScan.Bytes(file).Report.Gaps, gap => gap.Reason is GapReason.Failed);
    }

    [Fact]
    public void Scan_DeepArrays_AreAGap()
    {
        var report = TestScan.Bytes(Page(Shows("Text"), "", "", new string('[', 100_000))).Report;

        Assert.Contains(report.Gaps, gap => gap.Reason is GapReason.Malformed or GapReason.Truncated);
    }

    private static void Found(byte[] file, string rule, string value)
    {
        var result = TestScan.Bytes(file);
        Assert.Empty(result.Report.Gaps);
        var at = result.Report.Findings.Select((finding, index) => (finding.Rule, Value: result.Values[index]));
        Assert.Contains((rule, value), at);
    }
}
