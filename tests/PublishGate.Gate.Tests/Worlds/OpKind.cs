namespace PublishGate.Gate.Tests.Worlds;

/// <summary>What can happen in a world.</summary>
public enum OpKind
{
    Submit,
    Scan,
    Tell,
    LoseRequest,
    LoseResult,
    Rescan,
    RescanAsset,
    RescanReleased,
    Override,
    Upload,
    Pass,
    Sweep,
}
