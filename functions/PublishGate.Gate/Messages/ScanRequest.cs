using PublishGate.Gate.Publications;

namespace PublishGate.Gate.Messages;

/// <summary>Asks for the scan of one artifact in one round of one publication.</summary>
public sealed record ScanRequest(
    string Id,
    string Revision,
    int Round,
    ContentArea Area,
    ArtifactRole Role,
    string StagedPath,
    string PublicPath
)
{
    /// <summary>The path to read: staged before the release, public after it.</summary>
    public string Path => Area == ContentArea.Staged ? StagedPath : PublicPath;
}
