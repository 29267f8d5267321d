namespace PublishGate.Gate.Rescans;

/// <summary>Why a re-scan could not be started.</summary>
public enum RescanProblem
{
    /// <summary>No such publication.</summary>
    UnknownPublication,

    /// <summary>The publication has no such revision.</summary>
    UnknownRevision,

    /// <summary>No such file in staged or public content.</summary>
    UnknownAsset,

    /// <summary>The revision is being released just now, or was superseded.</summary>
    NotNow,
}
