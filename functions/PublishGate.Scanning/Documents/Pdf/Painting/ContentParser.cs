using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Logging;
using UglyToad.PdfPig.Parser;

namespace PublishGate.Scanning.Documents.Pdf.Painting;

/// <summary>Lets the library parse what a page draws, within bounds.</summary>
internal sealed class ContentParser(ParsingOptions options) : IPageContentParser
{
    public IReadOnlyList<IGraphicsStateOperation> Parse(int pageNumber, IInputBytes inputBytes, ILog log)
    {
        var operations = new BoundedOperations();
        var depth = new StackDepthGuard(options.MaxStackDepth);
        var parsed = new PageContentParser(operations, depth, options.UseLenientParsing).Parse(
            pageNumber,
            inputBytes,
            log
        );
        return operations.Limit is { } limit ? throw new LimitReachedException($"page {pageNumber}", limit) : parsed;
    }
}
