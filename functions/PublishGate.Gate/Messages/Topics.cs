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

    // What makes a scan fail will not be better an hour later, and the deadline holds the publication meanwhile.
    private const int FewTries = 8;

    // Slack or the CMS may be down for a night, and no alert may be lost.
    private const int ManyTries = 200;

    /// <summary>Behind a subscription's name: its dead messages.</summary>
    public const string Dead = "/$DeadLetterQueue";

    /// <summary>
    /// Deliveries of one message before the broker sets it aside by itself: each of them ended neither well nor with an
    /// exception that was caught, but with a crash or an expired lock.
    /// </summary>
    public const int MaximumDeliveries = 10;

    /// <summary>Every subscription.</summary>
    public static IReadOnlyList<TopicSubscription> Subscriptions { get; } =
    [
        new(ScanRequests, Pages, HasSessions: false, FewTries),
        new(ScanRequests, Assets, HasSessions: false, FewTries),
        new(ScanResults, Gate, HasSessions: true, FewTries),
        new(GateDecisions, Alerts, HasSessions: true, ManyTries),
        new(GateDecisions, Callbacks, HasSessions: true, ManyTries),
    ];

    /// <summary>Subscriptions whose dead messages must hold a publication. Dead alerts and callbacks wait for an operator.</summary>
    public static IReadOnlyList<TopicSubscription> HoldWhenDead { get; } =
    [.. Subscriptions.Where(subscription => subscription.Topic is ScanRequests or ScanResults)];

    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static TopicSubscription Find(string topic, string name) =>
        Subscriptions.First(subscription => subscription.Topic == topic && subscription.Name == name);
}
