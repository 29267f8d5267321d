namespace PublishGate.Gate.Ports;

/// <summary>How a promotion ended.</summary>
public enum Promotion
{
    /// <summary>Public content holds exactly the asked bytes.</summary>
    Done,

    /// <summary>The staged bytes are not the asked ones any more; public content is as it was.</summary>
    Changed,

    /// <summary>There is nothing at the staged path any more; public content is as it was.</summary>
    Missing,
}
