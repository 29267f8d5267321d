using PublishGate.Scanning.Tests.Archives.Zip;

namespace PublishGate.Scanning.Tests.Documents.OpenDocument;

public sealed class OpenDocumentTests
{
    private const string Names =
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:presentation=\"urn:oasis:names:tc:opendocument:xmlns:presentation:1.0\" xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\"";

    [Theory]
    [InlineData(
        "<office:annotation><dc:creator>Mila Invented</dc:creator><text:p>ask her again</text:p></office:annotation>",
        "document-comment",
        "ask her again"
    )]
    [InlineData(
        "<text:changed-region><text:deletion><office:change-info><dc:creator>Mila Invented</dc:creator></office:change-info><text:p>who lives here</text:p></text:deletion></text:changed-region>",
        "tracked-change",
        "who lives here"
    )]
    [InlineData(
        "<text:p>a<text:change-start text:change-id=\"c\"/>who lives here<text:change-end text:change-id=\"c\"/></text:p>",
        "tracked-change",
        "who lives here"
    )]
    [InlineData(
        "<style:style style:name=\"H\"><style:text-properties text:display=\"none\"/></style:style><text:p>a <text:span text:style-name=\"H\">call Rosa</text:span></text:p>",
        "hidden-text",
        "call Rosa"
    )]
    [InlineData(
        "<style:style style:name=\"T\"><style:table-properties table:display=\"false\"/></style:style><table:table table:name=\"Sources\" table:style-name=\"T\"><text:p>Rosa</text:p></table:table>",
        "hidden-sheet",
        "Sources"
    )]
    [InlineData(
        "<draw:page><presentation:notes><text:p>do not name her</text:p></presentation:notes></draw:page>",
        "speaker-note",
        "do not name her"
    )]
    public void Scan_HiddenContent_IsFound(string body, string rule, string value)
    {
        var result = TestScan.Bytes(Sample(body), "a.odt");

        Assert.Empty(result.Report.Gaps);
        Assert.Contains((rule, value), result.Report.Findings.Select((finding, i) => (finding.Rule, result.Values[i])));
    }

    [Fact]
    public void Scan_Properties_NameTheAuthor()
    {
        var result = TestScan.Bytes(Sample("<text:p>Text</text:p>"), "a.odt");

        Assert.Equal("application/vnd.oasis.opendocument.text", result.Report.MediaType);
        Assert.Contains("Rosa Example", result.Values);
    }

    internal static byte[] Sample(string body) =>
        ZipSample.Of([
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            ("content.xml", $"<office:document-content {Names}>{body}</office:document-content>"),
            (
                "meta.xml",
                $"<office:document-meta {Names}><office:meta><meta:initial-creator>Rosa Example</meta:initial-creator></office:meta></office:document-meta>"
            ),
        ]);
}
