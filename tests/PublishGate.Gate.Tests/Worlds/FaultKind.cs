namespace PublishGate.Gate.Tests.Worlds;

/// <summary>What goes wrong at a port call.</summary>
public enum FaultKind
{
    None,

    /// <summary>The process dies before the call has its effect.</summary>
    DiesBefore,

    /// <summary>The process dies after the call has had its effect.</summary>
    DiesAfter,

    /// <summary>The store fails before the call has its effect, and says so.</summary>
    FailsBefore,

    /// <summary>The store fails after the call has had its effect, and says so.</summary>
    FailsAfter,

    /// <summary>Someone else acts just before the call has its effect.</summary>
    SomeoneActs,
}
