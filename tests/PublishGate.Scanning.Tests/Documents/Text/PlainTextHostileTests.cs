using System.Text;
using PublishGate.Scanning.Tests.Media;

namespace PublishGate.Scanning.Tests.Documents.Text;

public sealed class PlainTextHostileTests : HostileBytes
{
    protected override byte[] Sample { get; } =
        Encoding.UTF8.GetBytes("call Rosa Example, +44 7911 123456\n\nTODO: ask her mother é\n");

    protected override string Name => "sample.txt";

    // Nothing tells that a text of this kind once was longer; only an empty one is no text.
    protected override int CompleteLength => 1;
}
