using PublishGate.Scanning.Documents.Pdf.Syntax;

namespace PublishGate.Scanning.Tests.Documents.Pdf.Syntax;

public sealed class PdfLzwTests
{
    [Fact]
    public void Decode_ExampleOfTheSpecification_GivesItsBytes()
    {
        byte[] data = [0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01];

        Assert.Equal([45, 45, 45, 45, 45, 65, 45, 45, 45, 66], PdfLzw.Decode(data, 1000, out var isComplete));
        Assert.True(isComplete);
    }

    [Fact]
    public void Decode_CodeThatIsNotMadeYet_IsIncomplete()
    {
        PdfLzw.Decode([0xFF, 0xFF, 0xFF], 1000, out var isComplete);

        Assert.False(isComplete);
    }
}
