using PublishGate.Scanning.Tests.Archives.Zip;

namespace PublishGate.Scanning.Tests.Documents.OpenXml;

/// <summary>Builds small Office documents; all people in them are invented.</summary>
internal static class OfficeSample
{
    private const string Word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const string Sheet = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Drawing =
        "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";

    private const string Types =
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>";

    public static byte[] Docx(string body, params (string Name, string Text)[] more) =>
        ZipSample.Of([
            ("[Content_Types].xml", Types),
            ("word/document.xml", $"<w:document {Word}><w:body>{body}</w:body></w:document>"),
            .. more,
        ]);

    public static (string Name, string Text) Core(string creator, string modifier) =>
        (
            "docProps/core.xml",
            $"<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>{creator}</dc:creator><cp:lastModifiedBy>{modifier}</cp:lastModifiedBy></cp:coreProperties>"
        );

    public static (string Name, string Text) Comments(string author, string text) =>
        (
            "word/comments.xml",
            $"<w:comments {Word}><w:comment w:id=\"0\" w:author=\"{author}\" w:date=\"2020-01-02T03:04:05Z\"><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:comment></w:comments>"
        );

    public static (string Name, string Text) Link(string target, string type) =>
        (
            "word/_rels/document.xml.rels",
            $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Relations}/{type}\" Target=\"{target}\" TargetMode=\"External\"/></Relationships>"
        );

    public static byte[] Xlsx(string state, string sheetData, string styles = "") =>
        ZipSample.Of([
            ("[Content_Types].xml", Types),
            (
                "xl/_rels/workbook.xml.rels",
                $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
            (
                "xl/workbook.xml",
                $"<workbook {Sheet} xmlns:r=\"{Relations}\"><sheets><sheet name=\"Sources\" sheetId=\"1\" state=\"{state}\" r:id=\"rId1\"/></sheets></workbook>"
            ),
            ("xl/sharedStrings.xml", $"<sst {Sheet}><si><t>Rosa Example</t></si><si><t>left over</t></si></sst>"),
            ("xl/styles.xml", $"<styleSheet {Sheet}>{styles}</styleSheet>"),
            ("xl/worksheets/sheet1.xml", $"<worksheet {Sheet}>{sheetData}</worksheet>"),
        ]);

    public static byte[] Pptx(string show, string slideText, string note) =>
        ZipSample.Of([
            ("[Content_Types].xml", Types),
            ("ppt/slides/slide1.xml", $"<p:sld {Drawing} show=\"{show}\">{Shape(slideText)}</p:sld>"),
            ("ppt/notesSlides/notesSlide1.xml", $"<p:notes {Drawing}>{Shape(note)}</p:notes>"),
        ]);

    private static string Shape(string text) =>
        $"<p:cSld><p:spTree><p:sp><p:txBody><a:p><a:r><a:t>{text}</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld>";
}
