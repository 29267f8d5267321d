using System.Text;
using PublishGate.Scanning.Tests.Media;

namespace PublishGate.Scanning.Tests.Documents.Text;

public sealed class TableHostileTests : HostileBytes
{
    protected override byte[] Sample { get; } =
        Encoding.UTF8.GetBytes("name,phone,note\nRosa,\"+44 7911 123456\",\"a \"\"b\"\"\nc\"\n;=cmd(),1,2\n");

    protected override string Name => "sample.csv";

    // Nothing tells that a text of this kind once was longer; only an empty one is no text.
    protected override int CompleteLength => 1;
}
