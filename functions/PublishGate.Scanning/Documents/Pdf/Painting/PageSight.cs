namespace PublishGate.Scanning.Documents.Pdf.Painting;

/// <summary>Tells which letters of a page a reader sees.</summary>
internal sealed class PageSight
{
    private const double WholePage = 0.7;
    private const double SmallestSide = 2;
    private const long MostComparisons = 200_000_000;

    private readonly PaintedPage _page;
    private readonly List<PaintedArea> _areas;
    private readonly IReadOnlyList<Box> _covers;
    private readonly HashSet<(string Text, int X, int Y)> _seen = [];

    /// <param name="page">What it paints.</param>
    /// <param name="covers">Areas that annotations cover, above everything else.</param>
    /// <param name="turnedOff">The names of the layers that are not shown.</param>
    public PageSight(PaintedPage page, IReadOnlyList<Box> covers, IReadOnlySet<string> turnedOff)
    {
        (_page, _covers) = (page, covers);
        page.Layers.ForEach(layer => layer.Judge(turnedOff));
        _areas =
        [
            .. page.Areas.Where(area =>
                area is { Box: { Width: >= SmallestSide, Height: >= SmallestSide }, Layer: not { IsOff: true } }
            ),
        ];
        if ((long)_areas.Count * page.Letters.Count > MostComparisons)
        {
            throw new LimitReachedException($"page {page.Number}", "too many shapes and letters on a page");
        }
    }

    /// <summary>Each letter in the order of painting, with whether it is seen.</summary>
    public List<(PaintedLetter Letter, LetterSight Sight)> Judge()
    {
        var judged = _page.Letters.ConvertAll(letter => (letter, Sight: Of(letter)));
        foreach (var (letter, sight) in judged)
        {
            if (sight == LetterSight.Seen)
            {
                _seen.Add(KeyOf(letter));
            }
        }

        // Shadows and outlines are the same letters painted twice: what is seen once is seen.
        return judged.ConvertAll(pair =>
            pair.Sight == LetterSight.Covered && IsSeenElsewhere(pair.letter) ? (pair.letter, LetterSight.Seen) : pair
        );
    }

    private static (string Text, int X, int Y) KeyOf(PaintedLetter letter) =>
        (
            letter.Text,
            (int)Math.Clamp(letter.Box.Centre.X / 2, -1e8, 1e8),
            (int)Math.Clamp(letter.Box.Centre.Y / 2, -1e8, 1e8)
        );

    private bool IsSeenElsewhere(PaintedLetter letter)
    {
        var (text, x, y) = KeyOf(letter);
        return Enumerable
            .Range(-1, 3)
            .Any(dx => Enumerable.Range(-1, 3).Any(dy => _seen.Contains((text, x + dx, y + dy))));
    }

    private LetterSight Of(PaintedLetter letter)
    {
        if (letter.Layer is { IsOff: true })
        {
            return LetterSight.Hidden;
        }

        var centre = letter.Box.Centre;
        var background = (Colour?)Colour.White;
        var (isOnPage, isPicture, isCovered) = (_page.Crop.Contains(centre), false, false);
        foreach (var area in _areas)
        {
            if (!area.Box.Contains(centre))
            {
                continue;
            }

            if (area.Turn < letter.Turn)
            {
                background = area.Colour;
                isPicture |= area.IsPicture && IsWholePage(area);
            }
            else if (area.Covers)
            {
                isPicture |= area.IsPicture && IsWholePage(area);
                isCovered = true;
            }
        }

        var isUnseen = isCovered || letter.IsInvisible;
        return isUnseen && isPicture ? LetterSight.Recognised
            : isCovered || _covers.Any(cover => cover.Contains(centre)) ? LetterSight.Covered
            : letter.IsInvisible || !isOnPage || IsOfColour(letter, background) ? LetterSight.Hidden
            : LetterSight.Seen;
    }

    private static bool IsOfColour(PaintedLetter letter, Colour? background) =>
        letter.Colour is { } colour && background is { } below && colour.LooksLike(below);

    private bool IsWholePage(PaintedArea area) =>
        area.Box.Width * area.Box.Height >= WholePage * _page.Crop.Width * _page.Crop.Height;
}
