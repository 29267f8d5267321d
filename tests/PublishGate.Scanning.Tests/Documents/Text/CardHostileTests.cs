using System.Text;
using PublishGate.Scanning.Tests.Media;

namespace PublishGate.Scanning.Tests.Documents.Text;

public sealed class CardHostileTests : HostileBytes
{
    protected override byte[] Sample { get; } =
        Encoding.UTF8.GetBytes(
            "BEGIN:VCARD\nVERSION:3.0\nFN:Rosa Example\nTEL;TYPE=cell:+44 7911\n  123456\nNOTE;ENCODING=QUOTED-PRINTABLE:a=20b=\n c\nEND:VCARD\n"
        );

    protected override string Name => "sample.vcf";

    // The last line's end may be missing.
    protected override int CompleteLength => Sample.Length - 1;
}
