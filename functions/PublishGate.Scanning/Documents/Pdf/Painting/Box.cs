namespace PublishGate.Scanning.Documents.Pdf.Painting;

/// <summary>A rectangle in the page's own units (1/72 inch), upright.</summary>
internal readonly record struct Box(double Left, double Bottom, double Right, double Top)
{
    public static Box Everything { get; } = new(-1e9, -1e9, 1e9, 1e9);

    public double Width => Right - Left;

    public double Height => Top - Bottom;

    public (double X, double Y) Centre => ((Left + Right) / 2, (Bottom + Top) / 2);

    public static Box Of(IEnumerable<(double X, double Y)> points)
    {
        var box = new Box(1e9, 1e9, -1e9, -1e9);
        foreach (var (x, y) in points)
        {
            box = new Box(Math.Min(box.Left, x), Math.Min(box.Bottom, y), Math.Max(box.Right, x), Math.Max(box.Top, y));
        }

        return box;
    }

    public bool Contains((double X, double Y) point) =>
        Left <= point.X && point.X <= Right && Bottom <= point.Y && point.Y <= Top;

    public Box Intersect(Box other) =>
        new(
            Math.Max(Left, other.Left),
            Math.Max(Bottom, other.Bottom),
            Math.Min(Right, other.Right),
            Math.Min(Top, other.Top)
        );
}
