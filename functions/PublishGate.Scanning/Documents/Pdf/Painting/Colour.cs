namespace PublishGate.Scanning.Documents.Pdf.Painting;

/// <summary>Red, green and blue from 0 to 1.</summary>
internal readonly record struct Colour(double Red, double Green, double Blue)
{
    private const double Indistinguishable = 0.03;
    private const double Dark = 0.25;

    public static Colour White { get; } = new(1, 1, 1);

    public bool IsDark => Red < Dark && Green < Dark && Blue < Dark;

    /// <summary>So near that nobody reads one on the other.</summary>
    public bool LooksLike(Colour other) =>
        Math.Abs(Red - other.Red) < Indistinguishable
        && Math.Abs(Green - other.Green) < Indistinguishable
        && Math.Abs(Blue - other.Blue) < Indistinguishable;
}
