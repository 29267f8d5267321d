using Microsoft.Azure.Functions.Worker;
using PublishGate.Gate.Publications;
using PublishGate.Gate.Rescans;

namespace PublishGate.Functions.Triggers;

/// <summary>Looks again at everything that is public: rules change, overrides expire, files are replaced.</summary>
public sealed class RescanReleased(Rescanner rescanner)
{
    /// <summary>Every day at 03:00 (UTC).</summary>
    public const string Schedule = "0 0 3 * * *";

    [Function(nameof(RescanReleased))]
    public Task RunAsync([TimerTrigger(Schedule)] TimerInfo timer, CancellationToken cancellation) =>
        rescanner.ReleasedAsync(AuditEntry.Gate, cancellation);
}
