using System.Text;
using PublishGate.Scanning.Tests.Media;

namespace PublishGate.Scanning.Tests.Documents.Text;

public sealed class MarkupHostileTests : HostileBytes
{
    protected override byte[] Sample { get; } =
        Encoding.UTF8.GetBytes(
            "<?xml version=\"1.0\"?><people b=\"c\"><!-- n --><phone>+44 7911 123456</phone><![CDATA[d]]></people>"
        );

    protected override string Name => "sample.xml";
}
