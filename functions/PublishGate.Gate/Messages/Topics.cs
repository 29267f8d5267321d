namespace PublishGate.Gate.Messages;

/// <summary>The topics and their subscriptions, by the names that triggers and infrastructure use.</summary>
public static class Topics
{
    /// <summary>What is to be scanned. Needs no order.</summary>
    public const string ScanRequests = "scan-requests";

    /// <summary>Requests to scan a page.</summary>
    public const string Pages = "pages";

    /// <summary>Requests to scan an asset.</summary>
    public const string Assets = "assets";

    /// <summary>What was scanned. One session for each publication.</summary>
    public const string ScanResults = "scan-results";

    /// <summary>The gate's subscription of scan results.</summary>
    public const string Gate = "gate";

    /// <summary>What the gate decided. One session for each publication.</summary>
    public const string GateDecisions = "gate-decisions";

    /// <summary>Decisions for the editors.</summary>
    public const string Alerts = "alerts";

    /// <summary>Decisions for the CMS.</summary>
    public const string Callbacks = "callbacks";

    /// <summary>Every subscription: its topic, its name, and the subject that it takes (null for every message).</summary>
    public static IReadOnlyList<(
        string Topic,
        string Subscription,
        string? Subject,
        bool HasSessions
    )> Subscriptions { get; } =
    [
        (ScanRequests, Pages, Pages, false),
        (ScanRequests, Assets, Assets, false),
        (ScanResults, Gate, null, true),
        (GateDecisions, Alerts, null, true),
        (GateDecisions, Callbacks, null, true),
    ];
}
