using PublishGate.Scanning.Reports;
using PublishGate.Scanning.Tests.Media;

namespace PublishGate.Scanning.Tests.Documents.OpenXml;

public sealed class SheetStylesTests
{
    private const string Cell = "<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\" t=\"s\"><v>0</v></c></row></sheetData>";

    [Theory]
    [InlineData("General", "<color rgb=\"FFFFFFFF\"/>", "<patternFill patternType=\"none\"/>", true)]
    [InlineData("General", "<color theme=\"0\"/>", "<patternFill patternType=\"none\"/>", true)]
    [InlineData("General", "<color theme=\"0\" tint=\"-0.5\"/>", "<patternFill patternType=\"none\"/>", false)]
    [InlineData("General", "<color indexed=\"9\"/>", "<patternFill patternType=\"none\"/>", true)]
    [InlineData("General", "<color theme=\"1\"/>", "<patternFill patternType=\"none\"/>", false)]
    [InlineData(
        "General",
        "<color rgb=\"FFFFFFFF\"/>",
        "<patternFill patternType=\"solid\"><fgColor theme=\"0\"/></patternFill>",
        true
    )]
    [InlineData(
        "General",
        "<color rgb=\"FFFFFFFF\"/>",
        "<patternFill patternType=\"solid\"><fgColor rgb=\"FF112233\"/></patternFill>",
        false
    )]
    [InlineData(";;;", "<color theme=\"1\"/>", "<patternFill patternType=\"none\"/>", true)]
    public void Read_CellWhoseFormatShowsNothing_IsTold(string number, string colour, string fill, bool isHidden)
    {
        var styles =
            $"<numFmts><numFmt numFmtId=\"164\" formatCode=\"{number}\"/></numFmts>"
            + $"<fonts><font/><font>{colour}</font></fonts><fills><fill>{fill}</fill></fills><cellXfs><xf/>"
            + "<xf numFmtId=\"164\" fontId=\"1\" fillId=\"0\"/></cellXfs>";

        var reading = TestReading.Of(OfficeSample.Xlsx("visible", Cell, styles), "calls.xlsx");

        Assert.Equal(isHidden, reading.Fragments.Any(text => text.Channel == Channel.HiddenText));
    }
}
