using UglyToad.PdfPig;

namespace PublishGate.Scanning.Documents.Pdf.Painting;

/// <summary>Paints the pages of one file; keeps what it got when the library fails.</summary>
internal sealed class PagePainting(ReadOnlyMemory<byte> bytes)
{
    private const int MaximumNesting = 64;

    private volatile bool _isStopped;
    private volatile bool _isFinished;

    public List<PaintedPage> Pages { get; } = [];

    public List<Exception> Failures { get; } = [];

    public bool IsFinished => _isFinished;

    /// <summary>Ends the work before the next page.</summary>
    public void Stop() => _isStopped = true;

    public void Run()
    {
        try
        {
            var options = new ParsingOptions
            {
                UseLenientParsing = true,
                SkipMissingFonts = true,
                MaxStackDepth = MaximumNesting,
            };
            using var document = PdfDocument.Open(bytes.ToArray(), options);
            document.AddPageFactory<PaintedPage, PainterFactory>();
            for (var number = 1; number <= document.NumberOfPages && !_isStopped; number++)
            {
                PaintPage(document, number);
            }
        }
#pragma warning disable CA1031 // The library throws whatever its data makes it throw; each failure becomes a gap.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Failures.Add(exception);
        }

        _isFinished = true;
    }

    private void PaintPage(PdfDocument document, int number)
    {
        try
        {
            Pages.Add(document.GetPage<PaintedPage>(number));
        }
#pragma warning disable CA1031 // As above.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Failures.Add(exception);
        }
    }
}
