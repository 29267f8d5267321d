using PublishGate.Scanning.Documents.Pdf.Syntax;

namespace PublishGate.Scanning.Documents.Pdf.Painting;

/// <summary>Areas that annotations cover: redactions that nobody applied, black highlights, filled shapes.</summary>
internal sealed class PdfCovers
{
    private readonly List<IReadOnlyList<Box>> _pages = [];
    private readonly PdfFile _file;

    public PdfCovers(Reading reading, PdfFile file)
    {
        _file = file;
        foreach (var page in file.Pages())
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            _pages.Add([.. file.Items(page["Annots"]).Select(file.Resolve).SelectMany(BoxesOf)]);
        }
    }

    /// <summary>The areas of a page, numbered from 1.</summary>
    public IReadOnlyList<Box> Of(int page) => page <= _pages.Count ? _pages[page - 1] : [];

    private IEnumerable<Box> BoxesOf(PdfValue annotation)
    {
        var colour = ColourOf(annotation["C"]);
        var fill = ColourOf(annotation["IC"]);
        var isOpaque = (_file.Resolve(annotation["CA"]).NumberValue ?? 1) >= 0.95;
        var covers = annotation["Subtype"]?.NameValue switch
        {
            "Redact" => true,
            "Highlight" => colour is { IsDark: true },
            "Square" or "Polygon" => isOpaque && fill is not null,
            "FreeText" or "Stamp" => isOpaque && colour is not null,
            _ => false,
        };
        return !covers ? []
            : Numbers(annotation["QuadPoints"]) is { Count: >= 8 } corners ? Quads(corners)
            : Numbers(annotation["Rect"]) is { Count: 4 } rectangle ? [BoxOf(rectangle)]
            : [];
    }

    private static IEnumerable<Box> Quads(List<double> corners) => corners.Chunk(8).Select(BoxOf);

    private static Box BoxOf(IEnumerable<double> numbers) =>
        Box.Of(numbers.Chunk(2).Where(pair => pair.Length == 2).Select(pair => (pair[0], pair[1])));

    private List<double> Numbers(PdfValue? value) =>
        [.. _file.Items(value).Select(item => _file.Resolve(item).NumberValue).OfType<double>()];

    // One number is grey, three are red, green and blue, four cyan, magenta, yellow and black; none is transparent.
    private Colour? ColourOf(PdfValue? value) =>
        Numbers(value) switch
        {
            [var grey] => new Colour(grey, grey, grey),
            [var red, var green, var blue] => new Colour(red, green, blue),
            [var cyan, var magenta, var yellow, var black] => new Colour(
                (1 - cyan) * (1 - black),
                (1 - magenta) * (1 - black),
                (1 - yellow) * (1 - black)
            ),
            _ => null,
        };
}
