namespace PublishGate.Gate.Transitions;

/// <summary>What can happen to a revision.</summary>
public enum GateEvent
{
    /// <summary>All reports of the round are in, and nothing blocks.</summary>
    ScanCleared,

    /// <summary>All reports of the round are in, and something blocks.</summary>
    ScanBlocked,

    /// <summary>The deadline passed before all reports were in.</summary>
    DeadlinePassed,

    /// <summary>An editor took responsibility for the last thing that blocked.</summary>
    OverrideCleared,

    /// <summary>Someone or something asked for another look.</summary>
    RescanRequested,

    /// <summary>Every artifact is public, byte for byte as scanned.</summary>
    Promoted,

    /// <summary>An artifact could not be made public as scanned.</summary>
    PromotionRefused,

    /// <summary>The CMS submitted a later revision.</summary>
    LaterSubmitted,

    /// <summary>A later revision became public.</summary>
    LaterReleased,
}
