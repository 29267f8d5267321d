namespace PublishGate.Embedded.Sqlite;

/// <summary>What a write must survive.</summary>
internal enum Durability
{
    /// <summary>A power cut: it is on the disk before the writer's task completes.</summary>
    PowerCut,

    /// <summary>The end of this process, however sudden. After a power cut it may be undone, never half done.</summary>
    Process,
}
