namespace PublishGate.Scanning.Documents.Pdf.Painting;

/// <summary>The figures of the path that is being built: rectangles, or shapes of which only the extent is known.</summary>
internal sealed class PathFigures
{
    private const int MostCompared = 64;

    private readonly List<(double X, double Y)> _points = [];

    public List<Box> Rectangles { get; } = [];

    /// <summary>One of them is no rectangle along the sides of the page.</summary>
    public bool IsComplex { get; private set; }

    /// <summary>A curve is no rectangle.</summary>
    public void Curve() => IsComplex = true;

    public void Point(double x, double y) => _points.Add((x, y));

    /// <summary>The points so far as one figure: a rectangle if they run along its sides, else not simple.</summary>
    public void Close()
    {
        if (_points.Count >= 3)
        {
            var box = Box.Of(_points);
            var tolerance = Math.Max(0.01, Math.Max(box.Width, box.Height) * 0.001);
            bool IsCorner((double X, double Y) point) =>
                (Math.Abs(point.X - box.Left) < tolerance || Math.Abs(point.X - box.Right) < tolerance)
                && (Math.Abs(point.Y - box.Bottom) < tolerance || Math.Abs(point.Y - box.Top) < tolerance);
            IsComplex |= _points.Count is < 4 or > 6 || !_points.All(IsCorner);
            Rectangles.Add(box);
        }

        _points.Clear();
    }

    /// <summary>Rectangles inside one another cut holes: a frame covers nothing.</summary>
    public bool HaveHoles() =>
        Rectangles.Count > MostCompared
        || Rectangles.Any(inner => Rectangles.Any(outer => outer != inner && outer.Contains(inner.Centre)));

    public Box Extent() => Rectangles.Count == 1 ? Rectangles[0] : Box.Of(Rectangles.SelectMany(Corners));

    public void Clear()
    {
        Rectangles.Clear();
        _points.Clear();
        IsComplex = false;
    }

    private static IEnumerable<(double X, double Y)> Corners(Box box) => [(box.Left, box.Bottom), (box.Right, box.Top)];
}
