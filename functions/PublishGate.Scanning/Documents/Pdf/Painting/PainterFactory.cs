using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace PublishGate.Scanning.Documents.Pdf.Painting;

/// <summary>Makes PdfPig paint a page for us instead of reading it.</summary>
// The library creates it by reflection, through this constructor.
internal sealed class PainterFactory(
    IPdfTokenScanner pdfScanner,
    IResourceStore resourceStore,
    ILookupFilterProvider filterProvider,
#pragma warning disable CS9113 // The library passes its own, which has no bounds; ours is given on instead.
    IPageContentParser pageContentParser,
#pragma warning restore CS9113
    ParsingOptions parsingOptions
)
    : BasePageFactory<PaintedPage>(
        pdfScanner,
        resourceStore,
        filterProvider,
        new ContentParser(parsingOptions),
        parsingOptions
    )
{
    protected override PaintedPage ProcessPage(
        int pageNumber,
        DictionaryToken dictionary,
        NamedDestinations namedDestinations,
        MediaBox mediaBox,
        CropBox cropBox,
        UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation,
        TransformationMatrix initialMatrix,
        IReadOnlyList<IGraphicsStateOperation> operations
    )
    {
        var bounds = cropBox.Bounds;
        var page = new PaintedPage
        {
            Number = pageNumber,
            Crop = new Box(bounds.Left, bounds.Bottom, bounds.Right, bounds.Top),
        };
        var painter = new PagePainter(
            page,
            ResourceStore,
            PdfScanner,
            PageContentParser,
            FilterProvider,
            cropBox,
            userSpaceUnit,
            rotation,
            ParsingOptions
        );
        return painter.Process(pageNumber, operations);
    }
}
