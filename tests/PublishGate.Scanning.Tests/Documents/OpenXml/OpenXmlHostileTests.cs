using PublishGate.Scanning.Tests.Media;

namespace PublishGate.Scanning.Tests.Documents.OpenXml;

public sealed class OpenXmlHostileTests : HostileBytes
{
    protected override byte[] Sample { get; } =
        OfficeSample.Docx(
            "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t></w:r></w:p>",
            OfficeSample.Comments("R", "b")
        );

    protected override string Name => "sample.docx";
}
