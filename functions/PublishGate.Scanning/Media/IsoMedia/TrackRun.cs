namespace PublishGate.Scanning.Media.IsoMedia;

/// <summary>Samples of one track that stand one after another in a movie fragment.</summary>
/// <param name="Start">Where the first begins.</param>
/// <param name="Count">How many there are.</param>
/// <param name="CommonSize">The size of each, unless they have sizes of their own.</param>
/// <param name="Sizes">Where the size of the first stands; null if they have a common one.</param>
/// <param name="SizeStride">From one size to the next.</param>
internal readonly record struct TrackRun(long Start, uint Count, uint CommonSize, long? Sizes, int SizeStride)
{
    /// <summary>How many bytes they take together.</summary>
    public long Length { get; init; }
}
