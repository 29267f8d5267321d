using PublishGate.Scanning.Tests.Media;

namespace PublishGate.Scanning.Tests.Documents.Rtf;

public sealed class RtfReaderTests : HostileBytes
{
    protected override byte[] Sample { get; } =
        Bytes.Latin1(@"{\rtf1\ansi{\info{\author Rosa Example}}{\v call her}{\deleted who lives here}\par Text}");

    protected override string Name => "sample.rtf";

    [Theory]
    [InlineData("metadata-person", "Rosa Example")]
    [InlineData("hidden-text", "call her")]
    [InlineData("tracked-change", "who lives here")]
    public void Scan_HiddenContent_IsFound(string rule, string value)
    {
        var result = TestScan.Bytes(Sample, Name);

        Assert.Contains((rule, value), result.Report.Findings.Select((finding, i) => (finding.Rule, result.Values[i])));
    }

    [Theory]
    [InlineData("Manager", "Rosa Example", "metadata-person")]
    [InlineData("Case", "the bakery", "metadata-free-text")]
    public void Scan_PropertyOfTheUsersOwn_IsWhatItsNameTells(string name, string value, string rule)
    {
        var file = Bytes.Latin1(
            @"{\rtf1 Text{\*\userprops{\propname " + name + @"}\proptype30{\staticval " + value + "}}}"
        );
        var result = TestScan.Bytes(file, Name);

        Assert.Contains((rule, value), result.Report.Findings.Select((finding, i) => (finding.Rule, result.Values[i])));
    }

    [Theory]
    [InlineData(@"{\rtf1\ansi\ansicpg1251{\v \'cc\'e0\'f0\'e8\'ff}}", "Мария")]
    [InlineData(@"{\rtf1{\v \u1052?\u1072?\u1088?\u1080?\u1103?}}", "Мария")]
    [InlineData(@"{\rtf1{\v a\par b}}", "a")]
    public void Scan_Escapes_AreDecoded(string file, string value) =>
        Assert.Contains(value, TestScan.Bytes(Bytes.Latin1(file), Name).Values);

    [Fact]
    public void Scan_Comment_IsFoundWithItsAuthor()
    {
        var file = Bytes.Latin1(@"{\rtf1 Text{\*\atnauthor Mila Invented}{\*\annotation ask her again}}");
        var values = TestScan.Bytes(file, Name).Values;

        Assert.Contains("ask her again", values);
        Assert.Contains("Mila Invented", values);
    }
}
