using PublishGate.Scanning.Tests.Media;

namespace PublishGate.Scanning.Tests.Documents.OpenDocument;

public sealed class OpenDocumentHostileTests : HostileBytes
{
    protected override byte[] Sample { get; } =
        OpenDocumentTests.Sample(
            "<text:changed-region><text:deletion><office:change-info><dc:creator>Mila Invented</dc:creator>"
                + "</office:change-info><text:p>who lives here</text:p></text:deletion></text:changed-region>"
        );

    protected override string Name => "sample.odt";
}
