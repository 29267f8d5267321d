using PublishGate.Scanning.Tests.Media;

namespace PublishGate.Scanning.Tests.Documents.Pdf;

public sealed class PdfHostileTests : HostileBytes
{
    protected override byte[] Sample { get; } = PdfSample.Page(PdfSample.Shows("a"));

    protected override string Name => "sample.pdf";

    // The line end behind the last marker may be missing.
    protected override int CompleteLength => Sample.Length - 1;
}
