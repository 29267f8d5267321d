using System.Diagnostics.Metrics;
using PublishGate.Gate.Messages;

namespace PublishGate.Gate.Telemetry;

/// <summary>What an operator watches. Names and tags are those that alert rules use; no tag carries content.</summary>
public static class GateMetrics
{
    public const string Meter = "PublishGate";

    /// <summary>Decisions, by <see cref="Kind"/>: a name of <see cref="DecisionKind"/>.</summary>
    public const string Decisions = "publishgate.decisions";

    /// <summary>Scans, by <see cref="Outcome"/>: <see cref="Read"/> or <see cref="Failed"/>.</summary>
    public const string Scans = "publishgate.scans";

    /// <summary>Messages that were given up, by <see cref="Subscription"/>.</summary>
    public const string DeadLetters = "publishgate.deadletters";

    public const string Kind = "kind";
    public const string Outcome = "outcome";
    public const string Subscription = "subscription";

    /// <summary>The scan ended with a report.</summary>
    public const string Read = "read";

    /// <summary>The scan ended with an exception, or without a report of content that is there.</summary>
    public const string Failed = "failed";

    private static readonly Meter Instruments = new(Meter);
    private static readonly Counter<long> DecisionCount = Instruments.CreateCounter<long>(Decisions);
    private static readonly Counter<long> ScanCount = Instruments.CreateCounter<long>(Scans);
    private static readonly Counter<long> DeadLetterCount = Instruments.CreateCounter<long>(DeadLetters);

    public static void Decided(DecisionKind kind) =>
        DecisionCount.Add(1, new KeyValuePair<string, object?>(Kind, kind.ToString()));

    public static void Scanned(bool isRead) =>
        ScanCount.Add(1, new KeyValuePair<string, object?>(Outcome, isRead ? Read : Failed));

    public static void DeadLettered(string subscription) =>
        DeadLetterCount.Add(1, new KeyValuePair<string, object?>(Subscription, subscription));
}
