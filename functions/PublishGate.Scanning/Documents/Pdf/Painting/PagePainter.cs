using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Graphics.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace PublishGate.Scanning.Documents.Pdf.Painting;

/// <summary>Follows a page's drawing (ISO 32000-2, 8) and notes letters and areas in the order in which they are painted.</summary>
internal sealed class PagePainter(
    PaintedPage page,
    IResourceStore resources,
    IPdfTokenScanner scanner,
    IPageContentParser parser,
    ILookupFilterProvider filters,
    CropBox crop,
    UserSpaceUnit unit,
    PageRotationDegrees rotation,
    ParsingOptions options
)
    : BaseStreamProcessor<PaintedPage>(
        page.Number,
        resources,
        scanner,
        parser,
        filters,
        crop,
        unit,
        rotation,
        TransformationMatrix.Identity,
        options
    )
{
    private const double Opaque = 0.95;
    private const int MaximumMarks = 500_000;

    /// <summary>What is read aloud or copied instead of what is painted (ISO 32000-2, 14.9.3 to 14.9.5).</summary>
    private static readonly string[] Spoken = ["ActualText", "Alt", "E"];

    private readonly PathFigures _path = new();
    private readonly LayerStack _layers = new(page, scanner);
    private bool _clipsNext;
    private int _turn;

    public override PaintedPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        CloneAllStates();
        ProcessOperations(operations);
        return page;
    }

    public override void RenderGlyph(
        IFont font,
        CurrentGraphicsState currentState,
        double fontSize,
        double pointSize,
        int code,
        string unicode,
        long currentOffset,
        in TransformationMatrix renderingMatrix,
        in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox
    )
    {
        var bounds = transformationMatrix.Transform(
            textMatrix.Transform(renderingMatrix.Transform(characterBoundingBox.GlyphBounds))
        );
        var advance = transformationMatrix.Transform(
            textMatrix.Transform(renderingMatrix.Transform(new PdfRectangle(0, 0, characterBoundingBox.Width, 0.5)))
        );
        var box = BoxOf(bounds.Width * bounds.Height > 0 ? bounds : advance);
        var mode = currentState.FontState.TextRenderingMode;
        var colour = mode is TextRenderingMode.Stroke or TextRenderingMode.StrokeClip
            ? currentState.CurrentStrokingColor
            : currentState.CurrentNonStrokingColor;
        var isInvisible =
            mode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip
            || currentState.AlphaConstantNonStroking <= 0.02;
        page.Letters.Add(
            new PaintedLetter(unicode ?? "", box, NextTurn(), ColourOf(colour), isInvisible, _layers.Current)
        );
    }

    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        var depth = _layers.Depth;
        _layers.Begin(_layers.Find(formStream.StreamDictionary, "OC"));
        base.ProcessFormXObject(formStream, xObjectName);
        _layers.EndDownTo(depth);
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord)
    {
        var dictionary = xObjectContentRecord.Stream.StreamDictionary;
        _layers.Begin(_layers.Find(dictionary, "OC"));
        var isMask = dictionary.ContainsKey(NameToken.ImageMask) || dictionary.ContainsKey(NameToken.Mask);
        AddPicture(!isMask && !dictionary.ContainsKey(NameToken.Smask));
        _layers.End();
    }

    protected override void RenderInlineImage(InlineImage inlineImage) => AddPicture(!inlineImage.IsImageMask);

    public override void PaintShading(NameToken shadingName) => AddArea(ClipNow(), null, covers: false);

    public override void BeginSubpath() { }

    public override PdfPoint? CloseSubpath() => null;

    public override void MoveTo(double x, double y)
    {
        _path.Close();
        Point(x, y);
    }

    public override void LineTo(double x, double y) => Point(x, y);

    public override void BezierCurveTo(double x2, double y2, double x3, double y3)
    {
        _path.Curve();
        Point(x2, y2);
        Point(x3, y3);
    }

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3)
    {
        BezierCurveTo(x1, y1, x2, y2);
        Point(x3, y3);
    }

    public override void Rectangle(double x, double y, double width, double height)
    {
        _path.Close();
        Point(x, y);
        Point(x + width, y);
        Point(x + width, y + height);
        Point(x, y + height);
        _path.Close();
    }

    public override void ClosePath() { }

    public override void StrokePath(bool close) => EndPath();

    public override void FillPath(FillingRule fillingRule, bool close)
    {
        _path.Close();
        var state = GetCurrentState();
        var colour = ColourOf(state.CurrentNonStrokingColor);
        var isOpaque =
            state.AlphaConstantNonStroking >= Opaque
            && state.SoftMask is null
            && state.BlendMode is BlendMode.Normal
            && colour is not null;
        var covers = isOpaque && !_path.IsComplex && (_path.Rectangles.Count == 1 || !_path.HaveHoles());
        foreach (var rectangle in _path.Rectangles)
        {
            AddArea(rectangle.Intersect(ClipNow()), covers ? colour : null, covers && !ClipIsComplex());
        }

        EndPath();
    }

    public override void FillStrokePath(FillingRule fillingRule, bool close) => FillPath(fillingRule, close);

    public override void EndPath()
    {
        _path.Close();
        if (_clipsNext)
        {
            SetClip(_path.Extent(), _path.IsComplex || _path.Rectangles.Count != 1);
        }

        _path.Clear();
        _clipsNext = false;
    }

    public override void ModifyClippingIntersect(FillingRule clippingRule) => _clipsNext = true;

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule) =>
        SetClip(BoxOf(rectangle), isComplex: false);

    public override void BeginMarkedContent(
        NameToken name,
        NameToken? propertyDictionaryName,
        DictionaryToken? properties
    )
    {
        var isLayer = name.Data == "OC" && propertyDictionaryName is not null;
        _layers.Begin(isLayer ? ResourceStore.GetMarkedContentPropertiesDictionary(propertyDictionaryName!) : null);
        foreach (var key in Spoken)
        {
            if (properties?.Data.GetValueOrDefault(key) is IDataToken<string> text && page.Spoken.Count < MaximumMarks)
            {
                page.Spoken.Add(text.Data);
            }
        }
    }

    public override void EndMarkedContent() => _layers.End();

    private static Box BoxOf(PdfRectangle rectangle) =>
        Box.Of(
            new[] { rectangle.TopLeft, rectangle.TopRight, rectangle.BottomLeft, rectangle.BottomRight }.Select(point =>
                (point.X, point.Y)
            )
        );

    /// <summary>The library has no colour at all until one is set: the initial one is black (8.6.5.6).</summary>
    private static Colour? ColourOf(IColor? colour)
    {
        if (colour is null)
        {
            return new Colour(0, 0, 0);
        }

        if (colour is PatternColor)
        {
            return null;
        }

        var (red, green, blue) = colour.ToRGBValues();
        return new Colour(red, green, blue);
    }

    private void Point(double x, double y)
    {
        var point = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
        _path.Point(point.X, point.Y);
    }

    private void AddPicture(bool covers)
    {
        var square = CurrentTransformationMatrix.Transform(new PdfRectangle(0, 0, 1, 1));
        var state = GetCurrentState();
        var isOpaque =
            covers
            && state.AlphaConstantNonStroking >= Opaque
            && state.SoftMask is null
            && state.BlendMode is BlendMode.Normal;
        var area = new PaintedArea(
            BoxOf(square).Intersect(ClipNow()),
            NextTurn(),
            null,
            isOpaque && !ClipIsComplex(),
            true,
            _layers.Current
        );
        page.Areas.Add(area);
    }

    private void AddArea(Box box, Colour? colour, bool covers) =>
        page.Areas.Add(new PaintedArea(box, NextTurn(), colour, covers, false, _layers.Current));

    private int NextTurn() =>
        ++_turn < MaximumMarks
            ? _turn
            : throw new LimitReachedException($"page {page.Number}", $"more than {MaximumMarks} marks on a page");

    // The library copies the path of the state when it is saved and restored; a path of one figure stands for a
    // rectangle, one of two for a shape of that extent.
    private void SetClip(Box box, bool isComplex)
    {
        var now = ClipNow();
        var all = box.Intersect(now);
        var path = new PdfPath();
        for (var i = 0; i < (isComplex || ClipIsComplex() ? 2 : 1); i++)
        {
            var figure = new PdfSubpath();
            figure.Rectangle(all.Left, all.Bottom, all.Width, all.Height);
            path.Add(figure);
        }

        GetCurrentState().CurrentClippingPath = path;
    }

    private bool ClipIsComplex() => GetCurrentState().CurrentClippingPath is { Count: > 1 };

    private Box ClipNow() =>
        GetCurrentState().CurrentClippingPath?.GetBoundingRectangle() is { } bounds ? BoxOf(bounds) : Box.Everything;
}
