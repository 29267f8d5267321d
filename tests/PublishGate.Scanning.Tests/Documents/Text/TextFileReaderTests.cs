using System.Text;
using PublishGate.Scanning.Tests.Media;

namespace PublishGate.Scanning.Tests.Documents.Text;

public sealed class TextFileReaderTests
{
    [Theory]
    [InlineData("a.txt", "call +44 7911 123456", "text/plain")]
    [InlineData("a.json", "{\"calls\":[{\"phone\":\"+44 7911 123456\"}]}", "application/json")]
    [InlineData("a.csv", "name,phone\nRosa,\"+44 7911 123456\"\n", "text/csv")]
    [InlineData("a.vcf", "BEGIN:VCARD\nTEL;TYPE=cell:+44 7911 123456\nEND:VCARD\n", "text/vcard")]
    [InlineData("a.eml", "From: rosa\nSubject: call +44 7911 123456\n\nText\n", "message/rfc822")]
    [InlineData(
        "a.eml",
        "From: rosa\nContent-Transfer-Encoding: base64\n\nY2FsbCArNDQgNzkxMSAxMjM0NTY=\n",
        "message/rfc822"
    )]
    [InlineData(
        "a.eml",
        "From: r\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\ncall +44 7911 123456\n--b--\n",
        "message/rfc822"
    )]
    [InlineData("a.vcf", "BEGIN:VCARD\ncall +44 7911 123456 at six: she waits\nEND:VCARD\n", "text/vcard")]
    [InlineData("a.vcf", "BEGIN:VCARD\nTEL;X-NOTE=\"call +44 7911 123456\":1\nEND:VCARD\n", "text/vcard")]
    [InlineData("a.eml", "From: rosa\ncall +44 7911 123456 : at six\n\nText\n", "message/rfc822")]
    [InlineData("a.xml", "<list><person name=\"Rosa Example\" phone=\"+44 7911 123456\"/></list>", "application/xml")]
    [InlineData("a.xml", "<a><phone>+44 7911 123456</phone></a>", "application/xml")]
    public void Scan_Text_IsReadByItsKind(string name, string text, string mediaType)
    {
        var result = TestScan.Bytes(Encoding.UTF8.GetBytes(text), name);

        Assert.Equal(mediaType, result.Report.MediaType);
        Assert.Empty(result.Report.Gaps);
        Assert.Contains(result.Values, value => value.Contains("7911 123456", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("dc:creator", "metadata-credit")]
    [InlineData("dc:publisher", "metadata-organisation")]
    [InlineData("dc:description", "metadata-free-text")]
    public void Scan_PackageOfABook_TellsWhoMadeIt(string element, string rule)
    {
        var package =
            "<package xmlns='http://www.idpf.org/2007/opf'><metadata xmlns:dc='http://purl.org/dc/elements/1.1/'>"
            + $"<{element}>Rosa Example</{element}></metadata></package>";
        var result = TestScan.Bytes(Encoding.UTF8.GetBytes(package), "content.opf");

        Assert.Contains(result.Report.Findings, finding => finding.Rule == rule);
        Assert.Contains("Rosa Example", result.Values);
    }

    [Fact]
    public void Read_AttributeOfAnyXml_IsTakenInUnderItsName()
    {
        const string Text = "<call xmlns=\"http://www.w3.org/a\" caller=\"Rosa\" phone=\"447911123456\" n=\"1\"/>";

        var reading = TestReading.Of(Encoding.UTF8.GetBytes(Text), "a.xml");

        Assert.Equal(["caller", "phone"], reading.Fragments.Select(fragment => fragment.Key));
        Assert.Same(reading["caller"].Scope, reading["phone"].Scope);
    }

    [Fact]
    public void Read_TrackOfPositions_TellsItsTwoEnds()
    {
        var points = string.Concat(Enumerable.Range(0, 9).Select(i => $"<trkpt lat=\"48.{i}00\" lon=\"2.{i}00\"/>"));

        var reading = TestReading.Of(Encoding.UTF8.GetBytes($"<gpx><trkseg>{points}</trkseg></gpx>"), "a.gpx");

        Assert.Equal(["48.000, 2.000", "48.800, 2.800"], reading.Fragments.Select(fragment => fragment.Text));
    }

    [Theory]
    [InlineData("a.gpx", "<gpx><wpt lat=\"48.858222\" lon=\"2.294500\"/></gpx>")]
    [InlineData("a.kml", "<kml><Point><coordinates>2.294500,48.858222,0</coordinates></Point></kml>")]
    public void Scan_Map_FindsWhere(string name, string text) =>
        Assert.Contains(
            "coordinates",
            TestScan.Bytes(Encoding.UTF8.GetBytes(text), name).Report.Findings.Select(f => f.Rule)
        );

    [Fact]
    public void Scan_Utf16_IsDecoded()
    {
        byte[] file = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("call +44 7911 123456")];

        Assert.Contains(
            TestScan.Bytes(file, "a.txt").Values,
            value => value.Contains("7911 123456", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("a.wav", "RIFF")]
    [InlineData("a.txt", "a\0b")]
    [InlineData("a.txt", "")]
    public void Scan_NoText_IsAGap(string name, string bytes) =>
        Assert.NotEmpty(TestScan.Bytes(Encoding.Latin1.GetBytes(bytes), name).Report.Gaps);

    [Fact]
    public void Scan_Position_IsThatOfTheLine()
    {
        var finding = TestScan.Bytes(Encoding.UTF8.GetBytes("é\n\ncall +44 7911 123456"), "a.txt").Report.Findings[0];

        Assert.Equal((3, 6), (finding.At.Line, finding.At.Column));
    }
}
