namespace PublishGate.Functions.Http;

/// <summary>What the API tells of a re-scan: every revision that is looked at again.</summary>
public sealed record RescanView(IReadOnlyList<RescanView.Rescanned> Started)
{
    /// <param name="Round">Counts the times it was scanned.</param>
    /// <param name="Location">Where to ask how it stands.</param>
    public sealed record Rescanned(string Id, string Revision, int Round, string Location);
}
