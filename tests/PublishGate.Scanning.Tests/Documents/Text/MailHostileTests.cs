using System.Text;
using PublishGate.Scanning.Tests.Media;

namespace PublishGate.Scanning.Tests.Documents.Text;

public sealed class MailHostileTests : HostileBytes
{
    protected override byte[] Sample { get; } =
        Encoding.UTF8.GetBytes(
            "From: rosa@example.org\nSubject: =?utf-8?Q?call_me?=\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\ncall =2B44 7911 123456\n--b\nContent-Type: application/json; name=a.json\nContent-Transfer-Encoding: base64\n\neyJhIjoxfQ==\n--b--\n"
        );

    protected override string Name => "sample.eml";

    // A mail may be nothing but headers: nothing tells that there once were more.
    protected override int CompleteLength => 1;

    [Fact]
    public void Scan_PartsWithoutAnEnd_AreReadAndAGap()
    {
        var whole = Encoding.UTF8.GetString(Sample);
        var cut = Encoding.UTF8.GetBytes(whole.Replace("--b--", "call +44 7911 654321", StringComparison.Ordinal));

        var result = TestScan.Bytes(cut, Name);

        Assert.Contains(result.Report.Gaps, gap => gap.Reason == PublishGate.Scanning.Reports.GapReason.Truncated);
        Assert.Contains(result.Values, value => value.Contains("7911 654321", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\n\n--b\n", "\n\ncall +44 7911 654321\n--b\n")]
    [InlineData("--b--", "--b--\ncall +44 7911 654321")]
    public void Scan_TextOutsideOfTheParts_IsRead(string old, string with)
    {
        var mail = Encoding.UTF8.GetString(Sample).Replace(old, with, StringComparison.Ordinal);

        var result = TestScan.Bytes(Encoding.UTF8.GetBytes(mail), Name);

        Assert.Contains(result.Values, value => value.Contains("7911 654321", StringComparison.Ordinal));
    }
}
