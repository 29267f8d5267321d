namespace PublishGate.Scanning.Positions;

/// <summary>Where a fragment's text comes from: maps a range of it back to the file as given.</summary>
public abstract class Origin
{
    /// <summary>A place that bytes cannot name.</summary>
    public static Origin None { get; } = new NoOrigin();

    /// <summary>The file range of <paramref name="count"/> characters from <paramref name="start"/>, or null.</summary>
    public abstract FilePosition? Locate(int start, int count);

    /// <summary>The origin of the same text without its first <paramref name="skipped"/> characters.</summary>
    public virtual Origin From(int skipped) => skipped == 0 ? this : new SliceOrigin(this, skipped);

    private sealed class NoOrigin : Origin
    {
        public override Origin From(int skipped) => this;

        public override FilePosition? Locate(int start, int count) => null;
    }
}
